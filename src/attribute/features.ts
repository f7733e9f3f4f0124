// What speaks for a mention as the source of a quotation, as named features. No weights here.

import type { Mention } from './mention.ts';
import type { Item, Passage } from './narration.ts';
import type { FoundQuote } from './quotes.ts';
import type { Part } from './roles.ts';
import { PLAIN_SAY } from './words.ts';

export interface Place {
  readonly passage: Passage;
  /** Index of the quotation's item in the passage. */
  readonly item: number;
  readonly quote: FoundQuote;
}

const bucket = (distance: number): string =>
  distance <= 1 ? '0' : distance <= 3 ? '2' : distance <= 6 ? '4' : distance <= 12 ? '8' : distance <= 24 ? '16' : '32';

/** Features of one mention in the same passage. `nth`: how many mentions of weight lie between, on its side. */
export function nearFeatures(place: Place, mention: Mention, part: Part, sort: string, nth: number): string[] {
  const { items } = place.passage;
  const sentence = items[place.item]!.sentence;
  const after = mention.from > place.item;
  const gap = after ? mention.from - place.item - 1 : place.item - mention.to;
  const apart = Math.min(3, Math.abs(mention.sentence - sentence));
  const where = `${apart === 0 ? 'S' : `P${apart}`}${after ? '+' : '-'}`;
  let quotes = 0;
  for (let index = Math.min(mention.from, place.item) + 1; index < Math.max(mention.from, place.item); index++)
    if (items[index]!.type === 'q') quotes++;
  const features = [
    where,
    `${where} ${part.role}`,
    `sort ${sort}`,
    `${part.role} ${sort}`,
    `${where} quotes ${Math.min(2, quotes)}`,
    `${where} nth ${Math.min(3, nth)}`,
  ];
  if (apart === 0) features.push(`${where} ${part.role} gap ${bucket(gap)}`);
  else features.push(`${where} ${part.role} quotes ${Math.min(2, quotes)}`);
  if (part.verb >= 0) {
    if (PLAIN_SAY.has(items[part.verb]!.lower)) features.push(`${where} plain ${part.role}`);
    const [left, right] = [Math.min(part.verb, mention.from), Math.max(part.verb, mention.to - 1)];
    if (after && apart === 0) {
      if (left - place.item <= 2 && quotes === 0) features.push(`touches+ ${part.role}`);
    } else if (!after && quotes === 0) {
      if (place.item - right <= 3 && apart === 0) features.push(`touches- ${part.role}`);
      if (/[:,]/.test(items[place.item - 1]?.text ?? ''))
        features.push(`${where} ${part.role} ${items[place.item - 1]!.text}`);
    }
    if (apart > 0) {
      const other = items[left - 1]?.type === 'q' || (items[left - 1]?.type === 'p' && items[left - 2]?.type === 'q');
      features.push(`${where} ${part.role} ${other ? 'of another' : 'alone'}`);
    }
  } else if (!after && items[place.item - 1]?.text === ':' && apart === 0) features.push(`S- colon ${part.role}`);
  if (apart === 1 && !after && items[place.item - 1]?.text === ':') features.push('P1- colon');
  if (after && mention.from === place.item + 2 && isDash(items[place.item + 1])) features.push('signed');
  return features;
}

export const isDash = (item: Item | undefined): boolean => item?.type === 'p' && /[-–—―]/.test(item.text);

/** Features of a mention in a passage before (or after) the quotation's own. `own`: the passage has mentions of its own. */
export function farFeatures(
  distance: number,
  mention: Mention,
  part: Part,
  sort: string,
  nth: number,
  own: string,
  last: boolean,
  signed = false,
): string[] {
  const where = distance > 0 ? `B${Math.min(3, distance)}` : 'B+';
  if (signed) return ['signed', 'signed below'];
  return [
    where,
    `${where} ${part.role}`,
    `${where} nth ${Math.min(3, nth)}`,
    `sort ${sort}`,
    `${where} ${own}`,
    ...(last ? [`${where} ends with colon ${part.role}`] : []),
    ...(mention.kind === 'pronoun' ? [`${where} pronoun`] : []),
  ];
}

/** Shape of a quotation's own passage: does it have a cue, does it open and close the paragraph? */
export function ownCue(place: Place, mentions: readonly Mention[], parts: readonly Part[]): string {
  const { items } = place.passage;
  const sentence = items[place.item]!.sentence;
  let cue = 'no cue';
  for (const [index, mention] of mentions.entries()) {
    if (mention.sentence === sentence && parts[index]!.verb >= 0) return 'cue';
    if (parts[index]!.verb >= 0) cue = 'cue elsewhere';
    else if (cue === 'no cue' && mention.sentence === sentence) cue = 'somebody';
  }
  if (cue === 'no cue' && items.length === 1) return 'bare';
  return cue;
}

/** Features of "the same speaker as the quotation before". */
export function sameFeatures(
  place: Place,
  before: { readonly place: Place; readonly cued: boolean; readonly partial: boolean },
  cue: string,
  follows: boolean,
): string[] {
  const apart = place.passage.index - before.place.passage.index;
  const where = apart === 0 ? 'same' : `same B${Math.min(3, apart)}`;
  const opens = place.item === 0 ? 'opens' : 'inside';
  const features = [where, `${where} ${cue}`, `${where} ${opens} ${cue}`];
  if (apart === 0) {
    let words = 0;
    for (let index = before.place.item + 1; index < place.item; index++)
      if (place.passage.items[index]!.type === 'w') words++;
    const apartSentences = Math.min(
      3,
      place.passage.items[place.item]!.sentence - before.place.passage.items[before.place.item]!.sentence,
    );
    features.push(
      `same apart ${apartSentences}`,
      `same words ${bucket(words)}`,
      `same apart ${apartSentences} ${cue} ${words === 0 ? 'touching' : ''}`,
    );
  } else {
    const closes = before.place.item >= before.place.passage.items.length - 1;
    features.push(
      `${where} ${closes ? 'closes' : 'left'} ${opens}`,
      `${where} ${closes ? 'closes' : 'left'} ${opens} ${cue}`,
    );
  }
  if (before.partial) features.push(`${where} after a fragment`, `${where} after a fragment ${cue}`);
  if (follows) features.push('goes on');
  return features;
}
