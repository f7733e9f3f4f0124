// npm run bench [-- reading | speed | spoken | attribution | editions | feed | memory]: speed and memory as ratios within one run, whole processes, medians of three.
// Speed: against the obvious pipeline (native flite to WAV, loudnorm twice, MP3) and against the bound
// (synthesis CPU + one encode CPU) / cores. Needs flite and ffmpeg on the machine for the comparison.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = process.env.LECTERN_BENCH_CLI ?? join(root, 'dist', 'cli.js');
const shared = join(root, '..', 'shared', 'articles', 'hanoi-summit.txt');
const article = existsSync(shared) ? shared : join(root, 'content', 'night-trains.md');
const work = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
const cores = availableParallelism();

/** Wall and CPU seconds and peak resident megabytes of a command, children included, by GNU time where it is there. */
function run(command, args, cwd = work) {
  const timed = existsSync('/usr/bin/time');
  const started = process.hrtime.bigint();
  const result = timed
    ? spawnSync('/usr/bin/time', ['-f', '@@ %U %S %M', command, ...args], { cwd, maxBuffer: 1 << 28 })
    : spawnSync(command, args, { cwd, maxBuffer: 1 << 28 });
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.stderr}`);
  const [, user, system, kilobytes] = /@@ ([\d.]+) ([\d.]+) (\d+)/.exec(result.stderr.toString()) ?? [];
  return {
    wall,
    cpu: Number(user ?? 0) + Number(system ?? 0),
    megabytes: Number(kilobytes ?? 0) / 1024,
    stdout: result.stdout.toString(),
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const row = (name, value, limit) => console.log(`${name.padEnd(58)} ${value.padStart(12)}   ${limit}`);
const fresh = (name) => {
  const folder = join(work, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
};
const render = (folder, file, ...more) =>
  run(process.execPath, [cli, 'render', file, '--no-progress', ...more], folder);

/** The words as they are spoken, for the plain pipeline to say the same. */
function words() {
  const { stdout } = run(process.execPath, [cli, 'script', article, '--format', 'json'], fresh('words'));
  return JSON.parse(stdout)
    .utterances.map((utterance) => utterance.tokens.map((token) => token.spoken).join(''))
    .join('\n');
}

function speed() {
  console.log(`\nSpeed on ${cores} cores: ${article.split('/').at(-1)}`);
  const file = article.endsWith('.md') ? 'story.md' : 'story.txt';
  const rounds = { cold: [], again: [], changed: [], plain: [], bound: [] };
  const text = words();
  for (let round = 0; round < 3; round++) {
    const folder = fresh('speed');
    copyFileSync(article, join(folder, file));
    rounds.cold.push(render(folder, file).wall);
    rounds.again.push(render(folder, file).wall);
    const story = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), story.replace(/\b(table|platform)\b/, 'garden'));
    rounds.changed.push(render(folder, file).wall);
    if (!has('flite') || !has('ffmpeg')) continue;
    writeFileSync(join(work, 'words.txt'), text);
    const speech = run('flite', ['-voice', 'slt', '-f', 'words.txt', 'plain.wav']);
    const analysis = run('ffmpeg', [
      '-v',
      'error',
      '-nostdin',
      '-y',
      '-i',
      'plain.wav',
      '-af',
      'loudnorm=I=-16:TP=-1:print_format=json',
      '-f',
      'null',
      '-',
    ]);
    const mastered = run('ffmpeg', [
      '-v',
      'error',
      '-nostdin',
      '-y',
      '-i',
      'plain.wav',
      '-af',
      'loudnorm=I=-16:TP=-1',
      '-ar',
      '44100',
      'mastered.wav',
    ]);
    const encode = run('ffmpeg', [
      '-v',
      'error',
      '-nostdin',
      '-y',
      '-i',
      'mastered.wav',
      '-ac',
      '2',
      '-b:a',
      '96k',
      'plain.mp3',
    ]);
    rounds.plain.push(speech.wall + analysis.wall + mastered.wall + encode.wall);
    rounds.bound.push((speech.cpu + encode.cpu) / cores);
  }
  const cold = median(rounds.cold);
  row('cold render', `${cold.toFixed(2)} s`, '');
  if (rounds.plain.length > 0) {
    row('the obvious pipeline', `${median(rounds.plain).toFixed(2)} s`, '');
    row('cold render / obvious pipeline', (cold / median(rounds.plain)).toFixed(2), 'at most 0.35');
    row('cold render / bound', (cold / median(rounds.bound)).toFixed(2), 'at most 1.5');
  }
  row('second run / cold', (median(rounds.again) / cold).toFixed(3), 'at most 0.08');
  row('one word changed / cold', (median(rounds.changed) / cold).toFixed(2), 'at most 0.5');
}

/** Text of about as many hours as asked, from our own article, with every sentence different. */
function longText(hours) {
  const story = readFileSync(join(root, 'content', 'night-trains.md'), 'utf8')
    .split('---')
    .at(-1);
  const paragraphs = story.split(/\n\n+/).filter((part) => /^[“A-Z]/.test(part));
  const parts = ['A very long night'];
  // The article lasts about five minutes.
  for (let turn = 0; turn < hours * 12; turn++)
    parts.push(
      `## Part ${turn + 1}`,
      ...paragraphs.map((part) => part.replace(/\.(?=\s|$)/, ` on night ${turn + 1}.`)),
    );
  return parts.join('\n\n');
}

