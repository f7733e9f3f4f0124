// How far the speaker ranker can be trusted on articles it was not fitted to, and how honest its confidence is.
//   node scripts/attribution-folds.mjs BUILD [--folds=2] [--errors=FILE]     BUILD: folder of the emitted JavaScript
// Each part of the labelled articles is decided with weights fitted to the others; the parts are told by counting.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { judged, reliability } from './attribution-reliability.mjs';
import { articleOf, documents, SETS, train } from './attribution-train.mjs';

const args = process.argv.slice(2);
const option = (name, otherwise) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise;
const folds = Number(option('folds', '2'));
const build = resolve(args.find((arg) => !arg.startsWith('--')) ?? 'dist');
const door = (path) => import(pathToFileURL(resolve(build, path)).href);
const { attribute } = await door('attribute/attribute.js');
const { WEIGHTS } = await door('attribute/weights.js');
const evaluator = resolve(import.meta.dirname, '../../shared/eval/attribution/evaluate.mjs');
const { scoreDoc, speakerMatch, summarise } = await import(pathToFileURL(evaluator).href);

const quiet = { report: () => {}, progress: () => {}, signal: new AbortController().signal };

/** Whole quotations with the name of their speaker, as `lectern inspect quotes` prints them. */
function spansOf(doc, weights) {
  const { quotes, speakers } = attribute(articleOf(doc.text, doc.id), { minConfidence: 0 }, quiet, weights);
  const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
  return quotes
    .filter(({ kind }) => kind !== 'partial' && kind !== 'scare' && kind !== 'title')
    .map(({ span, speakerId, confidence }) => ({ ...span, speaker: names.get(speakerId) ?? null, confidence }));
}

function measure(weightsOf) {
  const scores = new Map(SETS.map(([name]) => [name, []]));
  const news = [];
  const errors = [];
  for (const [index, doc] of documents.entries()) {
    const spans = spansOf(doc, weightsOf(index));
    const score = scoreDoc(doc, spans);
    scores.get(doc.set).push(score);
    if (doc.set.startsWith('news')) news.push(...judged(doc, spans, speakerMatch));
    errors.push(...score.errors.map((error) => ({ set: doc.set, id: doc.id, ...error })));
  }
  return { scores, news, errors };
}

const percent = (value) => (100 * value).toFixed(1).padStart(6);

function print(title, { scores, news }) {
  console.log(`\n${title}`);
  console.log(`${''.padEnd(22)} joint  right   name   pron  nominal`);
  for (const [name, list] of scores) {
    const sum = summarise(list);
    const by = (mention) => percent(sum.speaker.byMention[mention]?.accOverall ?? Number.NaN);
    console.log(
      `${name.padEnd(20)} ${percent(sum.joint.f1)} ${percent(sum.voice.rightVoice)} ${by('name')} ${by('pronoun')} ${by('nominal')}`,
    );
  }
  console.log('confidence    quotations  said   right');
  for (const [range, count, said, right] of reliability(news))
    console.log(`${range}  ${count.padStart(8)}  ${said.padStart(6)} ${right.padStart(6)}`);
}

print(
  'Fitted to all of it',
  measure(() => WEIGHTS),
);
const fitted = Array.from({ length: folds }, (_, fold) => train(documents.filter((_doc, at) => at % folds !== fold)));
const unseen = measure((index) => fitted[index % folds]);
print(`Fitted to the other part (${folds} folds)`, unseen);
const file = option('errors');
if (file) writeFileSync(file, unseen.errors.map((error) => JSON.stringify(error)).join('\n'));
