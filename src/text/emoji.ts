// What an emoji shows, in English, by its CLDR short name. The only door to the emoji data, read at the first emoji.
import { createRequire } from 'node:module';

type Names = Readonly<Record<string, { readonly name: string }>>;

const load = createRequire(import.meta.url);
let names: Names | undefined;

/** Source: Unicode Technical Standard 51, emoji modifiers (Fitzpatrick). */
const TONES: Readonly<Record<string, string>> = {
  '\u{1f3fb}': 'light skin tone',
  '\u{1f3fc}': 'medium-light skin tone',
  '\u{1f3fd}': 'medium skin tone',
  '\u{1f3fe}': 'medium-dark skin tone',
  '\u{1f3ff}': 'dark skin tone',
};

/** Any emoji: pictures with their modifiers and joiners, flags by letters or by tags, keycaps. */
export const EMOJI =
  '[\\u{1f1e6}-\\u{1f1ff}]{2}|[0-9#*]\\ufe0f?\\u20e3|\\p{Extended_Pictographic}(?:\\ufe0f|[\\u{1f3fb}-\\u{1f3ff}])?[\\u{e0020}-\\u{e007f}]*(?:\\u200d\\p{Extended_Pictographic}(?:\\ufe0f|[\\u{1f3fb}-\\u{1f3ff}])?)*';

/**
 * 'red heart', 'thumbs up: dark skin tone', 'flag Germany'. Names may hold digits ('1st place medal').
 *
 * Undefined for what is no emoji of the Unicode list.
 */
export function emojiName(sequence: string): string | undefined {
  names ??= load('unicode-emoji-json') as Names;
  const known = names;
  const find = (emoji: string): string | undefined =>
    known[emoji]?.name ?? known[`${emoji}\ufe0f`]?.name ?? known[emoji.replaceAll('\ufe0f', '')]?.name;
  const tones = [...new Set([...sequence].flatMap((character) => TONES[character] ?? []))];
  const bare = sequence.replace(/[\u{1f3fb}-\u{1f3ff}]/gu, '');
  const whole = find(sequence) ?? find(bare) ?? find(bare.replaceAll('\u200d', '\ufe0f\u200d'));
  const name = whole ?? joined(bare, find);
  return name === undefined ? undefined : [name, tones.join(', ')].filter((part) => part !== '').join(': ');
}

/** A sequence that is not in the list is told by its parts. */
function joined(sequence: string, find: (emoji: string) => string | undefined): string | undefined {
  const parts = sequence.split('\u200d').flatMap((part) => find(part) ?? []);
  return parts.length === 0 ? undefined : parts.join(', ');
}
