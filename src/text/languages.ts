// Which language a text is written in. The only door to the detector (tinyld).
import { createRequire } from 'node:module';
import type * as Tinyld from 'tinyld';

/** Fewer letters than this do not tell a language. */
const FEWEST_LETTERS = 24;
/** As many characters as are looked at: more does not make it surer. */
const LONGEST = 6_000;

/** Its tables take a tenth of a second to load: only a source that does not say its language pays for it. */
const detector = (): typeof Tinyld => createRequire(import.meta.url)('tinyld') as typeof Tinyld;

/** What stands in no other language so often, and together. */
const ENGLISH = /(?<![\p{L}\p{M}])(?:the|of|and|to)(?![\p{L}\p{M}])/giu;
/** Of running English words these four are a seventh (Brown corpus: 14 %). */
const ENGLISH_SHARE = 0.1;
/** Words that such a share is sure of. */
const ENOUGH_WORDS = 100;

/** Plain English, seen without the tables. */
function isPlainlyEnglish(sample: string): boolean {
  const words = sample.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  return words >= ENOUGH_WORDS && (sample.match(ENGLISH)?.length ?? 0) >= ENGLISH_SHARE * words;
}

/** ISO 639-1, or undefined when the words do not say. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, LONGEST);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return undefined;
  if (isPlainlyEnglish(sample)) return 'en';
  const [best, second] = detector().detectAll(sample);
  if (!best || best.accuracy < 0.1) return undefined;
  return second && second.accuracy > best.accuracy * 0.7 ? undefined : best.lang;
}
