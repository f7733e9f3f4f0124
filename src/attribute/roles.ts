// The part each mention plays in its sentence, seen from the verbs of saying.
import type { Mention } from './mentions.ts';
import type { Item, Passage } from './narration.ts';
import { LIGHT, PREPOSITIONS, ROLES, SAY_VERBS, TITLES } from './words.ts';

/** modifier: inside a longer noun phrase ("the Clinton campaign"). said: subject right before a verb of saying. inverted: after it. shared: subject of an earlier verb in the same sentence. */
export type Role =
  | 'modifier'
  | 'said'
  | 'inverted'
  | 'shared'
  | 'according'
  | 'object'
  | 'preposition'
  | 'possessive'
  | 'apposition'
  | 'subject'
  | 'copula'
  | 'other';

export interface Part {
  role: Role;
  /** Item index of the verb of saying, or -1. */
  verb: number;
}

const isSay = (item: Item | undefined): boolean => item?.type === 'w' && !item.capital && SAY_VERBS.has(item.lower);

export function partsOf(passage: Passage, mentions: readonly Mention[]): Part[] {
  const { items } = passage;
  const at = new Int32Array(items.length).fill(-1);
  for (const [index, mention] of mentions.entries())
    for (let item = mention.from; item < mention.to; item++) if (at[item]! < 0) at[item] = index;
  const parts: Part[] = mentions.map((mention, index) => ({
    role: beingOrDoing(items, mention, plainRole(items, mention, mentions[index - 1])),
    verb: -1,
  }));
  for (const [index, mention] of mentions.entries()) {
    let following = index + 1;
    while (following < mentions.length && mentions[following]!.from < mention.to) following++;
    const next = mentions[following];
    // "the Clinton campaign": the campaign, not Clinton.
    for (
      let inner = index + 1;
      mention.kind === 'nominal' && inner < mentions.length && mentions[inner]!.to <= mention.to;
      inner++
    )
      parts[inner]!.role = 'modifier';
    if (!next || next.sentence !== mention.sentence || mention.possessive) continue;
    // "Former Obama speechwriter Jon Favreau", "Judicial Watch president Tom Fitton".
    if (
      mention.kind === 'name' &&
      next.from > mention.to &&
      next.from - mention.to <= 5 &&
      next.kind === 'name' &&
      nounsBetween(items, mention.to, next.from)
    )
      parts[index]!.role = 'modifier';
    // "Sanders's campaign manager, Jeff Weaver, said": the name speaks.
    if (
      mention.kind === 'nominal' &&
      next.kind === 'name' &&
      next.from === mention.to + 1 &&
      items[mention.to]?.text === ',' &&
      mention.sort === 'person' &&
      /^[,.;]?$/.test(items[next.to]?.type === 'w' ? 'w' : (items[next.to]?.text ?? '')) &&
      parts[index]!.role !== 'apposition'
    ) {
      parts[following]!.role = parts[index]!.role;
      parts[index]!.role = 'apposition';
    }
  }
  const used = new Set<number>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.possessive || parts[index]!.role === 'apposition' || parts[index]!.role === 'modifier') continue;
    const verb = verbAfter(items, mention, at);
    if (verb >= 0 && parts[index]!.role !== 'preposition' && parts[index]!.role !== 'according') {
      parts[index] = { role: 'said', verb };
      used.add(verb);
    }
  }
  for (let verb = 0; verb < items.length; verb++) {
    if (!isSay(items[verb]) || used.has(verb)) continue;
    // "…," said Cha: after a quotation, or first after its comma.
    let next = verb + 1;
    while (
      items[next]?.type === 'w' &&
      at[next]! < 0 &&
      (LIGHT.has(items[next]!.lower) ||
        ['the', 'a', 'an'].includes(items[next]!.lower) ||
        (items[next]!.capital && next < verb + 3))
    )
      next++;
    let after = at[next] ?? -1;
    // "said Los Angeles lawyer Ana Ruiz": on to the head of the phrase.
    while (
      after >= 0 &&
      after + 1 < mentions.length &&
      (parts[after]!.role === 'modifier' ||
        (parts[after]!.role === 'apposition' &&
          mentions[after]!.kind === 'nominal' &&
          mentions[after + 1]!.from === mentions[after]!.to + 1)) &&
      mentions[after + 1]!.from - next < 12
    )
      after++;
    if (after >= 0 && parts[after]!.role === 'modifier') after = at[next] ?? -1;
    const reached = after >= 0 && (mentions[after]!.from <= next || after > at[next]!);
    const before = items[verb - 1];
    const opens =
      !before ||
      before.type === 'q' ||
      (before.type === 'p' && /[—–,-]/.test(before.text) && items[verb - 2]?.type === 'q') ||
      (LIGHT.has(before.lower) && items[verb - 2]?.type === 'q') ||
      (before.text === ',' && REPORTING.has(items[verb]!.lower) && endsClause(items, mentions[after]));
    if (after >= 0 && opens && reached && parts[after]!.role !== 'said') {
      parts[after] = { role: 'inverted', verb };
      continue;
    }
    if (
      after >= 0 &&
      mentions[after]!.from <= next &&
      parts[after]!.role !== 'said' &&
      parts[after]!.role !== 'possessive'
    )
      parts[after] = { role: 'object', verb };
    // "Trump took the stage and said": the sentence's first subject.
    const { sentence } = items[verb]!;
    for (let index = verb - 1, best = -1; index >= Math.max(0, verb - 80); index--) {
      const stop = index === 0 || items[index]!.type === 'q' || items[index - 1]!.sentence !== sentence;
      const mention = at[index]!;
      if (mention >= 0 && ['subject', 'copula', 'said', 'shared'].includes(parts[mention]!.role)) best = mention;
      if (stop || (best >= 0 && parts[best]!.role === 'said')) {
        if (best >= 0 && parts[best]!.verb < 0) parts[best] = { role: 'shared', verb };
        break;
      }
    }
  }
  return parts;
}

