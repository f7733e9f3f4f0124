// Finds everybody the narrator mentions: names, nouns for people and things that speak, pronouns.
import { nounsBetween } from './clauses.ts';
import type { Mention } from './mention.ts';
import { findNames } from './namings.ts';
import type { Item, Passage } from './narration.ts';
import { isRole } from './subjects.ts';
import {
  DEFINITE,
  DESCRIPTIONS,
  GROUPS,
  INDEFINITE,
  LIGHT,
  PLAIN_SAY,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SAY_VERBS,
  TITLE_MODIFIERS,
  TITLES,
  VOICES_OF_PAPER,
} from './words.ts';

/** In order of start. `knownLower` are words the article also writes small: they begin sentences, not names. */
export function mentionsOf(
  passage: Passage,
  knownLower: ReadonlySet<string>,
  knownNames: ReadonlySet<string>,
): Mention[] {
  const names = findNames(passage.items, passage.index, false, knownLower, knownNames);
  // Index of a name's first item plus one, for each of its items.
  const taken = new Int32Array(passage.items.length);
  for (const name of names) for (let index = name.from; index < name.to; index++) taken[index] = name.from + 1;
  const mentions: Mention[] = [...names];
  for (const [index, item] of passage.items.entries()) {
    if (item.type !== 'w' || taken[index]) continue;
    const pronoun = PRONOUNS[item.lower];
    if (pronoun !== undefined) {
      if (pronoun === 'thing' && !saysSomething(passage.items, index)) continue;
      mentions.push({
        kind: 'pronoun',
        start: item.start,
        end: item.end,
        passage: passage.index,
        sentence: item.sentence,
        from: index,
        to: index + 1,
        quoted: false,
        possessive: isPossessive(passage.items, index),
        words: [item.lower],
        titles: [],
        called: '',
        head: item.lower,
        modifiers: [],
        determiner: 'none',
        sort: '',
      });
    } else if (isHead(item) || standsAlone(passage.items, index) || describes(passage.items, index)) {
      const nominal = nominalAt(passage, index, taken);
      if (nominal) mentions.push(nominal);
    }
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "It added": a thing that speaks; "it rains" and "told it" are nobody. */
function saysSomething(items: readonly Item[], index: number): boolean {
  let next = index + 1;
  while (next < index + 3 && items[next]?.type === 'w' && LIGHT.has(items[next]!.lower)) next++;
  return items[next]?.type === 'w' && PLAIN_SAY.has(items[next]!.lower);
}

const isHead = (item: Item): boolean =>
  isRole(item) ||
  VOICES_OF_PAPER.has(item.lower) ||
  GROUPS.has(item.lower) ||
  (item.capital && TITLES.has(item.lower) && !/^(?:mr|mrs|ms|dr|sen|rep|gov|gen)$/.test(item.lower));

/** "Another said", "the two write"; "someone in the crowd shouted". */
function standsAlone(items: readonly Item[], index: number): boolean {
  const { lower } = items[index]!;
  if (!ALONE.has(lower)) return false;
  // "…," said another.
  if (lower === 'another' && SAY_VERBS.has(items[index - 1]?.lower ?? '') && items[index + 1]?.type !== 'w')
    return true;
  const near = lower === 'someone' || lower === 'somebody' ? 6 : 1;
  for (let next = index + 1; next <= index + near && items[next]?.type === 'w'; next++)
    if (SAY_VERBS.has(items[next]!.lower) && (isPlural(lower) || !SAY_VERBS.has(`${items[next]!.lower}s`))) return true;
  return false;
}

/** "the 46-year-old said", "another Muslim who prays there": words for people that are adjectives elsewhere. */
function describes(items: readonly Item[], index: number): boolean {
  const item = items[index]!;
  const next = items[index + 1];
  const ends =
    !next ||
    next.type !== 'w' ||
    next.lower === 'who' ||
    SAY_VERBS.has(next.lower) ||
    LIGHT.has(next.lower) ||
    PREPOSITIONS.has(next.lower);
  if (!ends) return false;
  if (item.lower === 'year-old') return /^\d+$/.test(items[index - 2]?.text ?? '');
  const before = items[index - 1]?.lower ?? '';
  return item.capital && DESCRIPTIONS.has(item.lower) && (INDEFINITE.has(before) || DEFINITE.has(before));
}

const isPlural = (lower: string): boolean => lower === 'two' || lower === 'others';
const ALONE = new Set(['someone', 'somebody', 'another', 'others', 'two', 'one']);

/** "his campaign" names nobody by "his" alone; "her" before a noun is possessive, before a verb or stop it is not. */
function isPossessive(items: readonly Item[], index: number): boolean {
  const { lower } = items[index]!;
  if (lower === 'his' || lower === 'their') return true;
  const next = items[index + 1];
  return (
    lower === 'her' &&
    next?.type === 'w' &&
    !PREPOSITIONS.has(next.lower) &&
    next.lower !== 'and' &&
    next.lower !== 'that'
  );
}

function nominalAt(passage: Passage, head: number, taken: Int32Array): Mention | undefined {
  const { items } = passage;
  const noun = items[head]!;
  const next = items[head + 1];
  // A longer noun phrase goes on: "campaign manager" is a manager.
  if (!noun.possessive && next?.type === 'w' && !taken[head + 1] && isHead(next) && !SAY_VERBS.has(next.lower))
    return undefined;
  // "deputy transport minister": the last noun is who it is.
  if (TITLE_MODIFIERS.has(noun.lower) && !noun.possessive && nounsBetween(items, head + 1, headAfter(items, head + 1)))
    return undefined;
  // "spokesman Dave Murray", "Capt. Ana Ruiz", "former secretary of state Ana Ruiz": the name is the mention.
  if (!noun.possessive && taken[beforeName(items, head + 1, taken)]) return undefined;
  let from = head;
  let determiner: Mention['determiner'] = 'none';
  for (let index = head - 1; index >= Math.max(0, head - 12); index--) {
    const item = items[index]!;
    // A name before the noun belongs to it whole: "the Center for Rivers and Lakes analyst".
    if (taken[index] && !item.possessive) {
      index = taken[index]! - 1;
      from = index;
      if (DEFINITE.has(items[index]!.lower)) break;
      continue;
    }
    if (item.type !== 'w') {
      if (
        item.type === 'p' &&
        /[-–/.]/.test(item.text) &&
        items[index - 1]?.type === 'w' &&
        index > head - 7 &&
        (item.text !== '.' || items[index - 1]!.capital)
      )
        continue;
      break;
    }
    if (DEFINITE.has(item.lower)) determiner = 'definite';
    else if (INDEFINITE.has(item.lower)) determiner = 'indefinite';
    else if (POSSESSIVES.has(item.lower) || item.possessive) determiner = 'possessive';
    else if (
      PREPOSITIONS.has(item.lower) ||
      SAY_VERBS.has(item.lower) ||
      LIGHT.has(item.lower) ||
      PRONOUNS[item.lower] !== undefined ||
      ['and', 'or', 'that', 'who', 'which', 'but', 'when', 'where', 'as', 'if'].includes(item.lower)
    )
      break;
    from = index;
    if (determiner === 'possessive' && item.possessive) {
      // "Snyder's own spokesman": the owner's name belongs to the phrase.
      while (from > 0 && taken[from - 1] && items[from - 1]!.type === 'w' && !items[from - 1]!.possessive) from--;
    }
    if (determiner !== 'none') break;
  }
  // "hits liberals", "included staff members": a verb before a plural without a determiner is no part of it.
  if (determiner === 'none')
    while (from < head && !items[from]!.capital && /(?:ed|ing|[^s]s)$/.test(items[from]!.lower)) from++;
  if (ALONE.has(noun.lower) && determiner === 'none') {
    from = head;
    determiner = 'indefinite';
  }
  const sort =
    GROUPS.has(noun.lower) || noun.lower === 'two' || noun.lower === 'others'
      ? 'group'
      : VOICES_OF_PAPER.has(noun.lower) && !isRole(noun)
        ? 'paper'
        : 'person';
  if (determiner === 'none' && sort !== 'group' && !noun.capital && !noun.initial && !(from < head)) return undefined;
  const start = determiner === 'none' || determiner === 'possessive' || from === head ? from : from + 1;
  const words = wordsOf(items, start, head);
  const after = complement(items, head + 1);
  return {
    kind: 'nominal',
    start: items[from]!.start,
    end: noun.end,
    passage: passage.index,
    sentence: noun.sentence,
    from,
    to: head + 1,
    quoted: false,
    possessive: noun.possessive,
    words: [...words, ...after],
    titles: [],
    called: '',
    ...(noun.gender ? { gender: noun.gender } : {}),
    head: noun.lower,
    modifiers: [...words.slice(0, -1), ...after].map((word) => word.toLowerCase().replace(/’s$/, '')),
    determiner,
    sort,
  };
}

/** Index after the next noun for a person, at most two words on. */
function headAfter(items: readonly Item[], from: number): number {
  for (let index = from; index < from + 3; index++) if (items[index] && isHead(items[index]!)) return index + 1;
  return from;
}

/** Index of what follows a noun over the stop of an abbreviation or over "of state". */
function beforeName(items: readonly Item[], index: number, taken: Int32Array): number {
  if (items[index]?.text === '.' && items[index - 1]!.capital) return index + 1;
  if (items[index]?.lower === 'of' && items[index + 1]?.lower === 'state') return index + 2;
  // "Undersecretary | for River Affairs | Ana Ruiz"
  if (items[index]?.lower !== 'for' || !items[index - 1]!.capital) return index;
  let at = index + 1;
  while (at < index + 6 && items[at]?.type === 'w' && items[at]!.capital && !taken[at]) at++;
  return at > index + 1 ? at : index;
}

/** The words of a noun phrase; what a hyphen joins is one word ("46-year-old"). */
function wordsOf(items: readonly Item[], from: number, head: number): string[] {
  const words: string[] = [];
  let joins = false;
  for (let index = from; index <= head; index++) {
    const item = items[index]!;
    if (item.type !== 'w') {
      joins = /[-–]/.test(item.text) && items[index - 1]?.end === item.start;
      if (joins && words.length > 0) words[words.length - 1] += item.text;
      continue;
    }
    const word = item.possessive && index !== head ? `${item.text}’s` : item.text;
    if (joins && words.length > 0) words[words.length - 1] += word;
    else words.push(word);
    joins = false;
  }
  return words;
}

/** "spokesman | for the mayor": a prepositional phrase that says whose or which, at most six words. */
function complement(items: readonly Item[], at: number): string[] {
  if (items[at - 1]!.possessive || !['for', 'of', 'at', 'from', 'with', 'in', 'to'].includes(items[at]?.lower ?? ''))
    return [];
  const words: string[] = [];
  for (let index = at; index < Math.min(items.length, at + 7); index++) {
    const item = items[index]!;
    if (
      item.type !== 'w' ||
      SAY_VERBS.has(item.lower) ||
      LIGHT.has(item.lower) ||
      ['who', 'that', 'and', 'which'].includes(item.lower)
    )
      break;
    if (index > at && PREPOSITIONS.has(item.lower) && item.lower !== 'of') break;
    // "a woman in a red coat | stopped": the verb is no part of the phrase.
    if (index > at + 2 && !item.capital && /ed$/.test(item.lower) && !DEFINITE.has(items[index - 1]!.lower)) break;
    // In another language a word that works as none goes along only right after a small one: the next may be a verb.
    if (
      item.lower.endsWith('·') &&
      !PREPOSITIONS.has(items[index - 1]!.lower) &&
      !DEFINITE.has(items[index - 1]!.lower)
    )
      break;
    words.push(item.possessive ? `${item.text}’s` : item.text);
  }
  return words.length > 1 ? words : [];
}
