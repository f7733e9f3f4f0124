// Who every mention of a passage is, in order, and whom its quotations name.
import type { SpeakerKind } from '../model/attribution.ts';
import type { Mention } from './mention.ts';
import { isGivenName } from './namings.ts';
import type { Passage } from './narration.ts';
import type { Entity } from './entity.ts';
import type { People } from './people.ts';
import type { FoundQuote } from './quotes.ts';
import type { Choice } from './rank.ts';
import { INSTITUTIONS, type Memory } from './resolve.ts';
import type { Part } from './roles.ts';

/** Gives every mention its entity, in order, and remembers who was spoken of. */
export function understand(
  passage: Passage,
  mentions: readonly Mention[],
  parts: readonly Part[],
  people: People,
  memory: Memory,
  meaning: Map<Mention, { entity: Entity; probability: number }[]>,
  named: ReadonlyMap<number, ReadonlySet<Entity>>,
): void {
  let sentence = -1;
  for (const [index, mention] of mentions.entries()) {
    const { role } = parts[index]!;
    const first = mention.sentence !== sentence;
    sentence = mention.sentence;
    if (role === 'apposition') continue;
    const faint = role === 'modifier' && !mention.possessive;
    if (mention.kind === 'name') {
      const entity = people.of.get(mention);
      if (!entity) continue;
      meaning.set(mention, [{ entity, probability: 1 }]);
      if (entity.kind !== 'place' && !faint) memory.see(entity, mention, role, first);
      continue;
    }
    if (mention.kind === 'pronoun' && mention.head === 'i') {
      const entity = people.teller();
      meaning.set(mention, [{ entity, probability: 1 }]);
      entity.mentions.push({ start: mention.start, end: mention.end });
      continue;
    }
    const beside = namedBeside(passage, mention, named);
    const ranked: Choice<Entity | undefined>[] =
      mention.kind === 'pronoun'
        ? memory.pronoun(mention, role, beside, teller(mentions, parts, index, meaning))
        : memory.nominal(mention, role, beside);
    const top = ranked[0];
    if (!top) continue;
    const entities = ranked
      .slice(0, 4)
      .flatMap(({ value, probability }) => (value ? [{ entity: value, probability }] : []));
    if (top.value === undefined) {
      const entity = people.unnamed(mention.words, kindOfNominal(mention));
      entity.roles.add(mention.head);
      for (const word of mention.words) entity.roles.add(word.toLowerCase());
      entity.titles.add(mention.head);
      if (mention.gender) entity.stated = mention.gender;
      entities.unshift({ entity, probability: top.probability });
      memory.see(entity, mention, role, first);
      entity.mentions.push({ start: mention.start, end: mention.end });
    } else {
      top.value.mentions.push({ start: mention.start, end: mention.end });
      if (top.probability > 0.4) memory.see(top.value, mention, role, first);
    }
    meaning.set(
      mention,
      entities.sort((a, b) => b.probability - a.probability),
    );
  }
  speakThroughPaper(mentions, meaning);
}

/** What somebody writes or has read out: it speaks for them. */
const WRITTEN = new Set('statement letter email e-mail memo message note tweet post op-ed column testimony'.split(' '));

/** "Her statement said": she says it. */
function speakThroughPaper(
  mentions: readonly Mention[],
  meaning: Map<Mention, { entity: Entity; probability: number }[]>,
): void {
  for (const [index, paper] of mentions.entries()) {
    if (paper.kind !== 'nominal' || paper.determiner !== 'possessive' || !WRITTEN.has(paper.head)) continue;
    const owner = mentions
      .slice(index + 1)
      .find((inner) => inner.possessive && inner.from >= paper.from && inner.to <= paper.to);
    const owners = owner && meaning.get(owner);
    if (owners && owners.length > 0) meaning.set(paper, owners);
  }
}

/** "Ruiz said she would wait": who tells the clause that a pronoun begins. */
function teller(
  mentions: readonly Mention[],
  parts: readonly Part[],
  index: number,
  meaning: ReadonlyMap<Mention, { entity: Entity; probability: number }[]>,
): Entity | undefined {
  const mention = mentions[index]!;
  for (let before = index - 1; before >= 0 && mentions[before]!.sentence === mention.sentence; before--) {
    const { verb } = parts[before]!;
    if (verb >= 0 && verb < mention.from && mention.from - verb <= 2)
      return meaning.get(mentions[before]!)?.[0]?.entity;
  }
  return undefined;
}

const kindOfNominal = (mention: Mention): SpeakerKind =>
  mention.sort === 'group'
    ? 'group'
    : mention.sort === 'paper'
      ? INSTITUTIONS.has(mention.head)
        ? 'organization'
        : 'document'
      : 'unnamed';

export const NOBODY: ReadonlySet<Entity> = new Set();

/** Whom each quotation names: they are seldom the one who speaks. */
export function namedIn(
  passage: Passage,
  quoted: readonly Mention[],
  people: People,
  quotes: readonly FoundQuote[],
): Map<number, Set<Entity>> {
  const named = new Map<number, Set<Entity>>();
  let at = 0;
  for (const index of passage.quotes) {
    const found = new Set<Entity>();
    while (at < quoted.length && quoted[at]!.start < quotes[index]!.span.end) {
      const entity = people.of.get(quoted[at]!);
      if (entity && quoted[at]!.start >= quotes[index]!.span.start) found.add(entity);
      at++;
    }
    named.set(index, found);
  }
  return named;
}

/** Whom the quotations of a mention's sentence name. */
function namedBeside(
  passage: Passage,
  mention: Mention,
  named: ReadonlyMap<number, ReadonlySet<Entity>>,
): ReadonlySet<Entity> {
  for (let step = 1; step < 40; step++)
    for (const index of [mention.from - step, mention.to - 1 + step]) {
      const item = passage.items[index];
      if (item?.type === 'q' && item.sentence === mention.sentence) return named.get(item.quote) ?? NOBODY;
    }
  return NOBODY;
}

/** Words the article writes small somewhere, and words it writes with a capital inside sentences. */
export function vocabulary(passages: readonly Passage[]): { knownLower: Set<string>; knownNames: Set<string> } {
  const knownLower = new Set<string>();
  const knownNames = new Set<string>();
  for (const passage of passages)
    for (const items of [passage.items, passage.quoted])
      for (const [index, item] of items.entries()) {
        if (item.type !== 'w' || passage.heading) continue;
        if (!item.capital) knownLower.add(item.lower);
        else if (!item.initial) {
          knownNames.add(item.lower);
          const before = items[index - 1];
          if (before?.type === 'w' && before.capital && isGivenName(before.lower))
            knownNames.add(`surname ${item.lower}`);
        }
      }
  for (const name of knownNames)
    if (!isGivenName(name)) continue;
    else knownLower.delete(name);
  return { knownLower, knownNames };
}
