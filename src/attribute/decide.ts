// Goes through the article once, in order: resolves mentions, then ranks candidates for each quotation.
import type { Article } from '../model/article.ts';
import type { QuoteKind, SpeakerKind } from '../model/attribution.ts';
import type { Span } from '../model/span.ts';
import { calibrated } from './calibration.ts';
import { farFeatures, nearFeatures, ownCue, type Place, sameFeatures } from './features.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { findNames, isGivenName } from './namings.ts';
import { narrationOf, type Passage } from './narration.ts';
import { type Entity, People } from './people.ts';
import type { FoundQuote } from './quotes.ts';
import { type Choice, softmax } from './rank.ts';
import { Memory, type Watch } from './resolve.ts';
import { type Part, partsOf } from './roles.ts';
import { ruleOf } from './rules.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export interface Decision {
  readonly entity: Entity | undefined;
  readonly confidence: number;
  readonly rule: string;
  readonly evidence?: Span;
  readonly others: readonly { readonly entity: Entity; readonly confidence: number }[];
  /** Nobody says it: a word held at arm's length. */
  readonly scare: boolean;
}

interface Candidate {
  readonly entities: readonly { readonly entity: Entity; readonly probability: number }[];
  readonly features: readonly string[];
  readonly evidence?: Span;
}

export function decide(
  article: Article,
  quotes: readonly FoundQuote[],
  kinds: readonly QuoteKind[],
  weights: Weights = WEIGHTS,
  watch?: Watch,
): { decisions: (Decision | undefined)[]; people: People } {
  const passages = narrationOf(article, quotes);
  const { knownLower, knownNames } = vocabulary(passages);
  const mentions = passages.map((passage) => mentionsOf(passage, knownLower, knownNames));
  const quoted = passages.map((passage) => findNames(passage.quoted, passage.index, true, knownLower, knownNames));
  const people = People.from(passages, mentions, quoted);
  const parts = passages.map((passage, index) => partsOf(passage, mentions[index]!));
  const dialogue = isDialogue(passages, kinds);
  const memory = new Memory(weights, dialogue, watch);
  const meaning = new Map<Mention, { entity: Entity; probability: number }[]>();
  const decisions: (Decision | undefined)[] = quotes.map(() => undefined);
  const state: { last?: { place: Place; cued: boolean; partial: boolean; entity: Entity | undefined } } = {};
  for (const [index, passage] of passages.entries()) {
    const named = namedIn(passage, quoted[index]!, people, quotes);
    understand(passage, mentions[index]!, parts[index]!, people, memory, meaning, named);
    const speech = passage.items.flatMap((item, at) =>
      item.type === 'q' && kinds[item.quote] !== 'title'
        ? [{ passage, item: at, quote: quotes[item.quote]!, index: item.quote }]
        : [],
    );
    for (const place of speech) {
      const partial = kinds[place.index] === 'partial';
      const cue = ownCue(place, mentions[index]!, parts[index]!);
      const candidates = candidatesFor(
        article.text,
        place,
        cue,
        passages,
        mentions,
        parts,
        meaning,
        memory,
        state.last,
        named.get(place.index) ?? NOBODY,
      );
      const features = ({ features: plain }: Candidate): readonly string[] =>
        partial
          ? plain.map((feature) => `~${feature}`)
          : dialogue
            ? [...plain, ...plain.map((feature) => `D:${feature}`)]
            : plain;
      const ranked = softmax(
        [
          ...candidates.map((candidate) => ({
            value: candidate as Candidate | undefined,
            features: features(candidate),
          })),
          ...(partial
            ? [
                {
                  value: undefined,
                  features: ['~nobody', `~nobody ${cue}`, `~nobody ${cue} ${wordsIn(article.text, place.quote)}`],
                },
              ]
            : []),
        ],
        weights,
      );
      watch?.(
        partial ? 'partial' : 'quote',
        place.quote.span,
        ranked.map((choice) => ({
          ...choice,
          value: choice.value?.entities[0]?.entity,
          evidence: choice.value?.evidence,
        })),
      );
      const decision = decisionOf(ranked, partial);
      decisions[place.index] = decision;
      if (decision.entity) memory.spoke(decision.entity, index);
      if (!partial || decision.confidence > 0.4)
        state.last = {
          place,
          cued: cue === 'cue',
          partial,
          entity: decision.scare ? state.last?.entity : decision.entity,
        };
    }
  }
  return { decisions, people };
}

