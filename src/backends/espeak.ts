// eSpeak NG, embedded: a hundred languages. In a child process, because of its license; optional.
import { createRequire } from 'node:module';
import { speechPart } from '../audio/pcm.ts';
import type { Backend, SpokenWord } from '../ports.ts';
import { espeakPhonemes } from '../text/espeakphones.ts';
import type { EspeakResult, EspeakTask, EspeakWord } from './espeak-worker.ts';
import { type Line, type LineWord, lineOf, mergeWords, printable, shiftOf } from './line.ts';
import { CORES, workerPool } from './pool.ts';

/** What eSpeak is asked for at rate 1, in its words per minute: about the pace of the other engines. */
const PACE = 165;
const RATE = 22_050;
/** Faster than 200 times real time: more processes would wait for us. */
const PROCESSES = Math.min(2, CORES);

export function espeakBackend(): Backend {
  const pool = workerPool<EspeakTask, EspeakResult>({
    file: 'espeak-worker',
    runtime: 'child_process',
    workers: PROCESSES,
  });
  return {
    id: 'espeak',
    dialect: 'espeak',
    version: 'espeak-ng-emscripten 0.3.5, lectern 3',
    limits: { maxCharacters: 2000, concurrency: PROCESSES + 1 },
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
      const { voice, rate } = request;
      const line = lineOf(request, fold, ({ phonemes }) => notation(phonemes!, voice.languages[0] ?? request.language));
      const shift = shiftOf(request);
      const sampleRate = Math.round(RATE * shift);
      if (line.words.length === 0) return { sampleRate, samples: new Int16Array(0), words: [], timing: 'engine' };
      const wordsPerMinute = Math.round((PACE * rate) / shift);
      const result = await pool.run({ text: line.text, voice: voice.engineVoice, wordsPerMinute }, signal);
      if (result.sampleRate !== RATE)
        throw new Error(`eSpeak NG gave ${result.sampleRate} samples a second, not ${RATE}`);
      const { samples, from } = speechPart(result.samples, RATE);
      return {
        sampleRate,
        samples,
        words: mergeWords(placed(line, result.words, from, samples.length)),
        timing: 'engine',
        phones: result.phones,
      };
    },
    close: () => pool.close(),
  };
}

/** eSpeak reads SSML: no markup out of the text of an article. */
const fold = (character: string): string =>
  character === '&' ? '&amp;' : /[<>]/.test(character) ? ' ' : printable(character);

/** eSpeak's own notation, for the phonemes that its voice has; nothing when there are none. */
function notation(ipa: string, language: string): string | undefined {
  const words = espeakPhonemes(ipa, language).words.join(' ');
  return words === '' ? undefined : words;
}

/**
 * Our words with the times of eSpeak's. A word begins with the first event in it. One without an event was said in
 * one breath with the word before it (`of the`): the two share its time by their letters.
 */
function placed(line: Line, heard: readonly EspeakWord[], from: number, length: number): SpokenWord[] {
  const sampleAt = (milliseconds: number): number =>
    Math.max(0, Math.min(length, Math.round((milliseconds * RATE) / 1000) - from));
  const unitAt = unitsOf(line.text);
  const marks = heard.map((word) => ({ ...word, unit: unitAt[word.position] ?? line.text.length }));
  const words: SpokenWord[] = [];
  let next = 0;
  for (let index = 0; index < line.words.length;) {
    const group = [line.words[index++]!];
    while (index < line.words.length && !marks.some(({ unit }) => within(unit, line.words[index]!)))
      group.push(line.words[index++]!);
    // All events up to the next word that has its own.
    const end = line.words[index]?.start ?? Number.POSITIVE_INFINITY;
    const first = next;
    while (next < marks.length && marks[next]!.unit < end) next++;
    if (first === next) continue;
    share(words, group, sampleAt(marks[first]!.startMs), sampleAt(marks[next - 1]!.endMs));
  }
  return words;
}

const within = (unit: number, word: LineWord): boolean => unit >= word.start && unit < word.end;

function share(words: SpokenWord[], group: readonly LineWord[], startSample: number, endSample: number): void {
  const letters = group.reduce((sum, word) => sum + word.end - word.start, 0);
  let passed = 0;
  const at = (): number => Math.round(startSample + ((endSample - startSample) * passed) / letters);
  for (const word of group) {
    const start = at();
    passed += word.end - word.start;
    words.push({ start: word.from, end: word.to, startSample: start, endSample: Math.max(start, at()) });
  }
}

/** Where each character (code point) begins in UTF-16 units. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return units;
}
