// What every engine keeps to, whoever wrote it. Run for each in test/backends/.

import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { peakOf } from '../../src/audio/pcm.ts';
import type { Voice } from '../../src/model/cast.ts';
import type { Token } from '../../src/model/script.ts';
import type { Backend, Speech, SpeechRequest } from '../../src/ports.ts';

export interface BackendCase {
  readonly open: () => Backend;
  readonly voices: readonly Voice[];
  readonly language: string;
  /** A sentence in that language of about 3 seconds, with a number written in figures, as tokens. */
  readonly sentence: readonly (readonly [written: string, spoken?: string])[];
  /** False for an engine that does not say when its words sound. */
  readonly timesWords?: false;
}

/** For English: a quotation, with a price in figures. */
export const SENTENCE = [
  ['“', ''],
  ['We paid '],
  ['$1.2 million', 'one point two million dollars'],
  [','],
  ['”', ''],
  [' Mayor Lopez told reporters.'],
] as const;

/** Tokens from `[written, spoken]` pairs; without `spoken` a token is said as written. */
export function aRequest(
  voice: Voice,
  language: string,
  sentence: BackendCase['sentence'],
  more: Partial<SpeechRequest> = {},
): SpeechRequest {
  let text = '';
  const tokens = sentence.map(([written, spoken]): Token => {
    const span = { start: text.length, end: text.length + written.length };
    text += written;
    return { span, spoken: spoken ?? written, rule: spoken === undefined ? 'plain' : 'test' };
  });
  return { voice, language, text, tokens, rate: 1, pitchSemitones: 0, ...more };
}

const still = { signal: new AbortController().signal };
const bytes = (speech: Speech): Buffer =>
  Buffer.from(speech.samples.buffer, speech.samples.byteOffset, speech.samples.byteLength);

function expectSound(speech: Speech, text: string): void {
  expect(Number.isInteger(speech.sampleRate)).toBe(true);
  expect(speech.sampleRate).toBeGreaterThanOrEqual(8000);
  let at = 0;
  let read = 0;
  for (const word of speech.words) {
    expect(word.start).toBeGreaterThanOrEqual(read);
    expect(word.end).toBeGreaterThan(word.start);
    expect(word.end).toBeLessThanOrEqual(text.length);
    expect(word.startSample).toBeGreaterThanOrEqual(at);
    expect(word.endSample).toBeGreaterThanOrEqual(word.startSample);
    expect(word.endSample).toBeLessThanOrEqual(speech.samples.length);
    read = word.end;
    at = word.endSample;
  }
}

export function backendContract(name: string, { open, voices, language, sentence, timesWords }: BackendCase): void {
  describe(`the engine ${name}`, () => {
    const backend = open();
    afterAll(() => backend.close());
    const voice = voices[0]!;
    const said = aRequest(voice, language, sentence);

    it('is ready, and says so without speaking', async () => {
      expect(await backend.available()).toMatchObject({ ready: true });
    });

    it('speaks every voice of its card at a plausible length and level', async () => {
      for (const each of voices) {
        const speech = await backend.synthesize({ ...said, voice: each }, still);
        const seconds = speech.samples.length / speech.sampleRate;
        expect(seconds, each.id).toBeGreaterThan(1.5);
        expect(seconds, each.id).toBeLessThan(9);
        expect(peakOf(speech.samples), each.id).toBeGreaterThan(0.03);
        expectSound(speech, said.text);
      }
    });

    it('gives the same bytes for the same request, whatever was said before', async () => {
      const first = await backend.synthesize(said, still);
      await Promise.all(
        voices.slice(0, 3).map((each) => backend.synthesize(aRequest(each, language, [['2 x']], { rate: 1.3 }), still)),
      );
      const again = await Promise.all([1, 2, 3].map(() => backend.synthesize(said, still)));
      const other = open();
      again.push(await other.synthesize(said, still));
      await other.close();
      for (const speech of again) {
        expect(bytes(speech).equals(bytes(first))).toBe(true);
        expect(speech.words).toEqual(first.words);
      }
    });

    if (timesWords === false)
      it('does not know when words sound, and says so', async () => {
        expect(await backend.synthesize(said, still)).toMatchObject({ words: [], timing: 'estimated' });
      });
    else
      it('times every word, and a number as one word over what it stands for', async () => {
        const { words } = await backend.synthesize(said, still);
        const heard = words.map((word) => said.text.slice(word.start, word.end));
        const figure = sentence.find(([, spoken]) => spoken)![0];
        const plain = sentence.flatMap(([written, spoken]) => {
          if (spoken === '') return [];
          return spoken === undefined ? (written.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []) : [written.trim()];
        });
        expect(heard.filter((word) => word === figure.trim())).toHaveLength(1);
        expect(heard).toEqual(plain);
      });

    it('speaks faster when asked, and higher without getting shorter', async () => {
      const plain = await backend.synthesize(said, still);
      const fast = await backend.synthesize({ ...said, rate: 1.25 }, still);
      const high = await backend.synthesize({ ...said, pitchSemitones: 2 }, still);
      const seconds = (speech: Speech): number => speech.samples.length / speech.sampleRate;
      expect(seconds(fast) / seconds(plain)).toBeGreaterThan(0.7);
      expect(seconds(fast) / seconds(plain)).toBeLessThan(0.9);
      expect(seconds(high) / seconds(plain)).toBeGreaterThan(0.9);
      expect(seconds(high) / seconds(plain)).toBeLessThan(1.1);
      expect(bytes(high).equals(bytes(plain))).toBe(false);
    });

    it('has no sound for an empty text, white space or silent tokens', async () => {
      for (const silent of [[], [['']], [[' \n ']], [['“', '']], [['…']]] as const) {
        const speech = await backend.synthesize(aRequest(voice, language, silent), still);
        expect(speech.samples).toHaveLength(0);
        expect(speech.words).toEqual([]);
      }
    });

    it('survives any Unicode text', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 24 }), async (text) => {
          expectSound(await backend.synthesize(aRequest(voice, language, [[text]]), still), text);
        }),
        { numRuns: 40, seed: 7 },
      );
      for (const text of [
        '<break time="9s"/>',
        '-voice rms',
        '--help',
        '%s%n',
        '\u0000\u0007',
        '👩‍👩‍👧 she',
        'ـــ العربية',
        '北京 is big',
      ])
        expectSound(await backend.synthesize(aRequest(voice, language, [[text]]), still), text);
    });

    it('stops when it is told to', async () => {
      await expect(backend.synthesize(said, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
        'enough',
      );
      const stop = new AbortController();
      const long = aRequest(voice, language, [[`${said.text} `.repeat(5)]]);
      const running = Promise.all([1, 2, 3].map(() => backend.synthesize(long, { signal: stop.signal })));
      running.catch(() => {});
      stop.abort();
      await running.catch((error: unknown) => expect(error).toBeInstanceOf(Error));
      expect((await backend.synthesize(said, still)).samples.length).toBeGreaterThan(0);
    });

    it('closes twice', async () => {
      const other = open();
      await other.synthesize(said, still);
      await other.close();
      await other.close();
      await open().close();
    });
  });
}

/** The voices of a card in voices/. */
export async function voicesOf(card: string): Promise<Voice[]> {
  const { readFile } = await import('node:fs/promises');
  return (
    JSON.parse(await readFile(new URL(`../../voices/${card}.json`, import.meta.url), 'utf8')) as { voices: Voice[] }
  ).voices;
}