/** How much text a second becomes spoken forms, on one core: news lines of the evaluation where they are, else our own article. */
async function spoken() {
  const { inspectSpoken } = await import(join(root, 'dist', 'pipeline.js'));
  const news = join(root, '..', 'shared', 'eval', 'normalisation', 'news-dev.jsonl');
  const articles = join(root, '..', 'shared', 'articles');
  const texts = existsSync(articles)
    ? readdirSync(articles)
        .filter((file) => file.endsWith('.txt'))
        .flatMap((file) => readFileSync(join(articles, file), 'utf8').split('\n'))
    : longText(1).split('\n');
  const dense = existsSync(news)
    ? readFileSync(news, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).input)
    : [];
  console.log('\nSpoken forms, one core');
  for (const [name, lines] of [
    ['news', texts.filter(Boolean)],
    ['lines with a case each', dense],
  ]) {
    if (lines.length === 0) continue;
    const bytes = Buffer.byteLength(lines.join(''));
    const turns = Math.ceil(2e6 / bytes);
    const rates = [];
    for (let round = 0; round < 4; round++) {
      const before = process.cpuUsage();
      for (let turn = 0; turn < turns; turn++) for (const line of lines) inspectSpoken(line, 'en');
      const { user, system } = process.cpuUsage(before);
      rates.push((bytes * turns) / (user + system));
    }
    // The first round warms up.
    row(name, `${median(rates.slice(1)).toFixed(2)} MB/s`, name === 'news' ? 'at least 1' : '');
  }
}

/** Seconds of one core to tell who speaks in a megabyte: labelled news where it is, else our own article over and over. */
async function attribution() {
  const { inspectQuotes } = await import(join(root, 'dist', 'pipeline.js'));
  const news = join(root, '..', 'shared', 'eval', 'attribution', 'news-polnear.dev.jsonl');
  const texts = existsSync(news)
    ? readFileSync(news, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).text)
    : [longText(1)];
  const all = Array.from({ length: Math.ceil(2.1e6 / texts.join('').length) }, () => texts.join('\n\n')).join('\n\n');
  const seconds = (work) => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  console.log('\nWho speaks, one core');
  inspectQuotes(all.slice(0, 3e5), 'en');
  let characters = 0;
  const apart = seconds(() => {
    for (let at = 0; characters < 1e6; characters += texts[at++ % texts.length].length)
      inspectQuotes(texts[at % texts.length], 'en');
  });
  row('1 MB in articles', `${apart.toFixed(2)} s`, 'at most 4');
  const [one, two] = [1e6, 2e6].map((length) => seconds(() => inspectQuotes(all.slice(0, length), 'en')));
  row('1 MB as one article', `${one.toFixed(2)} s`, 'at most 4');
  row('2 MB as one article / 1 MB', (two / one).toFixed(2), 'about 2');
}

