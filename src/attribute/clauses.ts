// Clauses: the verb of saying that belongs to a subject, and what lies between the two.
import type { Mention } from './mention.ts';
import type { Item } from './narration.ts';
import { isRole } from './subjects.ts';
import { LIGHT, PLAIN_SAY, PREPOSITIONS, SAY_VERBS, TITLES } from './words.ts';

export const isSay = (item: Item | undefined): boolean =>
  item?.type === 'w' && !item.capital && SAY_VERBS.has(item.lower);

/** The verb of saying whose subject a mention is: over an apposition, a parenthesis, a relative clause, adverbs and helpers. */
export function verbAfter(items: readonly Item[], mention: Mention, at: Int32Array): number {
  let index = mention.to;
  // What belongs to a noun phrase: "a spokesman for the mayor".
  if (mention.kind === 'nominal') index = afterComplement(items, index);
  for (let hops = 0; hops < 3; hops++) {
    const sign = items[index];
    if (!sign || sign.sentence !== mention.sentence) return -1;
    if (sign.text === '(' || sign.text === '[') {
      while (index < items.length && !/[)\]]/.test(items[index]!.text)) index++;
      index++;
    } else if (sign.text === ',' || sign.text === '—' || sign.text === '–') {
      if (items[index + 1] && isSay(items[index + 1]) && hops > 0) return index + 1;
      let close = index + 1;
      while (
        close < items.length &&
        close < index + 45 &&
        items[close]!.text !== sign.text &&
        items[close]!.type !== 'q' &&
        !/[;:]/.test(items[close]!.text) &&
        items[close]!.sentence === mention.sentence
      )
        close++;
      // A list of places or ages has more commas; look on to the one a verb follows.
      while (items[close]?.text === sign.text && !isSay(skipLight(items, close + 1)) && close < index + 45) {
        let more = close + 1;
        while (more < items.length && more < index + 45 && items[more]!.text !== sign.text && items[more]!.type === 'w')
          more++;
        if (items[more]?.text !== sign.text) break;
        close = more;
      }
      if (items[close]?.text !== sign.text)
        return /^who(?:se)?$/.test(items[index + 1]?.lower ?? '') ? plainSayIn(items, index + 4, close) : -1;
      index = close + 1;
    } else if (sign.lower === 'who' || sign.lower === 'that') {
      const direct = skipLightIndex(items, index + 1);
      if (isSay(items[direct])) return direct;
      return -1;
    } else break;
  }
  const verb = skipLightIndex(items, index);
  if (isSay(items[verb]) && at[verb]! < 0) {
    // "was asked", "were told": they listen.
    if (/^(?:asked|told)$/.test(items[verb]!.lower) && PASSIVE.has(items[verb - 1]?.lower ?? '')) return -1;
    if (QUOTING.has(items[verb]!.lower) && items[verb + 1]?.type === 'w') return -1;
    // "Trump's call", "the called": a noun after all.
    if (items[verb + 1]?.type === 'w' && items[verb]!.lower.endsWith('ing') && verb > index) return verb;
    return verb;
  }
  return -1;
}

/** "Ana Ruiz, who is chair of the council said": the comma that should close the clause is missing. */
function plainSayIn(items: readonly Item[], from: number, to: number): number {
  for (let index = from; index < to; index++)
    if (isSay(items[index]) && PLAIN_SAY.has(items[index]!.lower)) return index;
  return -1;
}

function skipLightIndex(items: readonly Item[], index: number): number {
  let at = index;
  while (
    at < index + 5 &&
    items[at]?.type === 'w' &&
    !SAY_VERBS.has(items[at]!.lower) &&
    (LIGHT.has(items[at]!.lower) || /ly$/.test(items[at]!.lower) || items[at]!.lower === 'who')
  )
    at++;
  return at;
}

const skipLight = (items: readonly Item[], index: number): Item | undefined => items[skipLightIndex(items, index)];

export function afterComplement(items: readonly Item[], index: number): number {
  let at = index;
  // An adjective of another language, after its noun.
  while (items[at]?.type === 'w' && !items[at]!.capital && items[at]!.lower.endsWith('·') && at < index + 2) at++;
  index = at;
  for (let steps = 0; steps < 14 && items[at]?.type === 'w' && !(steps > 1 && isSay(items[at])); steps++) {
    const { lower, capital } = items[at]!;
    if (steps === 0 && !PREPOSITIONS.has(lower) && !['familiar', 'close', 'who', 'named'].includes(lower)) return index;
    if (isSay(items[at]) || (!capital && LIGHT.has(lower))) break;
    at++;
  }
  return at;
}

/** Only nouns and adjectives in small letters: no verb, no preposition, no sign. */
export function nounsBetween(items: readonly Item[], from: number, to: number): boolean {
  if (to <= from) return false;
  for (let index = from; index < to; index++) {
    const item = items[index]!;
    if (
      item.type !== 'w' ||
      (item.capital && !TITLES.has(item.lower) && !isRole(item)) ||
      item.possessive ||
      PREPOSITIONS.has(item.lower) ||
      LIGHT.has(item.lower) ||
      JOINING.has(item.lower)
    )
      return false;
    if (isSay(item) && !isRole(item)) return false;
    if (/(?:ed|ly)$/.test(item.lower)) return false;
  }
  return (
    isRole(items[to - 1]!) ||
    TITLES.has(items[to - 1]!.lower) ||
    /(?:er|or|ist|ian|man|woman|ant|ent)$/.test(items[to - 1]!.lower)
  );
}

const JOINING = new Set(
  'and but or that who whom which when while where because if whether the a an his her their its our my this these those than he she they it we you i then not'.split(
    ' ',
  ),
);

/** "The bridge will close, said Ana Ruiz, the mayor": a clause told in other words, and who told it. */
export const REPORTING = new Set([
  'said',
  'says',
  'added',
  'adds',
  'explained',
  'noted',
  'argued',
  'wrote',
  'writes',
  'recalled',
]);

/** A comma, a stop or a small word follows: the mention is the subject of the verb before it, and nothing's object. */
export function endsClause(items: readonly Item[], mention: Mention | undefined): boolean {
  if (!mention) return false;
  const next = items[mention.to];
  return (
    !next ||
    next.type !== 'w' ||
    next.sentence !== mention.sentence ||
    (PREPOSITIONS.has(next.lower) && next.lower !== 'to') ||
    next.lower === 'who'
  );
}

export const PASSIVE = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'as']);

/** Whoever is quoted speaks, not whoever quotes. */
export const QUOTING = new Set(['quoting', 'quotes', 'quoted', 'cites', 'citing', 'cited']);
