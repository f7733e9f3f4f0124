// IPA respelled with English letters, for engines that take no phonemes: `ˈkiːv` -> `keev`.
import { transcribe } from './ipa.ts';
import { ARPABET } from './arpabet.ts';

/** Letters that an English reader gives this sound: in an open syllable, and before a consonant of the same one. */
const VOWELS: Readonly<Record<string, readonly [open: string, closed: string]>> = {
  aa: ['ah', 'o'],
  ae: ['a', 'a'],
  ah: ['uh', 'u'],
  ao: ['aw', 'aw'],
  aw: ['ow', 'ow'],
  ax: ['uh', 'uh'],
  ay: ['y', 'ie'],
  eh: ['eh', 'e'],
  er: ['er', 'er'],
  ey: ['ay', 'ay'],
  ih: ['ih', 'i'],
  iy: ['ee', 'ee'],
  ow: ['oh', 'oh'],
  oy: ['oy', 'oy'],
  uh: ['uu', 'oo'],
  uw: ['oo', 'oo'],
};
const CONSONANTS: Readonly<Record<string, string>> = { dh: 'th', hh: 'h', jh: 'j', k: 'k', s: 's', zh: 'zh' };
/** What may begin an English syllable, beside single consonants. */
const ONSETS = /^(?:[pbkg] [lr]|[td] r|f [lr]|th r|s [lwptkmn]|s [ptk] r|sh r|[tk] w|[pbkfmhv] y|hh [wy])$/;

/** Lower-case letters, hyphens between syllables, spaces between words. */
export function respell(ipa: string): string {
  return transcribe(ipa, ARPABET)
    .words.map((phones) =>
      syllables(phones.map(({ name }) => name))
        .map(written)
        .join('-'),
    )
    .join(' ');
}

function syllables(phones: readonly string[]): string[][] {
  const nuclei = phones.flatMap((name, index) => (VOWELS[name] ? [index] : []));
  const cuts = nuclei.slice(1).map((nucleus, index) => {
    const from = nuclei[index]! + 1;
    // As many consonants as may begin a syllable go to the right.
    for (let at = from; at < nucleus; at++) {
      const onset = phones.slice(at, nucleus);
      if ((onset.length === 1 && onset[0] !== 'ng') || ONSETS.test(onset.join(' '))) return at;
    }
    return nucleus;
  });
  const edges = [0, ...cuts, phones.length];
  return edges.slice(1).map((end, index) => phones.slice(edges[index], end));
}

function written(syllable: readonly string[]): string {
  return syllable
    .map((name, index) => {
      const vowel = VOWELS[name];
      if (!vowel) return CONSONANTS[name] ?? name;
      const next = syllable[index + 1];
      return next === undefined ? vowel[0] : next === 'r' && name === 'aa' ? 'ah' : vowel[1];
    })
    .join('');
}
