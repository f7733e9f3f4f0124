// The narrator's items in another language, made to work as English ones do: glosses, gender, what is a name.
import type { StatedGender } from '../model/attribution.ts';
import { type Glossary, glossAt } from './gloss.ts';
import { isGivenName } from './namings.ts';
import type { Item, Passage } from './narration.ts';
import { LIGHT, PARTICLES, ROLES, SAY_VERBS, TITLES } from './words.ts';

/** What an article in this language tells of its capitals. */
interface Capitals {
  /** Written with a small letter somewhere. */
  readonly small: ReadonlySet<string>;
  /** Surely a name somewhere. */
  readonly names: ReadonlySet<string>;
}

const ARTICLES = new Set(['der', 'den', 'dem', 'die', 'das', 'des']);
const lowered = (item: Item): string => item.text.toLowerCase();
type Word = Item & { readonly type: 'w' };
const isWord = (item: Item | undefined): item is Word => item?.type === 'w';
const isCapital = (item: Item | undefined): item is Word & { readonly text: Capitalize<string> } =>
  isWord(item) && /^\p{Lu}/u.test(item.text);
const isPerson = (gloss: string): boolean => ROLES.has(gloss) || TITLES.has(gloss);

/** Passages whose items carry, in `lower`, the English word of the same work; a word without one works as none. */
export function reword(passages: readonly Passage[], glossary: Glossary): Passage[] {
  const glossed = passages.map((passage) => ({
    ...passage,
    items: bound(glosses(passage.items, glossary)),
    quoted: bound(glosses(passage.quoted, glossary)),
  }));
  const capitals = capitalsOf(glossed, glossary);
  return glossed.map((passage) => ({
    ...passage,
    items: named(passage.items, capitals, glossary),
    quoted: named(passage.quoted, capitals, glossary),
  }));
}

/** Several words that work as one become one item. A word without a gloss ends in a dot, so that no English word or ending is seen in it. */
function glosses(items: readonly Item[], glossary: Glossary): Item[] {
  const made: Item[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    if (!isWord(item)) {
      made.push(item);
      continue;
    }
    const wordAt = (offset: number): string | undefined => {
      const at = items[index + offset];
      return isWord(at) && at.sentence === item.sentence ? lowered(at) : undefined;
    };
    const found = glossAt(glossary.table, wordAt);
    const before = made.at(-1);
    const told = before?.type === 'q' || (before?.type === 'p' && made.at(-2)?.type === 'q');
    const after = told ? glossary.after?.[lowered(item)] : undefined;
    const gloss = after ?? pluralAt(items, index, glossary) ?? found?.gloss;
    const span = after === undefined ? (found?.words.length ?? 1) : 1;
    const last = items[index + span - 1]!;
    const article = found && isPerson(found.gloss) ? genderBefore(made) : undefined;
    const gender = glossary.capitalNouns ? (found?.gender ?? article) : (article ?? found?.gender);
    made.push({
      ...item,
      end: last.end,
      text:
        span === 1
          ? item.text
          : items
              .slice(index, index + span)
              .map(({ text }) => text)
              .join(' '),
      lower: genitive(made, item, gloss, glossary) ?? gloss ?? (isCapital(item) ? lowered(item) : `${lowered(item)}·`),
      ...(gender ? { gender } : {}),
      ...(gloss !== undefined && SAY_VERBS.has(gloss) ? { invertible: true as const } : {}),
    });
    index += span - 1;
  }
  return made;
}

/** "sie sagten": the ending of the verb beside it tells one from several. */
function pluralAt(items: readonly Item[], index: number, { plural, table }: Glossary): string | undefined {
  if (!plural || lowered(items[index]!) !== plural.word) return undefined;
  const beside = [items[index - 1], items[index + 1]].find(
    (item) => isWord(item) && SAY_VERBS.has(table.get(lowered(item))?.[0]?.gloss ?? ''),
  );
  return beside && plural.verb.test(lowered(beside)) ? plural.gloss : undefined;
}

/** "der Sprecher der Polizei": an article right after a noun says whose. */
function genitive(
  made: readonly Item[],
  item: Item,
  gloss: string | undefined,
  { capitalNouns }: Glossary,
): string | undefined {
  const before = made.at(-1);
  return capitalNouns && gloss === 'the' && /^de[rs]$/.test(lowered(item)) && isCapital(before) && !before.initial
    ? 'of'
    : undefined;
}

