// Whom a quotation may belong to: mentions around it, the speaker before, the other one of two.
import type { Span } from '../model/span.ts';
import { farFeatures, isDash, nearFeatures, type Place, sameFeatures } from './features.ts';
import type { Mention } from './mention.ts';
import type { Passage } from './narration.ts';
import type { Entity } from './entity.ts';
import type { Memory } from './resolve.ts';
import type { Part } from './roles.ts';

export interface Candidate {
  readonly entities: readonly { readonly entity: Entity; readonly probability: number }[];
  readonly features: readonly string[];
  readonly evidence?: Span;
  /** It alone can be meant. */
  readonly owns?: true;
}

export function candidatesFor(
  text: string,
  place: Place,
  cue: string,
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  parts: readonly (readonly Part[])[],
  meaning: ReadonlyMap<Mention, { entity: Entity; probability: number }[]>,
  memory: Memory,
  last: { place: Place; cued: boolean; partial: boolean; entity: Entity | undefined } | undefined,
  named: ReadonlySet<Entity>,
  people: (mention: Mention) => { readonly entity: Entity; readonly probability: number }[],
): Candidate[] {
  const candidates: Candidate[] = [];
  const own = place.passage.index;
  const near = mentions[own]!;
  const split = lowerBound(near, place.quote.outer.start);
  const add = (mention: Mention, features: readonly string[], owns = false): void => {
    const entities = meaning.get(mention) ?? people(mention);
    if (entities.length === 0) return;
    const inside = named.has(entities[0]!.entity) ? ['named inside', `named inside ${mention.kind}`] : [];
    if (mention.kind === 'pronoun') inside.length = 0;
    candidates.push({
      entities,
      features: [...features, ...inside],
      evidence: { start: mention.start, end: mention.end },
      ...(owns ? { owns: true as const } : {}),
    });
  };
  const usable = (mention: Mention, part: Part): boolean =>
    part.role !== 'apposition' && part.role !== 'modifier' && (meaning.get(mention)?.length ?? 0) > 0;
  for (const [step, from, limit] of [
    [-1, split - 1, 9],
    [1, split, 6],
  ] as const) {
    let nth = 0;
    for (let index = from; index >= 0 && index < near.length && nth < limit; index += step) {
      const mention = near[index]!;
      const part = parts[own]![index]!;
      if (Math.abs(mention.from - place.item) > 300) break;
      if (!usable(mention, part)) continue;
      add(
        mention,
        nearFeatures(place, mention, part, sortOf(mention, meaning.get(mention)!), nth),
        ownsQuote(place, mention, part),
      );
      nth++;
    }
  }
  for (let distance = 1; distance <= 3 && own - distance >= 0; distance++) {
    const list = mentions[own - distance]!;
    const lastItem = passages[own - distance]!.items.at(-1);
    let nth = 0;
    for (let index = list.length - 1; index >= 0 && nth < 5; index--) {
      const mention = list[index]!;
      const part = parts[own - distance]![index]!;
      if (!usable(mention, part)) continue;
      add(
        mention,
        farFeatures(distance, mention, part, sortOf(mention, meaning.get(mention)!), nth, cue, lastItem?.text === ':'),
      );
      nth++;
    }
  }
  const below = mentions[own + 1]?.[0];
  if (below && opensFor(passages[own + 1]!, below) && place.item === place.passage.items.length - 1)
    add(below, farFeatures(0, below, parts[own + 1]![0]!, '', 0, cue, false, true));
  if (last?.entity && own - last.place.passage.index <= 4) {
    const follows = place.quote.continued && last.place.quote.goesOn;
    candidates.push({
      entities: [{ entity: last.entity, probability: 1 }],
      features: [...sameFeatures(place, last, cue, follows), ...(named.has(last.entity) ? ['same named inside'] : [])],
    });
    const asked = /\?[\s”"’»]*$/.test(text.slice(last.place.quote.span.end - 3, last.place.quote.outer.end))
      ? 'asked'
      : 'told';
    const other = memory.speakers.findLast((speaker) => speaker.entity !== last.entity && own - speaker.passage <= 4);
    if (other) {
      const apart = Math.min(3, own - last.place.passage.index);
      candidates.push({
        entities: [{ entity: other.entity, probability: 1 }],
        features: [
          ...(named.has(other.entity) ? ['other named inside'] : []),
          'other',
          `other ${asked} B${Math.min(2, own - last.place.passage.index)}`,
          `other ${asked} ${place.passage.items.length === 1 ? 'bare' : 'inside'} B${Math.min(2, own - last.place.passage.index)}`,
          `other B${apart} ${cue}`,
          `other B${apart} ${Math.min(4, own - other.passage)} ${cue}`,
        ],
      });
    }
  }
  return candidates.some(({ owns }) => owns) ? candidates.filter(({ owns }) => owns) : candidates;
}

/** In another language "«…», dit Paul" is Paul's alone: the verb right after the marks and its subject say so. */
function ownsQuote(place: Place, mention: Mention, part: Part): boolean {
  const { items } = place.passage;
  return (
    part.verb > place.item &&
    mention.from > place.item &&
    items[part.verb]!.invertible === true &&
    items.slice(place.item + 1, Math.min(part.verb, mention.from)).every(({ text }) => text === ',')
  );
}

/** A paragraph that is nothing but a signature: "— Ana Ruiz", "- Ruiz, at the council". */
const opensFor = ({ items }: Passage, mention: Mention): boolean =>
  mention.from === 1 && isDash(items[0]) && items.length < 16 && items.every((item) => item.type !== 'q');

const sortOf = (mention: Mention, people: readonly { readonly entity: Entity }[]): string =>
  mention.kind === 'pronoun'
    ? `pronoun ${mention.head}`
    : mention.kind === 'nominal'
      ? `${mention.sort} ${mention.determiner}`
      : (people[0]?.entity.kind ?? 'nobody');

function lowerBound(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
