// eSpeak NG, embedded: a hundred languages. In a child process, because of its licence; optional.
import { createRequire } from 'node:module';
import { fadeEdges, soundingPart } from '../audio/pcm.ts';
import type { Backend, SpokenWord } from '../ports.ts';
import type { EspeakResult, EspeakTask } from './espeak-worker.ts';
import { type Line, lineOf, mergeWords } from './line.ts';
import { CORES, workerPool } from './pool.ts';

/** eSpeak's own pace in words a minute. */
const PACE = 165;
/** Samples this quiet at the edges are cut away: -50 dBFS. */
const QUIET = 104;
/** Kept before and after, and faded at the very edges: 20, 30 and 5 ms at 22 050 Hz. */
const LEAD = 441;
const TAIL = 662;
const FADE = 110;

export function espeakBackend(): Backend {
  const pool = workerPool<EspeakTask, EspeakResult>({
    file: 'espeak-worker',
    runtime: 'child_process',
    workers: Math.min(2, CORES),
  });
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
      const { voice, rate, pitchSemitones } = request;
      if (line.words.length === 0)
        return { sampleRate: 22_050, samples: new Int16Array(0), words: [], timing: 'engine' };
      const wordsPerMinute = Math.round((PACE * rate) / voice.shift);
      const task = { text: line.text, voice: voice.engineVoice, wordsPerMinute, pitch: 50 };
      const result = await pool.run(task, signal);
      const { samples, from } = trimmed(result.samples);
      const sampleRate = Math.round(result.sampleRate * voice.shift * 2 ** (pitchSemitones / 12));
      return { sampleRate, samples, words: mergeWords(wordsOf(result, line, from, samples.length)), timing: 'engine' };
    },
    close: () => pool.close(),
  };
}

function trimmed(all: Int16Array): { samples: Int16Array; from: number } {
  const { start, end } = soundingPart(all, QUIET);
  const from = Math.max(0, start - LEAD);
  const samples = all.slice(from, Math.max(from, end + TAIL));
  fadeEdges(samples, FADE);
  return { samples, from };
}

/** A word of ours begins with the first engine word at or in it, and ends where the next begins. */
function wordsOf(result: EspeakResult, line: Line, from: number, length: number): SpokenWord[] {
  const sampleAt = (milliseconds: number): number =>
    Math.max(0, Math.min(length, Math.round((milliseconds * result.sampleRate) / 1000) - from));
  // Positions count characters, not UTF-16 units.
  const unitAt: number[] = [];
  for (let index = 0; index < line.text.length; ) {
    unitAt.push(index);
    index += (line.text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  const marks = result.words.map(([position, milliseconds]) => ({
    unit: unitAt[position] ?? line.text.length,
    sample: sampleAt(milliseconds),
  }));
  const starts = line.words.map(
    (word) => marks.find((mark) => mark.unit >= word.start && mark.unit < word.end)?.sample,
  );
  const words: SpokenWord[] = [];
  for (const [index, word] of line.words.entries()) {
    const start = starts[index];
    if (start === undefined) continue;
    const next = starts.slice(index + 1).find((sample) => sample !== undefined);
    words.push({
      start: word.from,
      end: word.to,
      startSample: start,
      endSample: Math.max(start, next ?? sampleAt(result.endMs || 1e9)),
    });
  }
  return words;
}
