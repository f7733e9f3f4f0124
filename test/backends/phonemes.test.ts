// Phonemes reach the sound: every symbol of an engine's table is asked of the engine itself.
import { afterAll, describe, expect, it } from 'vitest';
import { openBackends } from '../../src/backends/all.ts';
import type { Voice } from '../../src/model/cast.ts';
import { arpabet, ARPABET_EXACT } from '../../src/text/arpabet.ts';
import { espeakExact } from '../../src/text/espeakphones.ts';

const backends = openBackends();
afterAll(async () => {
  await Promise.all([...backends.values()].map((backend) => backend.close()));
});

/** What the engine says it said for this IPA, standing alone between two words. */
async function heard(engine: string, engineVoice: string, language: string, ipa: string): Promise<readonly string[]> {
  const voice: Voice = {
    id: `${engine}:x`,
    backend: engine,
    name: 'X',
    languages: [language],
    engineVoice,
    shift: 1,
    license: '-',
  };
  const text = 'XYZ';
  const tokens = [{ span: { start: 0, end: 3 }, spoken: 'word', phonemes: ipa, rule: 'lexicon' }];
  const speech = await backends
    .get(engine)!
    .synthesize(
      { voice, language, text, tokens, rate: 1, pitchSemitones: 0 },
      { signal: new AbortController().signal },
    );
  expect(speech.words.map(({ start, end }) => ({ start, end }))).toEqual([{ start: 0, end: 3 }]);
  return speech.phones!;
}

const vowel = (symbol: string): boolean => /^[aeiouyæøœɑɒɔəɚɛɜɝɪʊʌʏɐ]|\u0329/.test(symbol);
/** A frame in which no engine changes what stands there. */
const framed = (symbol: string): string => (vowel(symbol) ? `mˈ${symbol}m` : `${symbol}ˈam`);
/** Written apart, one sound in the language of the voice: every r is its r, a dark l its l. */
const ONE_SOUND: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/[rʁ]/g, 'ɹ'],
    [/^a|(?<=[^æ])a(?=m$)/g, 'æ'],
    [/[ɑɒ]ː?/g, 'ɑː'],
    [/ɝː?|ɜːɹ|ɜɹ/g, 'ɜː'],
    [/əɹ/g, 'ɚ'],
  ],
  de: [
    [/[ɹʁʀ]/g, 'r'],
    [/ɔʏ/g, 'ɔɪ'],
    [/ɐ/g, 'ɜ'],
    [/aː/g, 'ɑː'],
  ],
  fr: [[/[ɹrʀ]/g, 'ʁ']],
  es: [[/[ɹɾ]/g, 'r']],
};
const plain = (language: string, ipa: string): string =>
  [[/[ˈˌʔ]/g, ''] as const, [/ɫ/g, 'l'] as const, ...(ONE_SOUND[language] ?? [[/[ɾɹʁʀ]/g, 'r']])].reduce(
    (text, [from, to]) => text.replace(from as RegExp, to as string),
    ipa.normalize('NFD'),
  );

describe('Flite', () => {
  it('says every sound of the table as it was written', async () => {
    for (const symbol of ARPABET_EXACT) {
      const ipa = framed(symbol);
      const wanted = arpabet(ipa)
        .words.flat()
        .map((phone) => phone.replace(/\d$/, ''));
      expect(await heard('flite', 'slt', 'en-US', ipa), symbol).toEqual(wanted);
    }
  });
  it.each([
    ['nˈwiən', 'n w iy ax n'],
    ['ʃiː ˈdʒɪnpɪŋ', 'sh iy jh ih n p ih ng'],
    ['ˈtsɛlɛnskɪ', 't s eh l eh n s k ih'],
  ])('says %s', async (ipa, phones) => {
    for (const voice of ['slt', 'kal16', 'awb'])
      expect((await heard('flite', voice, 'en-US', ipa)).join(' ')).toBe(phones);
  });
});

describe('eSpeak NG', () => {
  it.each([
    ['en', 'en-us'],
    ['de', 'de'],
    ['fr', 'fr'],
    ['es', 'es'],
    ['it', 'it'],
    ['pl', 'pl'],
    ['nl', 'nl'],
    ['pt', 'pt'],
  ])('says every sound of the table in a voice of %s', async (language, engineVoice) => {
    const wrong: string[] = [];
    for (const symbol of espeakExact(language)) {
      const said = plain(language, (await heard('espeak', engineVoice, language, framed(symbol))).join(''));
      const wanted = plain(language, framed(symbol));
      if (said !== wanted) wrong.push(`${symbol}: ${wanted} -> ${said}`);
    }
    expect(wrong).toEqual([]);
  });
});
