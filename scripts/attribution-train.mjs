// Fits the weights of the speaker ranker to labelled quotations in ../shared/eval, when they are there.
//   node scripts/attribution-train.mjs BUILD [--folds] [--write]     BUILD: folder of the emitted JavaScript
// Softmax over the choices of each decision, L2, full batches with Adam: the same numbers every time.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { labelOf, overlap } from './attribution-reliability.mjs';

const root = resolve(import.meta.dirname, '..');
const evaluation = resolve(root, '../shared/eval/attribution');
if (!existsSync(evaluation)) {
  console.error('There is no ../shared/eval/attribution: nothing to train on.');
  process.exit(0);
}
const args = process.argv.slice(2);
const build = resolve(args.find((arg) => !arg.startsWith('--')) ?? 'dist');
const door = (path) => import(pathToFileURL(resolve(build, path)).href);
const { findSpeech } = await door('attribute/speech.js');
const { kindOf } = await door('attribute/kinds.js');
const { decide } = await door('attribute/decide.js');
const { nameOf } = await door('attribute/speakers.js');
const { speakerMatch } = await import(pathToFileURL(resolve(evaluation, 'evaluate.mjs')).href);

export const SETS = [
  ['news-polnear', 1],
  ['news-polnear-messy', 0.7],
  ['news-wikinews', 1],
  ['fiction-pdnc', 0.7],
];
const documents = SETS.flatMap(([name, weight]) =>
  readFileSync(resolve(evaluation, `${name}.dev.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ set: name, weight, ...JSON.parse(line) })),
);

/** One paragraph a line, as `lectern inspect quotes` reads. */
export function articleOf(text, id) {
  const blocks = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim())
      blocks.push({
        id: `b${blocks.length + 1}`,
        kind: 'paragraph',
        role: 'body',
        span: { start, end: start + line.length },
        place: { uri: id },
      });
    start += line.length + 1;
  }
  return { id, meta: { title: '', authors: [], language: 'en' }, text, blocks, marks: [] };
}

const cores = (doc) => doc.quotes.filter((quote) => quote.speaker);

/** The cases of the tests, which say what a grammar knows: they are learnt with the labelled articles, never measured. */
function lessonsOf(path) {
  const lessons = [];
  let title = '';
  for (const line of readFileSync(resolve(root, path), 'utf8').split('\n')) {
    if (!line.startsWith('  ')) title = line;
    else if (/^ {2}[=~?!] /.test(line)) lessons.at(-1)?.expected.push(line.trim());
    else if (lessons.at(-1)?.title === title) lessons.at(-1).text += `\n${line.slice(2)}`;
    else
      lessons.push({ set: 'lesson', weight: LESSON, id: `${path} ${title}`, title, text: line.slice(2), expected: [] });
  }
  return lessons.filter(({ text }) => !/^[>#|*-]|\*\*|\]\(/m.test(text));
}
const LESSON = 2;
export const lessons = lessonsOf('test/attribute/cases.txt');

/** Labelled decisions of one lesson; a mention that touches its quotation is whom the quotation is from. */
function decisionsOfLesson(lesson, weights) {
  const article = articleOf(lesson.text, lesson.id);
  const found = findSpeech(article);
  const kinds = found.map((quote, index) => kindOf(article.text, quote, found[index - 1]));
  const wanted = lesson.expected.map((line) => /^([=~?!]) (?:([^:]+): )?(.*)$/.exec(line).slice(1));
  const goldOf = (span) => wanted.find(([, , start]) => lesson.text.startsWith(start, span.start));
  const examples = [];
  const resolved = new Map();
  decide(article, found, kinds, weights, (what, span, choices) => {
    if (what !== 'quote' && what !== 'partial') return void resolved.set(span.start, choices);
    const gold = goldOf(span);
    if (!gold || gold[0] === '?') return;
    const right = (entity) => (gold[0] === '!' ? entity === undefined : entity && nameOf(entity) === gold[1]);
    examples.push(
      example(
        choices,
        choices.map((choice) => (right(choice.value) ? 1 : 0)),
        lesson,
        1,
      ),
    );
    for (const { features, evidence } of choices) {
      const meant = evidence && resolved.get(evidence.start);
      if (!meant || !features.some((feature) => /^~?touches[+-] /.test(feature))) continue;
      resolved.delete(evidence.start);
      examples.push(
        example(
          meant,
          meant.map(({ value }) =>
            (value === undefined ? !meant.some((one) => right(one.value)) : right(value)) ? 1 : 0,
          ),
          lesson,
          1,
        ),
      );
    }
  });
  return examples;
}

/** Labelled decisions of one document under the present weights. */
function decisionsOf(doc, weights) {
  const article = articleOf(doc.text, doc.id);
  const found = findSpeech(article);
  const kinds = found.map((quote, index) => kindOf(article.text, quote, found[index - 1]));
  const examples = [];
  doc._cores ??= [...new Set(cores(doc).map((quote) => quote.speaker))].map((name) => ({
    name,
    core: name.toLowerCase().split(/\s+/),
  }));
  const mentions = doc.quotes.filter((quote) => quote.mentionStart !== undefined && quote.mentionStart !== null);
  // Who says I may have no name in an excerpt: the label of "I said" is the author's.
  doc._teller ??= doc.quotes.find((quote) => /\bI\b/.test(quote.referringExpression ?? ''))?.speaker ?? '';
  const right = (entity, quote) =>
    entity !== undefined &&
    ((entity.words[0] === 'Author' && quote.speaker && quote.speaker === doc._teller) ||
      speakerMatch(
        nameOf(entity),
        {
          ...quote,
          mentionType:
            quote.mentionType === 'nominal' && !quote.speaker ? 'nominal' : quote.speaker ? 'none' : quote.mentionType,
        },
        doc,
      ).lenient);
  decide(article, found, kinds, weights, (what, span, choices) => {
    if (what === 'quote' || what === 'partial') {
      const quote = labelOf(doc, span);
      if (!quote) {
        if (what === 'partial' && doc.set === 'news-polnear')
          examples.push(
            example(
              choices,
              choices.map((choice) => (choice.value === undefined ? 1 : 0)),
              doc,
              0.3,
            ),
          );
        return;
      }
      if (!quote.speaker && !quote.speakerLabel && quote.mentionStart === undefined) return;
      const labels = choices.map((choice) => {
        const at = choice.evidence;
        const said =
          at &&
          quote.mentionStart !== undefined &&
          quote.mentionStart !== null &&
          overlap(at, { start: quote.mentionStart, end: quote.mentionEnd }) > 0 &&
          (quote.mentionType !== 'name' || right(choice.value, quote) || !quote.speaker);
        return said ? 1 : choice.value && (quote.speaker || quote.speakerLabel) && right(choice.value, quote) ? 0.5 : 0;
      });
      examples.push(example(choices, labels, doc, what === 'partial' ? 0.5 : 1));
    } else {
      const quote = mentions.find(
        (other) =>
          other.mentionStart === span.start ||
          (what === 'nominal' && other.mentionEnd >= span.end && other.mentionStart <= span.start),
      );
      if (
        !quote ||
        (what === 'pronoun' && quote.mentionType !== 'pronoun') ||
        (what === 'nominal' && quote.mentionType !== 'nominal')
      )
        return;
      if (quote.speaker)
        examples.push(
          example(
            choices,
            choices.map((choice) => (right(choice.value, quote) ? 1 : 0)),
            doc,
            1,
          ),
        );
      else if (what === 'nominal' && quote.speakerLabel)
        examples.push(
          example(
            choices,
            choices.map((choice) => (choice.value === undefined || right(choice.value, quote) ? 1 : 0)),
            doc,
            1,
          ),
        );
    }
  });
  return examples;
}

function example(choices, labels, doc, weight) {
  return { features: choices.map((choice) => choice.features), labels, weight: weight * doc.weight };
}

/** What a grammar would say, by hand. Weights are drawn towards it, and to nought where it says nothing. */
const PRIOR = {
  'touches+ said': 2,
  'touches+ inverted': 2,
  'touches- said': 1.5,
  'touches- shared': 1,
  'S- said': 0.5,
  'S+ said': 1,
  'S+ inverted': 1,
  'S- according': 1,
  'S+ according': 1,
  'same no cue': 1,
  'same bare': 1,
  'same B1 bare': 1,
  'goes on': 6,
  signed: 4,
  'sort place': -3,
  'S- preposition': -1,
  'S- possessive': -1,
  B1: -0.5,
  B2: -1,
  B3: -2,
  'p gender stated': 1,
  'p gender name': 1,
  'p gender votes': 0.5,
  'p gender against stated': -5,
  'p gender against name': -3.5,
  'p gender against votes': -2,
  'p last speaker': 0.5,
  'p topic apart 1': 0.7,
  'p subject rank 0': 0.5,
  'p apart 0 passages 0': 0.5,
  'p tells it': 2.5,
  'p kind unnamed': -0.5,
  'p named in quotation': -1,
  'n gender against stated': -4,
  'n gender against name': -3,
  '~S- copula': -3,
  'S- copula': -0.5,
  '~same after a fragment': 1.2,
  '~possessive pronoun their': -1.5,
  '~nobody cue elsewhere 4': -1,
  '~nobody cue elsewhere 8': -1,
  '~nobody cue 4': -0.7,
  '~nobody cue 8': -0.7,
  '~nobody no cue 1': 0.5,
  '~nobody somebody 1': 0.5,
  'n office office': 2,
  'n person office': 2.5,
  'n definite office': 1,
  'n institution by its noun definite': 2,
  'n institution by another definite': 1,
  'n person no office': -2,
  'n office no office': -2,
  'n group office': 1,
  'n paper office': 1,
};

/** Maximizes the log of the probability of the right choices. */
function fit(examples, { l2 = 12, steps = 220, rate = 0.08 } = {}) {
  const counts = new Map();
  for (const one of examples)
    for (const features of one.features)
      for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map();
  for (const [feature, count] of counts) if (count >= 4) index.set(feature, index.size);
  const data = examples
    .filter((one) => one.labels.some((label) => label > 0) && one.labels.some((label) => label === 0))
    .map((one) => ({
      ...one,
      features: one.features.map((features) =>
        Int32Array.from(features.filter((feature) => index.has(feature)).map((feature) => index.get(feature))),
      ),
    }));
  const prior = new Float64Array(index.size);
  for (const [feature, at] of index) prior[at] = PRIOR[feature] ?? 0;
  const weights = Float64Array.from(prior);
  const mean = new Float64Array(index.size);
  const square = new Float64Array(index.size);
  for (let step = 1; step <= steps; step++) {
    const gradient = Float64Array.from(weights, (value, at) => l2 * (value - prior[at]));
    for (const one of data) {
      const scores = one.features.map((features) => features.reduce((sum, feature) => sum + weights[feature], 0));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const total = powers.reduce((sum, power) => sum + power, 0);
      const good = powers.reduce((sum, power, at) => sum + power * one.labels[at], 0);
      for (const [at, features] of one.features.entries()) {
        const slope = one.weight * (powers[at] / total - (powers[at] * one.labels[at]) / good);
        if (slope !== 0) for (const feature of features) gradient[feature] += slope;
      }
    }
    for (let at = 0; at < weights.length; at++) {
      mean[at] = 0.9 * mean[at] + 0.1 * gradient[at];
      square[at] = 0.99 * square[at] + 0.01 * gradient[at] ** 2;
      weights[at] -= (rate * (mean[at] / (1 - 0.9 ** step))) / (Math.sqrt(square[at] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  const table = {};
  for (const [feature, at] of index)
    if (Math.abs(weights[at]) >= 0.02) table[feature] = Math.round(weights[at] * 100) / 100;
  return table;
}

export function train(docs, rounds = 4, options = {}) {
  let weights = PRIOR;
  for (let round = 0; round < rounds; round++)
    weights = fit(
      [
        ...docs.flatMap((doc) => decisionsOf(doc, weights)),
        ...lessons.flatMap((lesson) => decisionsOfLesson(lesson, weights)),
      ],
      options,
    );
  return weights;
}

export { decisionsOf, documents, fit };

function write(weights) {
  const lines = Object.entries(weights)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([feature, weight]) =>
        `  ${/^[A-Za-z]\w*$/.test(feature) ? feature : `'${feature.replaceAll("'", "\\'")}'`}: ${weight},`,
    );
  const head =
    '// Weights of the ranker: how much each feature speaks for a candidate. Fitted by scripts/attribution-train.mjs; do not edit by hand.\n\n';
  writeFileSync(
    resolve(root, 'src/attribute/weights.ts'),
    `${head}export type Weights = Readonly<Record<string, number>>;\n\nexport const WEIGHTS: Weights = {\n${lines.join('\n')}\n};\n`,
  );
}

if (args.includes('--write')) {
  const weights = train(documents);
  console.log(`${Object.keys(weights).length} weights`);
  write(weights);
}