/** 1, 2, 4 or 8: words of a fragment, in steps. */
function wordsIn(text: string, quote: FoundQuote): number {
  const words = text.slice(quote.span.start, Math.min(quote.span.end, quote.span.start + 200)).split(/\s+/).length;
  return words >= 8 ? 8 : words >= 4 ? 4 : words >= 2 ? 2 : 1;
}

/** Talk back and forth, as in a novel or an interview: half of the paragraphs begin with a quotation. */
function isDialogue(passages: readonly Passage[], kinds: readonly QuoteKind[]): boolean {
  const paragraphs = passages.filter((passage) => !passage.heading);
  const opened = paragraphs.filter(
    (passage) => passage.items[0]?.type === 'q' && kinds[passage.items[0].quote] === 'direct',
  ).length;
  return opened >= 6 && opened >= paragraphs.length * 0.5;
}

const NOBODY: ReadonlySet<Entity> = new Set();

/** Whom each quotation names: they are seldom the one who speaks. */
function namedIn(
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
function vocabulary(passages: readonly Passage[]): { knownLower: Set<string>; knownNames: Set<string> } {
  const knownLower = new Set<string>();
  const knownNames = new Set<string>();
  for (const passage of passages)
    for (const items of [passage.items, passage.quoted])
      for (const item of items) {
        if (item.type !== 'w' || passage.heading) continue;
        if (!item.capital) knownLower.add(item.lower);
        else if (!item.initial) knownNames.add(item.lower);
      }
  for (const name of knownNames)
    if (!isGivenName(name)) continue;
    else knownLower.delete(name);
  return { knownLower, knownNames };
}

/** Gives every mention its entity, in order, and remembers who was spoken of. */
function understand(
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
      ? /^(?:campaign|company|committee|department|agency|government|ministry|office|organization|association|union|court|party|network|newspaper|paper|team|firm|bank|council|board|commission|panel|administration)$/.test(
          mention.head,
        )
        ? 'organization'
        : 'document'
      : 'unnamed';

const sortOf = (mention: Mention, people: readonly { readonly entity: Entity }[]): string =>
  mention.kind === 'pronoun'
    ? `pronoun ${mention.head}`
    : mention.kind === 'nominal'
      ? `${mention.sort} ${mention.determiner}`
      : (people[0]?.entity.kind ?? 'nobody');

function candidatesFor(
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
): Candidate[] {
  const candidates: Candidate[] = [];
  const own = place.passage.index;
  const near = mentions[own]!;
  const split = lowerBound(near, place.quote.outer.start);
  const add = (mention: Mention, features: readonly string[]): void => {
    const entities = meaning.get(mention)!;
    const inside = named.has(entities[0]!.entity) ? ['named inside', `named inside ${mention.kind}`] : [];
    if (mention.kind === 'pronoun') inside.length = 0;
    candidates.push({
      entities,
      features: [...features, ...inside],
      evidence: { start: mention.start, end: mention.end },
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
      add(mention, nearFeatures(place, mention, part, sortOf(mention, meaning.get(mention)!), nth));
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
  return candidates;
}

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

/** Sums the candidates of each entity; the rule and the evidence are those of the strongest one. */
function decisionOf(ranked: readonly Choice<Candidate | undefined>[], partial: boolean): Decision {
  const sums = new Map<Entity, { sum: number; top: Choice<Candidate | undefined>; share: number }>();
  let nobody = 0;
  for (const choice of ranked) {
    if (!choice.value) nobody += choice.probability;
    for (const { entity, probability } of choice.value?.entities ?? []) {
      const share = choice.probability * probability;
      const known = sums.get(entity);
      if (!known) sums.set(entity, { sum: share, top: choice, share });
      else
        sums.set(entity, {
          sum: known.sum + share,
          top: share > known.share ? choice : known.top,
          share: Math.max(share, known.share),
        });
    }
  }
  const order = [...sums].sort((a, b) => b[1].sum - a[1].sum);
  const first = order[0];
  if (!first) return { entity: undefined, confidence: 0, rule: 'nobody-near', others: [], scare: partial };
  const [entity, { sum, top }] = first;
  const evidence = top.value?.evidence;
  return {
    entity,
    confidence: calibrated(sum),
    rule: ruleOf(top.features),
    ...(evidence ? { evidence } : {}),
    others: order
      .slice(1, 4)
      .map(([other, { sum: probability }]) => ({ entity: other, confidence: calibrated(probability) })),
    scare: partial && nobody > sum,
  };
}