/** "la porte-parole": the article tells what the noun does not, also over one word between. */
function genderBefore(made: readonly Item[]): StatedGender | undefined {
  for (const item of [made.at(-1), made.at(-2)]) {
    if (!isWord(item)) return undefined;
    if (item.gender && /^(?:the|a|this|another)$/.test(item.lower)) return item.gender;
  }
  return undefined;
}

/** "», a-t-elle", "», a déclaré X", "», s’inquiète X": what stands between a quotation and its verb belongs to the verb. */
function bound(items: readonly Item[]): Item[] {
  const made: Item[] = [];
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    const opens = made.at(-1)?.type === 'q' || (made.at(-1)?.type === 'p' && made.at(-2)?.type === 'q');
    const light = isWord(item) && !item.capital && LIGHT.has(item.lower) && opens;
    if (light && isWord(next) && (SAY_VERBS.has(next.lower) || LIGHT.has(next.lower))) continue;
    made.push(item);
  }
  return made;
}

function capitalsOf(passages: readonly Passage[], glossary: Glossary): Capitals {
  const small = new Set<string>();
  const names = new Set<string>();
  const lists = passages.filter(({ heading }) => !heading).flatMap(({ items, quoted }) => [items, quoted]);
  for (const items of lists) for (const item of items) if (isWord(item) && !isCapital(item)) small.add(lowered(item));
  for (const items of lists)
    for (const [index, item] of items.entries())
      if (
        isCapital(item) &&
        (glossary.capitalNouns
          ? isNameAmongNouns(items, index, glossary, names)
          : !item.initial && !glossary.table.has(lowered(item)))
      )
        names.add(lowered(item));
  return { small, names };
}

/** In a language that writes nouns with capitals: a name follows a given name or a title, or stands where no noun can. */
function isNameAmongNouns(
  items: readonly Item[],
  index: number,
  { table }: Glossary,
  names: ReadonlySet<string>,
): boolean {
  const item = items[index]!;
  if (table.has(lowered(item))) return false;
  if (/^\p{Lu}{2,}$/u.test(item.text) || names.has(lowered(item)) || isGivenName(lowered(item))) return true;
  let before = index - 1;
  while (isWord(items[before]) && PARTICLES.has(lowered(items[before]!))) before--;
  const [left, right] = [items[before], items[index + 1]];
  const open = before < 0 || !isWord(left) || left.sentence !== item.sentence;
  if (isCapital(left) && left.sentence === item.sentence) {
    const gloss = table.get(lowered(left))?.[0];
    if (names.has(lowered(left)) || isGivenName(lowered(left))) return true;
    if (gloss && isPerson(gloss.gloss)) return true;
    // "Meltem Aksoy": two in a row that no article opens.
    return !gloss && !isDetermined(items, before);
  }
  if (isCapital(right) && right.sentence === item.sentence && !table.has(lowered(right)))
    return !isDetermined(items, index) && /^[,.]$|^$/.test(afterRun(items, index));
  const spoken = [left, right].some((beside) => isWord(beside) && !beside.capital && SAY_VERBS.has(beside.lower));
  if (isWord(left) && (left.lower === 'quoting' || (SAY_VERBS.has(left.lower) && !left.capital))) return true;
  return open && spoken;
}

const isDetermined = (items: readonly Item[], index: number): boolean => {
  const before = items[index - 1];
  return (
    isWord(before) &&
    !isCapital(before) &&
    !/^(?:said|also|and|quoting|of|with|for|by|from|at|on|in|that|or|but)$/.test(before.lower) &&
    !SAY_VERBS.has(before.lower)
  );
};

/** What follows a run of capitals: '' for a verb of saying or a small word of its kind. */
function afterRun(items: readonly Item[], index: number): string {
  let at = index;
  while (isCapital(items[at])) at++;
  const next = items[at];
  return !next || (isWord(next) && (SAY_VERBS.has(next.lower) || LIGHT.has(next.lower))) ? '' : next.text;
}

