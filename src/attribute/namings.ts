// Finds names: runs of capitals, with the titles and role words before them taken off.
import { SHORT_NAMES } from '../text/names.ts';
import type { Mention } from './mention.ts';
import type { Item } from './narration.ts';
import { isRole } from './subjects.ts';
import {
  DESCRIPTIONS,
  FEMALE_NAMES,
  GROUPS,
  LIGHT,
  MALE_NAMES,
  NOT_NAMES,
  ORGANIZATION_WORDS,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  SAY_VERBS,
  STARTERS,
  TITLE_MODIFIERS,
  TITLES,
} from './words.ts';

export const isGivenName = (lower: string): boolean =>
  MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || SHORT_NAMES.has(lower);

const NEVER = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec i ii iii iv'.split(
    ' ',
  ),
);
const ABBREVIATED = new Set(
  'mr mrs ms dr sen rep gov gen col lt sgt capt maj adm prof rev jr sr st hon cmdr pres supt'.split(' '),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Names among items, in order. */
/** "London-based", "Obama-era": describing. */
const DESCRIBING =
  /-(?:based|style|area|led|backed|born|era|only|wide|elect|like|run|owned|trained|educated|bound|controlled|funded|friendly|appointed|leaning|related|themed|made|speaking|type|esque)$/;
/** (D-Vt.), (R-Ariz.) */
const PARTY = /^[DRI]-\p{Lu}/u;
const PARTY_ALONE = /^[DRI]$/;

export function findNames(
  items: readonly Item[],
  passage: number,
  quoted: boolean,
  knownLower: ReadonlySet<string>,
  knownNames: ReadonlySet<string>,
): Mention[] {
  const names: Mention[] = [];
  if (titleCase(items)) return names;
  for (let index = 0; index < items.length; index++) {
    if (!begins(items, index, knownLower, knownNames)) continue;
    const to = runEnd(items, index);
    const mention = nameIn(items, index, to, passage, quoted);
    if (mention) names.push(mention);
    index = to - 1;
  }
  return names;
}

/** A Headline Written Like This names nobody that its text does not name better. */
function titleCase(items: readonly Item[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const item of items) {
    if (item.type === 'q') return false;
    if (item.type !== 'w' || item.text.length < 4) continue;
    long++;
    if (item.capital) capitals++;
    if (long > 25) return false;
  }
  return long >= 4 && capitals >= long * 0.75;
}

/** A day or a month; a short form only with its stop or a number after it (Jun and Jan are also names). */
const isDate = (item: Item, next: Item | undefined): boolean =>
  NEVER.has(item.lower) &&
  (item.text.length > 3 || item.lower === 'may' || next?.text === '.' || /^\d/.test(next?.text ?? ''));

/** "Theresa May", "Al From": whatever else the word means, after a given name it is a surname. */
const followsGivenName = (items: readonly Item[], index: number): boolean => {
  const before = items[index - 1];
  const after = items[index + 1];
  return (
    before?.type === 'w' &&
    before.capital &&
    !before.possessive &&
    isGivenName(before.lower) &&
    !SMALL_SURNAMES.has(items[index]!.lower) &&
    (after === undefined || after.type !== 'w' || !after.capital)
  );
};
const SMALL_SURNAMES = new Set(
  'i a the and or but he she it they we you his her monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** "May said": known from elsewhere as a surname, and it speaks here. */
const isSurname = (items: readonly Item[], index: number, knownNames: ReadonlySet<string>): boolean => {
  const item = items[index]!;
  return (
    knownNames.has(`surname ${item.lower}`) &&
    (NEVER.has(item.lower) || NOT_NAMES.has(item.lower)) &&
    item.capital &&
    (item.possessive ||
      SAY_VERBS.has(items[index + 1]?.lower ?? '') ||
      SAY_VERBS.has(items[index - 1]?.lower ?? '') ||
      TITLES.has(items[index - 1]?.lower ?? ''))
  );
};

function begins(
  items: readonly Item[],
  index: number,
  knownLower: ReadonlySet<string>,
  knownNames: ReadonlySet<string>,
): boolean {
  const item = items[index]!;
  if (
    item.type !== 'w' ||
    !item.capital ||
    (isDate(item, items[index + 1]) && !isSurname(items, index, knownNames)) ||
    DESCRIBING.test(item.lower) ||
    PARTY.test(item.text) ||
    (PARTY_ALONE.test(item.text) && items[index - 1]?.text === '(') ||
    PRONOUNS[item.lower] !== undefined
  )
    return false;
  if (isSurname(items, index, knownNames)) return true;
  if (!item.initial) return !NOT_NAMES.has(item.lower) || (TITLES.has(item.lower) && item.lower !== 'a');
  if (ABBREVIATED.has(item.lower)) return true;
  const after = items[index + 1];
  const goesOn = after?.type === 'w' && after.capital && after.lower !== 'i';
  if (
    !goesOn &&
    !item.possessive &&
    (STARTERS.has(item.lower) ||
      LIGHT.has(item.lower) ||
      PREPOSITIONS.has(item.lower) ||
      (SAY_VERBS.has(item.lower) && !isGivenName(item.lower)) ||
      GROUPS.has(item.lower))
  )
    return false;
  // "Harun van der Berg"
  if (PARTICLES.has(after?.lower ?? '') && items.slice(index + 2, index + 4).some((word) => word.capital))
    return !NOT_NAMES.has(item.lower) && !knownLower.has(item.lower);
  if (NOT_NAMES.has(item.lower) || (/(?:ly|ing)$/.test(item.lower) && !knownNames.has(item.lower))) return false;
  if (knownNames.has(item.lower) || isGivenName(item.lower) || TITLES.has(item.lower)) return true;
  const next = items[index + 1];
  if (next?.type === 'w' && next.capital && next.lower !== 'i' && !NEVER.has(next.lower))
    return !knownLower.has(item.lower) || DESCRIPTIONS.has(item.lower);
  if (knownLower.has(item.lower)) return false;
  // Alone and never seen inside a sentence: a name only if it does something.
  return (
    item.possessive ||
    (next !== undefined &&
      (next.text === ',' ||
        SAY_VERBS.has(next.lower) ||
        next.lower.endsWith('ly') ||
        LIGHT.has(next.lower) ||
        (/(?:ed|s)$/.test(next.lower) && !/(?:as|is|us|ss)$/.test(next.lower)))) ||
    next === undefined
  );
}

/** Where the run of capitals ends: over initials, particles and the "of" of institutions, to a possessive or anything else. */
function runEnd(items: readonly Item[], from: number): number {
  let to = from + 1;
  if (items[from]!.possessive) return to;
  for (let index = from + 1; index < items.length; index++) {
    const item = items[index]!;
    const before = items[index - 1]!;
    if (item.sentence !== items[from]!.sentence && !ABBREVIATED.has(before.lower) && before.text !== '.') break;
    if (
      item.type === 'w' &&
      item.capital &&
      !DESCRIBING.test(item.lower) &&
      ((!isDate(item, items[index + 1]) && !(NOT_NAMES.has(item.lower) && !TITLES.has(item.lower))) ||
        followsGivenName(items, index))
    ) {
      to = index + 1;
      if (item.possessive) break;
      continue;
    }
    if (item.type === 'w' && SUFFIXES.has(item.lower)) {
      to = index + 1;
      continue;
    }
    const next = items[index + 1];
    const goesOn = next?.type === 'w' && next.capital && !NEVER.has(next.lower) && !NOT_NAMES.has(next.lower);
    if (
      item.text === '.' &&
      (before.text.length === 1 || ABBREVIATED.has(before.lower) || /\.\p{L}$/u.test(before.text)) &&
      (goesOn || next?.text === ',')
    ) {
      if (goesOn) continue;
      break;
    }
    // "van der Berg", "de la Cruz": one or two of them.
    const small = item.type === 'w' && !item.capital && PARTICLES.has(item.lower);
    if (small && (goesOn || (next && PARTICLES.has(next.lower) && items[index + 2]?.capital))) continue;
    if (
      item.lower === 'of' &&
      goesOn &&
      (ORGANIZATION_WORDS.has(before.lower) || TITLES.has(before.lower) || before.lower === 'bank')
    )
      continue;
    // "Undersecretary for Political Affairs Ana Ruiz".
    if (item.lower === 'for' && goesOn && TITLES.has(before.lower)) continue;
    if (
      (item.lower === 'of' || item.lower === 'for' || item.lower === 'on') &&
      ORGANIZATION_WORDS.has(before.lower) &&
      (goesOn || (next?.lower === 'the' && items[index + 2]?.capital))
    )
      continue;
    if (item.lower === 'the' && (before.lower === 'of' || before.lower === 'for') && goesOn && to < index) continue;
    if (
      (item.lower === 'and' || item.text === '&') &&
      goesOn &&
      items.slice(from, index).some((word) => word.lower === 'for' || word.lower === 'of') &&
      items.slice(from, index).some((word) => ORGANIZATION_WORDS.has(word.lower))
    )
      continue;
    if (item.text === ',' && SUFFIXES.has(next?.lower ?? '') && next!.capital) continue;
    break;
  }
  return to;
}

/** A name without its titles; undefined when only a title or a description is left (a noun phrase finds it). */
function nameIn(
  items: readonly Item[],
  from: number,
  to: number,
  passage: number,
  quoted: boolean,
): Mention | undefined {
  const run = items.slice(from, to);
  const given = run.length > 1 && isGivenName(run[0]!.lower);
  const organization = !given && run.some((item) => ORGANIZATION_WORDS.has(item.lower));
  let first = 0;
  const called: Item[] = [];
  let lastTitle = -1;
  for (const [index, item] of run.entries())
    if (item.type === 'w' && (TITLES.has(item.lower) || (isRole(item) && !DESCRIPTIONS.has(item.lower))))
      if (index < run.length - 1 || index === 0 || !isGivenName(run[index - 1]!.lower))
        // Charlie King is no king.
        lastTitle = index;
  // "Secretary of State Mike Pompeo": the modifiers after a title go with it.
  if (lastTitle >= 0) {
    let after = lastTitle + 1;
    while (after < run.length && (run[after]!.text === '.' || (run[after]!.lower === 'of' && after + 1 < run.length)))
      after += run[after]!.lower === 'of' ? 2 : 1;
    if (run[lastTitle]!.lower === 'secretary' && run[after]?.lower === 'general') after++;
    if (run[after]?.lower === 'for') after = Math.max(after + 2, run.length - 2);
    if (after >= run.length) {
      if (run.slice(after - 1).length > 0 && organization && run.length > 2 && lastTitle === 0)
        return build(items, from, to, 0, run, [], passage, quoted);
      return undefined;
    }
    for (const item of run.slice(0, after)) if (item.type === 'w') called.push(item);
    first = after;
  }
  while (first < run.length - 1 && run[first]!.type === 'w' && !organization && DESCRIPTIONS.has(run[first]!.lower))
    called.push(run[first++]!);
  // "Florida Democrats", "Texas Republican": nobody's name.
  const rest = run.slice(first).filter((item) => item.type === 'w');
  if (rest.length === 0) return undefined;
  if (
    rest.length === 1 &&
    called.length === 0 &&
    (DESCRIPTIONS.has(rest[0]!.lower) || TITLE_MODIFIERS.has(rest[0]!.lower) || isRole(rest[0]!))
  )
    return undefined;
  if (isRole(rest.at(-1)!) && !isGivenName(rest[0]!.lower)) return undefined;
  if (rest.length === 1 && ABBREVIATED.has(rest[0]!.lower)) return undefined;
  // "Los Angeles-based": describing.
  if (items[to]?.type === 'w' && DESCRIBING.test(items[to]!.lower) && items[to]!.capital) return undefined;
  // "former CIA analyst Bruce Klingner": the words before, in small letters.
  let back = from - 1;
  if (first === 0 || lastTitle < 0) {
    const roles: Item[] = [];
    while (
      back >= 0 &&
      back > from - 8 &&
      items[back]!.type === 'w' &&
      !items[back]!.possessive &&
      (roles.length > 0 || isRole(items[back]!) || TITLES.has(items[back]!.lower))
    ) {
      const { lower } = items[back]!;
      if (
        roles.length > 0 &&
        (NOT_NAMES.has(lower) ||
          (!isRole(items[back]!) &&
            !TITLES.has(lower) &&
            !items[back]!.capital &&
            !/^(?:former|vice|deputy|senior|chief|top|longtime|leading|national|campaign|foreign|press|political|executive|white|house)$/.test(
              lower,
            )))
      )
        break;
      roles.unshift(items[back]!);
      back--;
    }
    called.unshift(...roles);
  }
  return build(items, from, to, first, run, called, passage, quoted);
}

function build(
  items: readonly Item[],
  from: number,
  to: number,
  first: number,
  run: readonly Item[],
  called: readonly Item[],
  passage: number,
  quoted: boolean,
): Mention {
  const words: string[] = [];
  for (const item of run.slice(first)) if (item.type === 'w' || item.text === '&') words.push(item.text);
  const gender = called.findLast((item) => item.gender)?.gender;
  const start = items[from + first]!;
  const last = items[to - 1]!;
  return {
    kind: 'name',
    start: start.start,
    end: last.end,
    passage,
    sentence: start.sentence,
    from: from + first,
    to,
    quoted,
    possessive: last.possessive,
    words,
    titles: called.map(({ lower }) => lower),
    called: called.map(({ text }) => text.toLowerCase()).join(' '),
    ...(gender ? { gender } : {}),
    head: words.at(-1)!.toLowerCase(),
    modifiers: [],
    determiner: items[from - 1]?.lower === 'the' ? 'definite' : 'none',
    sort: '',
  };
}
