// Nouns that no list has: whoever stands right beside a quotation as the subject of a verb of saying can speak.
import type { Item, Passage } from './narration.ts';
import {
  DEFINITE,
  GROUPS,
  INDEFINITE,
  LIGHT,
  NOT_NAMES,
  PLAIN_SAY,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  ROLES,
  SAY_VERBS,
  TIMES,
  VOICES_OF_PAPER,
} from './words.ts';

/** A noun for people, listed or found. */
export const isRole = (item: Item): boolean => item.speaking === true || ROLES.has(item.lower);

const isListed = ({ lower }: Item): boolean => ROLES.has(lower) || VOICES_OF_PAPER.has(lower) || GROUPS.has(lower);

/** The passages with every noun marked that speaks somewhere in them: "Ada Lind, a beekeeper" is the beekeeper who said so. */
export function withSpeakers(passages: readonly Passage[]): Passage[] {
  const found = new Set(
    passages.flatMap(({ items }) =>
      items.filter((item, index) => !isListed(item) && isSubjectOfSaying(items, index)).map(({ lower }) => lower),
    ),
  );
  if (found.size === 0) return [...passages];
  const mark = (item: Item): Item => (found.has(item.lower) ? { ...item, speaking: true } : item);
  return passages.map((passage) => ({ ...passage, items: passage.items.map(mark), quoted: passage.quoted.map(mark) }));
}

/** Words of a noun phrase before its noun, and of what belongs to it after. */
const BEFORE = 5;
const AFTER = 7;

/**
 * True for the noun of `“…,” the beekeeper said`, `“…,” said a beekeeper from Ghent` and `The beekeeper said: “…”`.
 *
 * It takes a determiner, and a quotation that the verb can only belong to: `the mood said it all` is nobody.
 */
function isSubjectOfSaying(items: readonly Item[], index: number): boolean {
  if (!isPlainNoun(items[index]!)) return false;
  // "der 24-Jährige": somebody known, by their age.
  if (/^[-‑]$/.test(items[index - 1]?.text ?? '') && /^\d/.test(items[index - 2]?.text ?? '')) return false;
  const from = determinerBefore(items, index);
  if (from === undefined) return false;
  return saysBefore(items, from, index) || saysAfter(items, from, index);
}

const isPlainNoun = ({ type, capital, lower }: Item): boolean =>
  type === 'w' &&
  !capital &&
  /^\p{L}{3,}·?$/u.test(lower.replace(/[-’']/g, '')) &&
  !SAY_VERBS.has(lower) &&
  !LIGHT.has(lower) &&
  !PREPOSITIONS.has(lower) &&
  !NOT_NAMES.has(lower) &&
  PRONOUNS[lower] === undefined &&
  !TIMES.has(lower) &&
  !lower.endsWith('ly');

/** "said a groundskeeper | and father of four", "| who was there". */
const GOES_ON = new Set(['who', 'whose', 'and', 'or']);

const isDeterminer = ({ lower }: Item): boolean =>
  DEFINITE.has(lower) || INDEFINITE.has(lower) || POSSESSIVES.has(lower);

function determinerBefore(items: readonly Item[], noun: number): number | undefined {
  for (let index = noun - 1; index >= Math.max(0, noun - 1 - BEFORE); index--) {
    const item = items[index]!;
    if (item.type === 'p' && item.text === '-') continue;
    if (item.type !== 'w') return undefined;
    if (item.possessive) return ownerFrom(items, index);
    if (isDeterminer(item)) return index;
    if (SAY_VERBS.has(item.lower) || PREPOSITIONS.has(item.lower) || PRONOUNS[item.lower] !== undefined)
      return undefined;
  }
  return undefined;
}

/** Where the owner begins: `the | park agency’s`, `| Ana Ruiz’s`. */
function ownerFrom(items: readonly Item[], owner: number): number {
  let from = owner;
  while (from > owner - BEFORE && items[from - 1]?.type === 'w' && items[from - 1]!.capital) from--;
  for (let index = owner - 1; index >= Math.max(0, owner - 3) && items[index]!.type === 'w'; index--)
    if (isDeterminer(items[index]!)) return index;
  return from;
}

/** Right after a quotation, or after its comma: British and most other writers put it outside. */
const isAfterQuote = (items: readonly Item[], index: number): boolean =>
  items[index - 1]?.type === 'q' || (items[index - 1]?.text === ',' && items[index - 2]?.type === 'q');

/** `“…” said the beekeeper.` The noun is the last of its phrase. */
function saysBefore(items: readonly Item[], from: number, noun: number): boolean {
  const verb = items[from - 1];
  if (verb?.type !== 'w' || !SAY_VERBS.has(verb.lower) || !isAfterQuote(items, from - 1)) return false;
  // "said the base chief | known as Bob", "said a man | passing by".
  if (noun - from > 1 && /(?:ed|en|wn|ing)$/.test(items[noun]!.lower)) return false;
  const next = items[noun + 1];
  return next?.type !== 'w' || PREPOSITIONS.has(next.lower) || GOES_ON.has(next.lower) || LIGHT.has(next.lower);
}

/** `“…” the beekeeper (from Ghent) said`, or the same before a quotation in its sentence. */
function saysAfter(items: readonly Item[], from: number, noun: number): boolean {
  let at = noun + 1;
  if (items[at]?.type === 'w' && PREPOSITIONS.has(items[at]!.lower))
    while (at < noun + 1 + AFTER && items[at]?.type === 'w' && !SAY_VERBS.has(items[at]!.lower)) at++;
  while (items[at]?.type === 'w' && LIGHT.has(items[at]!.lower)) at++;
  const verb = items[at];
  if (verb?.type !== 'w' || !SAY_VERBS.has(verb.lower)) return false;
  if (isAfterQuote(items, from)) return true;
  const begins = from === 0 || items[from - 1]!.type !== 'w';
  if (!begins) return false;
  // "The falconer agreed: “…”"
  if (/^[:,]$/.test(items[at + 1]?.text ?? '') && items[at + 2]?.type === 'q') return true;
  if (!PLAIN_SAY.has(verb.lower)) return false;
  for (let next = at + 1; items[next]?.sentence === verb.sentence; next++) if (items[next]!.type === 'q') return true;
  return false;
}
