// npm run eval [-- attribution | extraction | normalisation]: quality, measured by the evaluators in ../shared/eval.
// They and their data are not part of the project; without them this says so and stops.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { judged, reliability } from './attribution-reliability.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const data = join(root, '..', 'shared', 'eval');
const cli = join(root, 'dist', 'cli.js');
const work = mkdtempSync(join(tmpdir(), 'lectern-eval-'));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const wants = (name) => wanted.length === 0 || wanted.includes(name);

const jsonLines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
const writeLines = (path, rows) => writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));

/** Runs `lectern inspect WHAT --jsonl` over rows. */
function inspect(what, rows) {
  const input = rows.map((row) => JSON.stringify(row)).join('\n');
  const { stdout, status, stderr } = spawnSync(process.execPath, [cli, 'inspect', what, '--jsonl'], {
    input,
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`lectern inspect ${what} failed: ${stderr}`);
  return stdout
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const evaluate = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { maxBuffer: 1 << 28 }).toString('utf8');
const percent = (value) => (100 * value).toFixed(1).padStart(6);
const table = (head, rows) => {
  const widths = head.map((cell, column) =>
    Math.max(...[head, ...rows].map((row) => String(row[column]).length), cell.length),
  );
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? String(cell).padEnd(widths[column]) : String(cell).padStart(widths[column]),
        )
        .join('  '),
    );
};

async function attribution() {
  const folder = join(data, 'attribution');
  const { speakerMatch } = await import(pathToFileURL(join(folder, 'evaluate.mjs')).href);
  const rows = [];
  const quotations = [];
  const sets = ['news-polnear', 'news-polnear-messy', 'news-wikinews', 'fiction-pdnc'].map((name) => [
    name,
    join(folder, `${name}.dev.jsonl`),
  ]);
  for (const mode of ['british', 'straight', 'guillemet']) {
    const path = join(work, `${mode}.jsonl`);
    writeFileSync(path, evaluate(join(folder, 'variants.mjs'), join(folder, 'news-polnear.dev.jsonl'), mode));
    sets.push([`news-polnear ${mode}`, path]);
  }
  for (const [name, gold] of sets) {
    const documents = jsonLines(gold);
    const predictions = join(work, 'predictions.jsonl');
    const found = inspect(
      'quotes',
      documents.map(({ id, text }) => ({ id, text })),
    );
    writeLines(predictions, found);
    const spans = new Map(found.map((document) => [document.id, document.spans]));
    if (/^news-\S+$/.test(name))
      for (const document of documents) quotations.push(...judged(document, spans.get(document.id), speakerMatch));
    const score = JSON.parse(evaluate(join(folder, 'evaluate.mjs'), gold, predictions, '--json', '--no-ci'));
    const by = (mention) =>
      score.speaker.byMention[mention] ? percent(score.speaker.byMention[mention].accOverall) : '';
    rows.push([
      name,
      percent(score.joint.f1),
      percent(score.voice.rightVoice),
      by('name'),
      by('pronoun'),
      by('nominal'),
      percent(score.exact.f1),
      percent(score.strictOverlap.f1),
      percent(score.voice.narrationVoiced),
    ]);
  }
  console.log('\nWho speaks (percent)');
  table(
    ['set', 'joint F1', 'right voice', 'name', 'pronoun', 'nominal', 'exact F1', 'strict F1', 'narration voiced'],
    rows,
  );
  console.log('\nConfidence, of quotations in news (percent)');
  table(['given', 'quotations', 'on average', 'right'], reliability(quotations));
}

/** Of the public benchmark of 181 news pages that the development pages are a part of. */
const PUBLISHED = [
  ['rs_trafilatura', '0.970'],
  ['trafilatura', '0.958'],
  ['Readability.js', '0.947'],
];

function extraction() {
  const folder = join(data, 'extraction');
  const pages = join(folder, 'dev', 'html');
  const rows = readdirSync(pages).map((file) => ({
    id: file.replace('.html.gz', ''),
    html: gunzipSync(readFileSync(join(pages, file))).toString('utf8'),
  }));
  const predictions = Object.fromEntries(inspect('read', rows).map(({ id, articleBody }) => [id, articleBody ?? '']));
  const path = join(work, 'extraction.json');
  writeFileSync(path, JSON.stringify(predictions));
  const printed = evaluate(join(folder, 'evaluate.mjs'), join(folder, 'dev', 'gold.json'), path).trim();
  const figure = (name) => new RegExp(`${name}\\s+([\\d.]+)`).exec(printed)?.[1] ?? '';
  console.log('\nReading: the story of a page (F1 over 4-word shingles)');
  table(
    ['extractor', 'pages', 'F1', 'precision', 'recall', 'exact'],
    [
      ['lectern', figure('pages'), figure('F1'), figure('precision'), figure('recall'), figure('exact')],
      ...PUBLISHED.map(([name, f1]) => [`${name} (published)`, '181', f1, '', '', '']),
    ],
  );
  const rest = printed.split('\n').slice(1).join('\n').trim();
  if (rest) console.log(rest);
}

/** What others reach on the same sentences (all sources), as the data's own page tells; in percent. */
const SPOKEN_ANCHORS = [
  ['number libraries', '36-42'],
  ['eSpeak NG by itself', '47'],
  ['echogarden', '60'],
  ['kokoro-js', '63'],
  ['a script of 59 lines', '75'],
];

function normalisation() {
  const folder = join(data, 'normalisation');
  console.log('\nSpoken forms');
  for (const name of ['dev', 'news-dev']) {
    const gold = join(folder, `${name}.jsonl`);
    const predictions = join(work, 'predictions.jsonl');
    writeLines(
      predictions,
      inspect(
        'spoken',
        jsonLines(gold).map(({ id, input }) => ({ id, text: input, language: 'en' })),
      ),
    );
    const report = evaluate(join(folder, 'evaluate.mjs'), gold, predictions);
    const rows = [...report.matchAll(/^(\S+(?: \(\w+\))?)\s+(?:(\d+)\/(\d+))?\s+([\d.]+)%/gm)].map(
      ([, category, right, of, share]) => [category, right ? `${right} of ${of}` : '', share],
    );
    console.log(`\n${name === 'dev' ? 'Independent sources (dev)' : 'News (news-dev)'}`);
    table(['category', 'right', 'percent'], rows);
    console.log(report.match(/errors by kind.*/)?.[0] ?? '');
  }
  console.log('\nOthers on these sentences, published with the data');
  table(['', 'percent'], SPOKEN_ANCHORS);
}

if (!existsSync(data)) {
  console.log('The evaluation data (../shared/eval) is not on this machine: nothing was measured.');
} else {
  try {
    if (wants('attribution')) await attribution();
    if (wants('extraction')) extraction();
    if (wants('normalisation')) normalisation();
  } finally {
    rmSync(work, { recursive: true });
  }
}
