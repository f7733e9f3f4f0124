// The part each mention plays in its sentence, seen from the verbs of saying.
import { afterComplement, endsClause, isSay, nounsBetween, PASSIVE, QUOTING, REPORTING, verbAfter } from './clauses.ts';
import type { Mention } from './mention.ts';
import type { Item, Passage } from './narration.ts';
import { isRole } from './subjects.ts';
import { LIGHT, PREPOSITIONS, TITLE_MODIFIERS, TITLES } from './words.ts';

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
    let beyond = following;
    const whose = mention.kind === 'nominal' ? afterComplement(items, mention.to) : mention.to;
    while (beyond < mentions.length && mentions[beyond]!.from < whose) beyond++;
    const name = mentions[beyond];
    if (
      mention.kind === 'nominal' &&
      name?.kind === 'name' &&
      mention.sort === 'person' &&
      (isNamed(items, mention.to, name.from) ||
        (name.from === whose + 1 &&
          items[whose]?.text === ',' &&
          /^[,.;]?$/.test(items[name.to]?.type === 'w' ? 'w' : (items[name.to]?.text ?? '')))) &&
      parts[index]!.role !== 'apposition'
    ) {
      parts[beyond]!.role = parts[index]!.role;
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
    // "Moreau was told by Ana Ruiz": he listens.
    if (/^(?:asked|told)$/.test(items[verb]!.lower) && PASSIVE.has(items[verb - 1]?.lower ?? '')) continue;
    // "…," said Cha: after a quotation, or first after its comma.
    let next = verb + 1;
    while (next < verb + 10 && at[next]! < 0 && beforeSubject(items, next)) next++;
    let after = at[next] ?? -1;
    // "said Los Angeles lawyer Ana Ruiz": on to the head of the phrase.
    while (
      after >= 0 &&
      after + 1 < mentions.length &&
      (parts[after]!.role === 'modifier' ||
        (mentions[after]!.possessive && nounsBetween(items, mentions[after]!.to, mentions[after + 1]!.from)) ||
        (parts[after]!.role === 'apposition' &&
          mentions[after]!.kind === 'nominal' &&
          mentions[after + 1]!.from <= mentions[after]!.to + 2)) &&
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
      (items[verb]!.invertible && !/^(?:and|or|who|that|to)$/.test(before.lower)) ||
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
      // ", Ana Ruiz shook her head and said": the clause begins after the comma.
      const opensHere = best >= 0 && mentions[best]!.from === index && items[index - 1]?.text === ',';
      if (stop || (opensHere && mentions[best]!.kind === 'name') || (best >= 0 && parts[best]!.role === 'said')) {
        if (best >= 0 && parts[best]!.verb < 0) parts[best] = { role: 'shared', verb };
        break;
      }
    }
  }
  // "Ana Ruiz, quoting Pavel Moreau, said": the words are his.
  for (const [index, part] of parts.entries()) {
    const quoted = mentions[index + 1];
    if (part.role !== 'said' || !quoted || quoted.to > part.verb || !QUOTING.has(items[quoted.from - 1]?.lower ?? ''))
      continue;
    parts[index + 1] = { ...part };
    parts[index] = { role: 'subject', verb: -1 };
  }
  return parts;
}

/** "a woman named Ana", "the chief known as Pavel". */
const isNamed = (items: readonly Item[], from: number, to: number): boolean =>
  (to === from + 1 && (items[from]!.lower === 'named' || items[from]!.lower === 'called')) ||
  (to === from + 2 &&
    items[from + 1]!.lower === 'as' &&
    (items[from]!.lower === 'known' || items[from]!.lower === 'identified'));

/** What may stand between a verb and the name of its subject: "said | former South Carolina Gov. | Jim Hodges". */
function beforeSubject(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined) return false;
  if (item.type !== 'w') return item.text === '.' && items[index - 1]!.capital;
  return (
    LIGHT.has(item.lower) ||
    ['the', 'a', 'an'].includes(item.lower) ||
    item.capital ||
    TITLES.has(item.lower) ||
    isRole(item) ||
    TITLE_MODIFIERS.has(item.lower) ||
    // An adjective of another language, reworded.
    item.lower.endsWith('·')
  );
}

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
