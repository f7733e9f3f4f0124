// eSpeak NG, embedded: a hundred languages. In a child process, because of its licence; optional.
import { createRequire } from 'node:module';
import { fadeEdges } from '../audio/pcm.ts';
import type { Backend, SpokenWord } from '../ports.ts';
import type { EspeakResult, EspeakTask } from './espeak-worker.ts';
import { type Line, lineOf, mergeWords } from './line.ts';
import { CORES, type WorkerPool, workerPool } from './pool.ts';

/** eSpeak's own pace in words a minute. */
const PACE = 165;
/** Samples this quiet at the edges are cut away: -50 dBFS. */
const QUIET = 104;

export function espeakBackend(): Backend {
  let pool: WorkerPool<EspeakTask, EspeakResult> | undefined;
  return {
    id: 'espeak',
    dialect: 'espeak',
    version: 'espeak-ng-emscripten 0.3.5, lectern 1',
    limits: { maxCharacters: 2000, concurrency: CORES + 1 },
    async available() {
      try {
        createRequire(import.meta.url).resolve('@echogarden/espeak-ng-emscripten');
        return { ready: true, detail: 'eSpeak NG, embedded, in a process of its own' };
      } catch {
        return {
          ready: false,
          detail: 'the optional package @echogarden/espeak-ng-emscripten is missing: English only',
          fix: 'Run "npm install --include=optional" in the folder of Lectern.',
        };
      }
    },
    async synthesize(request, { signal }) {
      signal.throwIfAborted();
      // Markup characters would be read as SSML.
      const line = lineOf(request, (spoken) => spoken.replace(/[<>&]/g, ' '));
      pool ??= workerPool('espeak-worker', 'child_process', CORES);
      const { voice, rate, pitchSemitones } = request;
      if (line.words.length === 0) return { sampleRate: 22_050, samples: new Int16Array(0), words: [], timing: 'engine' };
      const wordsPerMinute = Math.round((PACE * rate) / voice.shift);
      const task = { text: line.text, voice: voice.engineVoice, wordsPerMinute, pitch: 50 };
      const result = await pool.run(task, signal);
      const { samples, from } = trimmed(result.samples);
      const sampleRate = Math.round(result.sampleRate * voice.shift * 2 ** (pitchSemitones / 12));
      return { sampleRate, samples, words: mergeWords(wordsOf(result, line, from, samples.length)), timing: 'engine' };
    },
    async close() {
      await pool?.close();
    },
  };
}

function trimmed(all: Int16Array): { samples: Int16Array; from: number } {
  let first = 0;
  let last = all.length;
  while (first < last && Math.abs(all[first]!) < QUIET) first++;
  while (last > first && Math.abs(all[last - 1]!) < QUIET) last--;
  const from = Math.max(0, first - 441);
  const samples = all.slice(from, Math.min(all.length, last + 1103));
  fadeEdges(samples, 110);
  return { samples, from };
}

/** A word of ours begins with the first engine word at or in it, and ends where the next begins. */
function wordsOf(result: EspeakResult, line: Line, from: number, length: number): SpokenWord[] {
  const sampleAt = (milliseconds: number): number => Math.max(0, Math.min(length, Math.round((milliseconds * result.sampleRate) / 1000) - from));
  // Positions count characters, not UTF-16 units.
  const unitAt: number[] = [];
  for (let index = 0; index < line.text.length; ) {
    unitAt.push(index);
    index += (line.text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  const marks = result.words.map(([position, milliseconds]) => ({ unit: unitAt[position] ?? line.text.length, sample: sampleAt(milliseconds) }));
  const starts = line.words.map((word) => marks.find((mark) => mark.unit >= word.start && mark.unit < word.end)?.sample);
  const words: SpokenWord[] = [];
  for (const [index, word] of line.words.entries()) {
    const start = starts[index];
    if (start === undefined) continue;
    const next = starts.slice(index + 1).find((sample) => sample !== undefined);
    words.push({ start: word.from, end: word.to, startSample: start, endSample: Math.max(start, next ?? sampleAt(result.endMs || 1e9)) });
  }
  return words;
}