/** Only nouns and adjectives in small letters: no verb, no preposition, no sign. */
function nounsBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const item = items[index]!;
    if (
      item.type !== 'w' ||
      (item.capital && !TITLES.has(item.lower)) ||
      item.possessive ||
      PREPOSITIONS.has(item.lower) ||
      LIGHT.has(item.lower) ||
      JOINING.has(item.lower)
    )
      return false;
    if (isSay(item) && !ROLES.has(item.lower)) return false;
    if (/(?:ed|ly)$/.test(item.lower)) return false;
  }
  return (
    ROLES.has(items[to - 1]!.lower) ||
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
const REPORTING = new Set([
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
function endsClause(items: readonly Item[], mention: Mention | undefined): boolean {
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

const PASSIVE = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'as']);

/** Whoever is quoted speaks, not whoever quotes. */
const QUOTING = new Set(['quoting', 'quotes', 'quoted', 'cites', 'citing', 'cited']);

/** "The mayor was guilty of": what somebody is, not what they say. */
function beingOrDoing(items: readonly Item[], mention: Mention, role: Role): Role {
  const next =
    items[mention.to]?.lower === 'in' && items[mention.to + 1]?.lower === 'chief' ? mention.to + 2 : mention.to;
  const verb = items[next]?.lower ?? '';
  return role === 'subject' &&
    (verb === 'is' || verb === 'was' || verb === 'are' || verb === 'were') &&
    !/ing$/.test(items[next + 1]?.lower ?? '')
    ? 'copula'
    : role;
}

function plainRole(items: readonly Item[], mention: Mention, before: Mention | undefined): Role {
  if (mention.possessive) return 'possessive';
  let previous = mention.from - 1;
  while (
    previous >= 0 &&
    items[previous]!.type === 'w' &&
    (items[previous]!.lower === 'the' ||
      items[previous]!.lower === 'a' ||
      items[previous]!.lower === 'an' ||
      (mention.kind === 'name' && mention.titles.includes(items[previous]!.lower)) ||
      items[previous]!.text === '.')
  )
    previous--;
  const item = items[previous];
  if (!item || item.type === 'q' || item.sentence !== mention.sentence) return 'subject';
  if (item.lower === 'to' && items[previous - 1]?.lower === 'according') return 'according';
  // "As for Ruiz, she …": whom the sentence is about.
  if (item.lower === 'for' && items[previous - 1]?.lower === 'as' && items[previous - 1]!.initial) return 'subject';
  if (item.lower === 'of' && items[previous - 1]?.lower === 'words') return 'according';
  // "was asked by": whoever asks speaks.
  if (item.lower === 'by' && isSay(items[previous - 1]) && PASSIVE.has(items[previous - 2]?.lower ?? ''))
    return 'according';
  if (QUOTING.has(item.lower)) return 'according';
  if (item.text === ',' && before && before.kind === 'name' && before.to === previous && mention.kind === 'nominal')
    return 'apposition';
  if (PREPOSITIONS.has(item.lower))
    return ['as', 'after', 'before', 'like', 'than'].includes(item.lower) ? 'subject' : 'preposition';
  if (
    item.type === 'p' ||
    [
      'and',
      'but',
      'when',
      'while',
      'that',
      'because',
      'if',
      'which',
      'who',
      'where',
      'so',
      'as',
      'though',
      'although',
      'whom',
      'what',
      'how',
      'why',
    ].includes(item.lower)
  )
    return 'subject';
  if (isSay(item)) return 'object';
  return 'other';
}

/** The verb of saying whose subject a mention is: over an apposition, a parenthesis, a relative clause, adverbs and helpers. */
function verbAfter(items: readonly Item[], mention: Mention, at: Int32Array): number {
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
      if (items[close]?.text !== sign.text) return -1;
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
  for (let steps = 0; steps < 14 && items[at]?.type === 'w' && !(steps > 1 && isSay(items[at])); steps++) {
    const { lower, capital } = items[at]!;
    if (steps === 0 && !PREPOSITIONS.has(lower) && !['familiar', 'close', 'who', 'named'].includes(lower)) return index;
    if (isSay(items[at]) || (!capital && LIGHT.has(lower))) break;
    at++;
  }
  return at;
}
