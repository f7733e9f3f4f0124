// Talk back and forth: whom a turn calls by name, and who is said to speak in the turns after it.
import type { QuoteKind, StatedGender } from '../model/attribution.ts';
import type { Candidate } from './candidates.ts';
import { agree, type Entity } from './entity.ts';
import type { Place } from './features.ts';
import type { Mention } from './mention.ts';
import type { Passage } from './narration.ts';
import type { People } from './people.ts';
import type { FoundQuote } from './quotes.ts';
import type { Part } from './roles.ts';
import { NOBODY } from './understand.ts';
import { PRONOUNS } from './words.ts';

/** Half of the paragraphs begin with a quotation, as in a novel or an interview. */
export function isDialogue(passages: readonly Passage[], kinds: readonly QuoteKind[]): boolean {
  const paragraphs = passages.filter((passage) => !passage.heading);
  const opened = paragraphs.filter(
    (passage) => passage.items[0]?.type === 'q' && kinds[passage.items[0].quote] === 'direct',
  ).length;
  return opened >= 6 && opened >= paragraphs.length * 0.5;
}

/** Who speaks in a later turn, as far as its own words tell. */
export interface Turn {
  readonly mention: Mention;
  /** Known by name. */
  readonly entity?: Entity;
  readonly gender?: StatedGender;
}

/** The speaker of a paragraph that opens with a quotation: the subject of its first verb of saying. */
export function turnOf(
  passage: Passage,
  mentions: readonly Mention[],
  parts: readonly Part[],
  people: People,
): Turn | undefined {
  if (passage.items[0]?.type !== 'q') return undefined;
  const at = mentions.findIndex((_mention, index) => ['said', 'inverted', 'shared'].includes(parts[index]!.role));
  const mention = mentions[at];
  if (!mention || parts[at]!.verb > 12) return undefined;
  if (mention.kind === 'name') {
    const entity = people.of.get(mention);
    return entity && { mention, entity };
  }
  const gender = mention.kind === 'pronoun' ? PRONOUNS[mention.head] : mention.gender;
  return gender === 'female' || gender === 'male' ? { mention, gender } : undefined;
}

/** Whom each quotation of a passage speaks to by name: “Come in, Ana.” “Ana, wait!” */
export function calledIn(
  text: string,
  passage: Passage,
  quotes: readonly FoundQuote[],
  quoted: readonly Mention[],
  people: People,
): (readonly [quote: number, called: ReadonlySet<Entity>])[] {
  let at = 0;
  return passage.quotes.map((index) => {
    const { start, end } = quotes[index]!.span;
    const called = new Set<Entity>();
    for (; at < quoted.length && quoted[at]!.start < end; at++) {
      const mention = quoted[at]!;
      const entity = people.of.get(mention);
      if (!entity || mention.start < start || mention.possessive) continue;
      const before = text.slice(Math.max(start, mention.start - 20), mention.start);
      const after = text.slice(mention.end, Math.min(end, mention.end + 5));
      if (OPENS.test(before.replace(ENDEARING, '')) && /^\s*(?:$|[,.!?;—–-])/.test(after)) called.add(entity);
    }
    return [index, called] as const;
  });
}

const OPENS = /(?:^|[,.!?;:—–-])\s*$/;
const ENDEARING = /(?<!\p{L})(?:(?:my|dear|oh|old|o) )+$/iu;

/**
 * Who says I, when the others call them by name: “Wait for me, Ruiz.” “I will,” I said. The narrator never does, so
 * that it is somebody whom only quotations name; being called right before or after the narrator speaks weighs most.
 */
export function tellerAmong(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  parts: readonly (readonly Part[])[],
  calls: ReadonlyMap<number, ReadonlySet<Entity>>,
): Entity | undefined {
  const says = passages.map(
    (passage, index) =>
      passage.quotes.length > 0 &&
      mentions[index]!.some(({ head }, at) => head === 'i' && parts[index]![at]!.verb >= 0),
  );
  if (!says.includes(true)) return undefined;
  const votes = new Map<Entity, number>();
  for (const [index, passage] of passages.entries())
    for (const quote of passage.quotes)
      for (const entity of calls.get(quote) ?? [])
        if (entity.named === 0 && entity.kind === 'person')
          votes.set(entity, (votes.get(entity) ?? 0) + (says[index - 1] || says[index + 1] ? 3 : 1));
  const [most, next] = [...votes].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : undefined;
}

/** What is known of the talk around a quotation. */
export interface Talk {
  /** `bare`, `no cue`, `cue` …, as of the quotation's own paragraph. */
  readonly cue: string;
  readonly calls: ReadonlySet<Entity>;
  readonly calledBefore: ReadonlySet<Entity>;
  readonly calledAfter: ReadonlySet<Entity>;
  readonly next: Turn | undefined;
  readonly afterNext: Turn | undefined;
}

/** `calls` by quotation, `turns` by passage; `following` is the passage after the quotation's own. */
export function talkAt(
  place: Place & { readonly index: number },
  cue: string,
  following: Passage | undefined,
  calls: ReadonlyMap<number, ReadonlySet<Entity>>,
  turns: readonly (Turn | undefined)[],
): Talk {
  const after = following?.items[0];
  const called = (quote: number): ReadonlySet<Entity> => calls.get(quote) ?? NOBODY;
  return {
    cue,
    calls: called(place.index),
    calledBefore: called(place.index - 1),
    calledAfter: after?.type === 'q' ? called(after.quote) : NOBODY,
    next: turns[place.passage.index + 1],
    afterNext: turns[place.passage.index + 2],
  };
}

/** What the talk around a quotation says for somebody as its speaker. */
export function talkFeatures(
  entity: Entity,
  { cue, calls, calledBefore, calledAfter, next, afterNext }: Talk,
): string[] {
  const features: string[] = [];
  if (calls.has(entity)) features.push('calls itself');
  if (calledBefore.has(entity)) features.push('called before', `called before ${cue}`);
  if (calledAfter.has(entity)) features.push('called after', `called after ${cue}`);
  for (const [where, turn] of [
    ['next', next],
    ['after next', afterNext],
  ] as const) {
    if (!turn) continue;
    const how = fitOf(entity, turn);
    features.push(`${where} ${how}`, `${where} ${how} ${cue}`);
  }
  return features;
}

function fitOf(entity: Entity, turn: Turn): string {
  if (turn.entity) return turn.entity === entity ? 'it' : 'another';
  const agreement = agree(entity, turn.gender!);
  if (agreement.startsWith('against')) return 'against';
  return agreement === 'open' ? 'open' : 'agrees';
}

/** Somebody who is first named two turns later may speak here already. */
export const announced = ({ afterNext, cue }: Talk): Candidate[] =>
  afterNext?.entity
    ? [
        {
          entities: [{ entity: afterNext.entity, probability: 1 }],
          features: ['ahead', `ahead ${cue}`],
          evidence: { start: afterNext.mention.start, end: afterNext.mention.end },
        },
      ]
    : [];