/** Which capitals are names, and what kind of word a small one is inside a name. */
function named(items: readonly Item[], capitals: Capitals, glossary: Glossary): Item[] {
  const made: Item[] = [];
  for (const [index, item] of items.entries())
    made.push(
      !isWord(item)
        ? item
        : glossary.capitalNouns && isCapital(item)
          ? nameOrNoun(items, index, capitals, glossary)
          : PARTICLES.has(lowered(item)) && partOfName(items, index, made, glossary)
            ? { ...item, lower: lowered(item) }
            : isCapital(item) && item.initial && !isSurelyName(items, index, capitals, glossary)
              ? { ...item, capital: false, lower: `${lowered(item)}·` }
              : item,
    );
  return made.map((item, index) =>
    isOffice(made, index) ? { ...item, capital: false, lower: `${item.text.toLowerCase()}·` } : item,
  );
}

function nameOrNoun(items: readonly Item[], index: number, { names }: Capitals, { table }: Glossary): Item {
  const item = items[index]!;
  const word = lowered(item);
  if (names.has(word) && !table.has(word)) return { ...item, lower: word };
  const stem = word.replace(/s$/, '');
  if (stem !== word && names.has(stem) && isWord(items[index + 1]))
    return { ...item, text: item.text.slice(0, -1), end: item.end - 1, lower: stem, possessive: true };
  return { ...item, capital: false, lower: table.has(word) ? item.lower : `${word}·` };
}

/** "Charles de Gaulle", "Van den Berg", "Solène Le Goff": small words inside a name, or a large one that opens it. */
function partOfName(
  items: readonly Item[],
  index: number,
  made: readonly Item[],
  { table, capitalNouns }: Glossary,
): boolean {
  const before = made.at(-1);
  // German articles look like particles: only "von der" goes on with a name.
  if (capitalNouns && ARTICLES.has(lowered(items[index]!)) && before?.lower !== 'von') return false;
  const inside =
    isWord(before) &&
    before.sentence === items[index]!.sentence &&
    (PARTICLES.has(before.lower) || (before.capital && isCapital(before) && !table.has(lowered(before))));
  const opens = isCapital(items[index]) && !(items[index]!.initial && !PARTICLES.has(items[index + 1]?.text ?? ''));
  let next = index + 1;
  while (isWord(items[next]) && PARTICLES.has(items[next]!.text)) next++;
  return (inside || opens) && isCapital(items[next]);
}

/** A capital that begins a sentence is a name if it is one elsewhere, or if what follows goes on as after a name. */
function isSurelyName(items: readonly Item[], index: number, capitals: Capitals, { table }: Glossary): boolean {
  const item = items[index]!;
  const word = lowered(item);
  if (item.lower !== word || table.has(word) || capitals.names.has(word) || isGivenName(word)) return true;
  const next = items[index + 1];
  return (
    !capitals.small.has(word) &&
    isWord(next) &&
    next.sentence === item.sentence &&
    (isCapital(next) || SAY_VERBS.has(next.lower) || LIGHT.has(next.lower) || PARTICLES.has(lowered(next)))
  );
}

/** "la ministra de Sanidad, Ana Ruiz", "le maire de Saint-Malo": what an office is for names nobody who speaks. */
function isOffice(items: readonly Item[], index: number): boolean {
  let at = index;
  while (isCapital(items[at]) && !isGivenName(lowered(items[at]!)) && items[at]!.capital) at--;
  if (at === index) return false;
  while (isWord(items[at]) && !isCapital(items[at]) && /^(?:the|of|in|for|at)$/.test(items[at]!.lower)) at--;
  let end = index + 1;
  while (isCapital(items[end]) && !isGivenName(lowered(items[end]!))) end++;
  let begin = index;
  while (isCapital(items[begin - 1]) && items[begin - 1]!.capital) begin--;
  // "le maire de Lyon Aurèle Pichot": of more than two in a row the last two are the person.
  if (end - begin > 2 && index >= end - 2) return false;
  return (
    at < index - 1 &&
    isWord(items[at]) &&
    isPerson(items[at]!.lower) &&
    items[at]!.sentence === items[index]!.sentence &&
    /^(?:of|in|for|at)$/.test(items[at + 1]!.lower)
  );
}
