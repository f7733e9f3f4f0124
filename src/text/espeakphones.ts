// IPA as eSpeak NG's own phoneme notation, for its `[[…]]`. Which mnemonics there are depends on the voice's language.
import { type PhoneTable, type Transcription, transcribe } from './ipa.ts';

/** Mnemonics that every language shares. Source: what the embedded engine says back as IPA, asked one by one. */
const CONSONANTS = {
  ...{ p: 'p', b: 'b', t: 't', d: 'd', k: 'k', ɡ: 'g', f: 'f', v: 'v', θ: 'T', ð: 'D', s: 's', z: 'z', ʃ: 'S', ʒ: 'Z' },
  ...{ h: 'h', m: 'm', n: 'n', ŋ: 'N', l: 'l', ɫ: 'l', w: 'w', j: 'j', tʃ: 'tS', dʒ: 'dZ', x: 'x', ç: 'C', ɲ: 'n^' },
  ...{ ɣ: 'Q', ɟ: 'J', ʎ: 'l^', χ: 'X', β: 'B', c: 'c', q: 'q', 'n\u0329': 'n-', ʔ: '' },
};
const NEAR_CONSONANTS = {
  ...{ ʁ: 'r', ʀ: 'r', ɾ: 'r', ɽ: 'r', ɻ: 'r', ɺ: 'l', ɥ: 'j', ɸ: 'f', ʋ: 'v', ʍ: 'w', ɕ: 'S', ʑ: 'Z', ʂ: 'S', ʐ: 'Z' },
  ...{ tɕ: 'tS', dʑ: 'dZ', tʂ: 'tS', dʐ: 'dZ', ʈ: 't', ɖ: 'd', ɳ: 'n', ɭ: 'l', ɬ: 'l', ɢ: 'g', ɴ: 'N', ħ: 'h', ʕ: '' },
  ...{ ɦ: 'h', ʝ: 'j', ɱ: 'm', 'l\u0329': '@L', 'm\u0329': '@ m' },
};
/** The nearest vowels where a language has only the plain five. */
const NEAR_VOWELS = {
  ...{ ɑ: 'a', ɑː: 'a', æ: 'a', ʌ: 'a', ɐ: 'a', ɒ: 'O', ɒː: 'O', ɔː: 'O', ɜ: '@', ɜː: '@', ɝ: '@ r', ɚ: '@ r', ɘ: '@' },
  ...{
    ɪ: 'i',
    ɨ: 'i',
    ᵻ: 'i',
    ʊ: 'u',
    ɯ: 'u',
    ɯː: 'u',
    ʉ: 'u',
    ʉː: 'u',
    ɵ: 'o',
    ɤ: 'o',
    ɞ: '@',
    ɛː: 'E',
    ʏ: 'y',
    yː: 'y',
  },
  ...{ ø: 'Y', øː: 'Y', œ: 'Y', œː: 'Y', aː: 'a', eː: 'e', iː: 'i', oː: 'o', uː: 'u', oʊ: 'o u', əʊ: 'o u', eɪ: 'e i' },
  ...{ aɪ: 'a i', aʊ: 'a u', ɔɪ: 'O i', 'ɑ\u0303': 'a n', 'a\u0303': 'a n', 'ɔ\u0303': 'O n', 'o\u0303': 'o n' },
  ...{
    'ɛ\u0303': 'E n',
    'e\u0303': 'e n',
    'æ\u0303': 'a n',
    'œ\u0303': 'Y n',
    'ɐ\u0303': 'a n',
    'i\u0303': 'i n',
    'u\u0303': 'u n',
  },
};
const FIVE: PhoneTable = {
  exact: { ...CONSONANTS, ɹ: 'r', r: 'r', a: 'a', e: 'e', i: 'i', o: 'o', u: 'u', ɛ: 'E', ɔ: 'O', ə: '@' },
  near: { ...NEAR_CONSONANTS, ...NEAR_VOWELS, y: 'y' },
};
/** Its `x` is an r. */
const { x: _, ...portuguese } = FIVE.exact;
const PORTUGUESE: PhoneTable = { exact: portuguese, near: { ...FIVE.near, x: 'h' } };
const ENGLISH: PhoneTable = {
  exact: {
    ...CONSONANTS,
    ...{
      ɹ: 'r',
      r: 'r',
      ʁ: 'r',
      æ: 'a',
      ɑ: 'A:',
      ɑː: 'A:',
      ɒ: '0',
      ɔ: 'O',
      ɔː: 'O:',
      ə: '@',
      ɚ: '3',
      ɝ: '3:',
      ɝː: '3:',
      ɜː: '3:',
    },
    ...{ ɜːɹ: '3:', ɜɹ: '3:', əɹ: '3', ɛ: 'E', e: 'e', eː: 'e:', eɪ: 'eI', ɪ: 'I', i: 'i', iː: 'i:', o: 'o', oː: 'o:' },
    ...{ ʌ: 'V', ʊ: 'U', u: 'u', uː: 'u:', aɪ: 'aI', aʊ: 'aU', ɔɪ: 'OI', oʊ: 'oU', 'ɑ\u0303': 'A~', 'ɔ\u0303': 'O~' },
    ...{ iə: 'i@', aɪə: 'aI@' },
  },
  near: {
    ...NEAR_CONSONANTS,
    ...{
      a: 'a',
      aː: 'A:',
      ɒː: '0',
      ɛː: 'E',
      ɛə: 'e@',
      eə: 'e@',
      ɪə: 'i@',
      ʊə: 'U@',
      əʊ: 'oU',
      ai: 'aI',
      au: 'aU',
      ɔʏ: 'OI',
    },
    ...{
      ɔy: 'OI',
      ei: 'eI',
      ou: 'oU',
      y: 'u:',
      yː: 'u:',
      ʏ: 'U',
      ø: '3:',
      øː: '3:',
      œ: '3:',
      œː: '3:',
      ɜ: '3:',
      ɞ: '3:',
    },
    ...{
      ɘ: '@',
      ɵ: 'U',
      ɤ: 'V',
      ɐ: 'V',
      ɨ: 'I',
      ᵻ: 'I',
      ʉ: 'u:',
      ʉː: 'u:',
      ɯ: 'U',
      ɯː: 'u:',
      'a\u0303': 'A~',
      'o\u0303': 'O~',
    },
    ...{ 'ɛ\u0303': 'a n', 'æ\u0303': 'a n', 'e\u0303': 'eI n', 'œ\u0303': 'V n', 'ɐ\u0303': 'V n', 'i\u0303': 'i: n' },
    ...{ 'u\u0303': 'u: n' },
  },
};
const GERMAN: PhoneTable = {
  exact: {
    ...CONSONANTS,
    ...{
      ɹ: 'r',
      r: 'r',
      ʁ: 'r',
      ʀ: 'r',
      pf: 'pf',
      ts: 'ts',
      a: 'a',
      aː: 'A:',
      ɑ: 'A',
      ɑː: 'A:',
      ɛ: 'E',
      ɛː: 'E:',
      e: 'e',
    },
    ...{
      eː: 'e:',
      ɪ: 'I',
      i: 'i',
      iː: 'i:',
      ɔ: 'O',
      o: 'o',
      oː: 'o:',
      ʊ: 'U',
      u: 'u',
      uː: 'u:',
      ə: '@',
      ɐ: '3',
      ʏ: 'y',
    },
    ...{
      yː: 'y:',
      øː: 'Y:',
      œ: 'W',
      aɪ: 'aI',
      aʊ: 'aU',
      ɔʏ: 'OI',
      ɔɪ: 'OI',
      eɪ: 'eI',
      oʊ: 'oU',
      'ɑ\u0303': 'A~',
      'ɔ\u0303': 'O~',
    },
    ...{ 'œ\u0303': 'W~' },
  },
  near: {
    ...NEAR_CONSONANTS,
    ...NEAR_VOWELS,
    ...{
      y: 'y:',
      ø: 'Y:',
      œː: 'W',
      ɔː: 'O',
      ai: 'aI',
      au: 'aU',
      ɒ: 'O',
      ʌ: 'a',
      ɪə: 'i: @',
      'ɛ\u0303': 'E N',
      ɝ: 'W',
      ɚ: '3',
    },
    ...{ ɔy: 'OI', 'a\u0303': 'A~', 'o\u0303': 'O~' },
  },
};
const FRENCH: PhoneTable = {
  exact: {
    ...CONSONANTS,
    ...{
      ʁ: 'r',
      ɹ: 'r',
      r: 'r',
      ʀ: 'r',
      a: 'a',
      e: 'e',
      ɛ: 'E',
      i: 'i',
      o: 'o',
      ɔ: 'O',
      u: 'u',
      uː: 'u:',
      y: 'y',
      ø: 'Y',
      œ: 'W',
    },
    ...{ ə: '@', ɪ: 'I', ʌ: 'V', 'ɑ\u0303': 'A~', 'ɛ\u0303': 'E~', 'ɔ\u0303': 'O~', 'œ\u0303': 'W~' },
  },
  near: {
    ...NEAR_CONSONANTS,
    ...NEAR_VOWELS,
    œː: 'W',
    ɥ: 'y',
    ɑ: 'a',
    ʊ: 'u',
    'a\u0303': 'A~',
    'o\u0303': 'O~',
    ɪ: 'I',
  },
};
const TABLES: Readonly<Record<string, PhoneTable>> = { en: ENGLISH, de: GERMAN, fr: FRENCH, pt: PORTUGUESE };
const tableOf = (language: string): PhoneTable => TABLES[language.toLowerCase().split('-')[0]!] ?? FIVE;

/** One `[[…]]` for each word, for a voice of this language. */
export function espeakPhonemes(
  ipa: string,
  language: string,
): { readonly words: readonly string[] } & Pick<Transcription, 'near' | 'lost'> {
  const { words, near, lost } = transcribe(ipa, tableOf(language));
  const marks = ['', "'", ','];
  const written = words.map((phones) => `[[${phones.map(({ name, stress }) => marks[stress]! + name).join('|')}]]`);
  return { words: written, near, lost };
}

/** Every symbol the voices of a language have as it is. */
export const espeakExact = (language: string): readonly string[] => Object.keys(tableOf(language).exact);