/** What all editions cost beside the MP3 alone, each rendered cold. */
function editions() {
  const file = article.endsWith('.md') ? 'story.md' : 'story.txt';
  const walls = { none: [], all: [] };
  for (let round = 0; round < 3; round++)
    for (const choice of ['none', 'all']) {
      const folder = fresh('editions');
      copyFileSync(article, join(folder, file));
      walls[choice].push(render(folder, file, '--editions', choice).wall);
    }
  console.log('\nEditions');
  row('MP3 alone', `${median(walls.none).toFixed(2)} s`, '');
  row('all editions / MP3 alone', (median(walls.all) / median(walls.none)).toFixed(2), 'at most 2.2');
}

/** Every feed and list of a show of 5,000 episodes, in a process of its own. */
function feed() {
  const runs = [0, 1, 2].map(() => run(process.execPath, [join(root, 'scripts', 'bench-feed.mjs'), fresh('feed')]));
  console.log('\nFeeds and lists of 5,000 episodes');
  row('written in', `${median(runs.map(({ stdout }) => JSON.parse(stdout).seconds)).toFixed(2)} s`, 'under 2');
  row('peak of the whole process', `${median(runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB`, 'under 200');
}

function memory(engine) {
  console.log(`\nMemory, peak of the whole process (${engine})`);
  const peaks = [1, 10].map((hours) => {
    const folder = fresh(`memory-${hours}`);
    writeFileSync(join(folder, 'long.md'), longText(hours));
    const { megabytes, wall } = render(folder, 'long.md', '--engine', engine);
    const lasted =
      JSON.parse(readFileSync(join(folder, 'out', 'long', 'edition.json'), 'utf8')).summary.durationMs / 3.6e6;
    rmSync(folder, { recursive: true });
    row(`${lasted.toFixed(1)} hours of speech`, `${megabytes.toFixed(0)} MB`, `${wall.toFixed(0)} s`);
    return megabytes;
  });
  row('10 hours / 1 hour', (peaks[1] / peaks[0]).toFixed(2), 'at most 1.3');
}

/** Milliseconds of reading: each page of the evaluation data (or a page made here), twice, the second counts. */
async function reading() {
  const { read } = await import('../dist/read/read.js');
  const folder = join(root, '..', 'shared', 'eval', 'extraction', 'dev', 'html');
  const paragraphs = (count) =>
    Array.from(
      { length: count },
      (_, night) =>
        `<p>On night ${night} the lamp burns as <a href="/x">it always has</a>, and nobody winds the clock of the tower any more.</p>\n`,
    ).join('');
  const made = (count) =>
    Buffer.from(`<html lang="en"><h1>A page of ${count}</h1><main>${paragraphs(count)}</main></html>`);
  const pages = existsSync(folder)
    ? readdirSync(folder).map((file) => gunzipSync(readFileSync(join(folder, file))))
    : [made(30), made(300)];
  const silent = { report() {}, progress() {}, signal: new AbortController().signal };
  const time = (bytes) => {
    const started = process.hrtime.bigint();
    try {
      read({ uri: 'page.html', mediaType: 'text/html', bytes }, {}, silent);
    } catch {
      // A page without an article takes its time too.
    }
    return Number(process.hrtime.bigint() - started) / 1e6;
  };
  for (const page of pages.slice(0, 10)) time(page);
  const times = pages.map(time);
  console.log(`\nReading, ${pages.length} pages${existsSync(folder) ? '' : ' made here'}`);
  row('median', `${median(times).toFixed(0)} ms`, 'at most 250');
  row('slowest', `${Math.max(...times).toFixed(0)} ms`, 'at most 1000');
  const large = made(40_000);
  row(`a page of ${(large.length / 1e6).toFixed(1)} MB`, `${(time(large) / 1000).toFixed(1)} s`, '');
}

try {
  const wanted = process.argv.slice(2);
  if (wanted.length === 0 || wanted.includes('reading')) await reading();
  if (wanted.length === 0 || wanted.includes('speed')) speed();
  if (wanted.length === 0 || wanted.includes('spoken')) await spoken();
  if (wanted.length === 0 || wanted.includes('attribution')) await attribution();
  if (wanted.length === 0 || wanted.includes('editions')) editions();
  if (wanted.length === 0 || wanted.includes('feed')) feed();
  if (wanted.length === 0 || wanted.includes('memory')) memory(wanted.includes('flite') ? 'flite' : 'tone');
} finally {
  rmSync(work, { recursive: true, force: true });
}
