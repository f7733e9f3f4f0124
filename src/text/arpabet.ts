// IPA as Flite's phones: ARPAbet of the CMU lexicon, a digit of stress after each vowel.
import { type PhoneTable, type Transcription, transcribe } from './ipa.ts';

/** Source: the phone set of the CMU lexicon as Flite compiles it (39 phones and `ax`). */
export const ARPABET: PhoneTable = {
  exact: {
    ...{ p: 'p', b: 'b', t: 't', d: 'd', k: 'k', ɡ: 'g', f: 'f', v: 'v', θ: 'th', ð: 'dh', s: 's', z: 'z' },
    ...{
      ʃ: 'sh',
      ʒ: 'zh',
      h: 'hh',
      tʃ: 'ch',
      dʒ: 'jh',
      m: 'm',
      n: 'n',
      ŋ: 'ng',
      l: 'l',
      ɹ: 'r',
      r: 'r',
      w: 'w',
      j: 'y',
    },
    ...{ ɑ: 'aa', ɑː: 'aa', æ: 'ae', ʌ: 'ah', ə: 'ax', ɔ: 'ao', ɔː: 'ao', aʊ: 'aw', aɪ: 'ay', ɛ: 'eh', ɚ: 'er' },
    ...{ ɝ: 'er', ɝː: 'er', ɜː: 'er', ɜːɹ: 'er', ɜɹ: 'er', əɹ: 'er', eɪ: 'ey', ɪ: 'ih', i: 'iy', iː: 'iy', oʊ: 'ow' },
    ...{ ɔɪ: 'oy', ʊ: 'uh', u: 'uw', uː: 'uw', ɫ: 'l', 'n\u0329': 'ax n', 'l\u0329': 'ax l', 'm\u0329': 'ax m' },
    ...{ ʔ: '' },
  },
  near: {
    ...{
      ɒ: 'aa',
      ɒː: 'aa',
      a: 'aa',
      aː: 'aa',
      e: 'ey',
      eː: 'ey',
      ɛː: 'eh',
      ɛə: 'eh r',
      eə: 'eh r',
      ɪə: 'iy ax',
      ʊə: 'uh r',
    },
    ...{
      o: 'ow',
      oː: 'ow',
      əʊ: 'ow',
      əu: 'ow',
      ai: 'ay',
      au: 'aw',
      ɔʏ: 'oy',
      ɔy: 'oy',
      ei: 'ey',
      ɛɪ: 'ey',
      ou: 'ow',
      oɪ: 'oy',
    },
    ...{
      y: 'uw',
      yː: 'uw',
      ʏ: 'uh',
      ø: 'er',
      øː: 'er',
      œ: 'er',
      œː: 'er',
      ɜ: 'er',
      ɞ: 'er',
      ɘ: 'ax',
      ɵ: 'uh',
      ɤ: 'ah',
    },
    ...{ ɐ: 'ah', ɨ: 'ih', ᵻ: 'ih', ʉ: 'uw', ʉː: 'uw', ɯ: 'uh', ɯː: 'uw', 'ɑ\u0303': 'aa n', 'a\u0303': 'aa n' },
    ...{
      'ɔ\u0303': 'ow n',
      'o\u0303': 'ow n',
      'ɛ\u0303': 'ae n',
      'æ\u0303': 'ae n',
      'e\u0303': 'ey n',
      'œ\u0303': 'ah n',
    },
    ...{ 'ɐ\u0303': 'ah n', 'i\u0303': 'iy n', 'u\u0303': 'uw n', 'ɐ\u0303w': 'aw n' },
    ...{
      x: 'k',
      χ: 'k',
      ç: 'sh',
      ɣ: 'g',
      ʁ: 'r',
      ʀ: 'r',
      ɾ: 'r',
      ɽ: 'r',
      ɻ: 'r',
      ɺ: 'l',
      ɲ: 'n y',
      ʎ: 'l y',
      ɥ: 'y',
      β: 'b',
    },
    ...{
      ɸ: 'f',
      ʋ: 'v',
      ʍ: 'w',
      ɕ: 'sh',
      ʑ: 'zh',
      ʂ: 'sh',
      ʐ: 'zh',
      tɕ: 'ch',
      dʑ: 'jh',
      tʂ: 'ch',
      dʐ: 'jh',
      ʈ: 't',
      ɖ: 'd',
    },
    ...{
      ɳ: 'n',
      ɭ: 'l',
      ɬ: 'l',
      c: 'ch',
      ɟ: 'jh',
      q: 'k',
      ɢ: 'g',
      ɴ: 'n',
      ħ: 'hh',
      ʕ: '',
      ɦ: 'hh',
      ʝ: 'y',
      ɱ: 'm',
      ʃː: 'sh',
    },
  },
};

/** Phone names as Flite's lexicon writes them: `aa1`, `ax0`, `t`; a list for each word. */
export function arpabet(
  ipa: string,
): { readonly words: readonly (readonly string[])[] } & Pick<Transcription, 'near' | 'lost'> {
  const { words, near, lost } = transcribe(ipa, ARPABET);
  // The lexicon knows one degree of stress, and `ax` is never stressed.
  const named = words.map((phones) =>
    phones.map(({ name, stress }) => (/^[aeiou]/.test(name) ? `${name}${stress > 0 && name !== 'ax' ? 1 : 0}` : name)),
  );
  return { words: named, near, lost };
}

/** Every symbol the engine has as it is. */
export const ARPABET_EXACT: readonly string[] = Object.keys(ARPABET.exact);
