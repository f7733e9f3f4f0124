// Which language a text is written in. The only door to the detector (tinyld).
import { detectAll } from 'tinyld';

/** Fewer letters than this do not tell a language. */
const FEWEST_LETTERS = 24;
/** As many characters as are looked at: more does not make it surer. */
const LONGEST = 6_000;

/** ISO 639-1, or undefined when the words do not say. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, LONGEST);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return undefined;
  const [best, second] = detectAll(sample);
  if (!best || best.accuracy < 0.1) return undefined;
  return second && second.accuracy > best.accuracy * 0.7 ? undefined : best.lang;
}
