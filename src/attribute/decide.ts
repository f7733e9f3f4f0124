// Goes through the article once, in order: resolves mentions, then ranks candidates for each quotation.
import type { Article } from '../model/article.ts';
import type { QuoteKind } from '../model/attribution.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { type Decision, decisionOf } from './decision.ts';
import { announced, calledIn, isDialogue, talkAt, talkFeatures, tellerAmong, turnOf } from './dialogue.ts';
import type { Entity } from './entity.ts';
import { ownCue, type Place } from './features.ts';
import { glossaryOf } from './gloss.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { findNames } from './namings.ts';
import { narrationOf, type Passage } from './narration.ts';
import { People } from './people.ts';
import type { FoundQuote } from './quotes.ts';
import { softmax } from './rank.ts';
import { Memory, type Watch } from './resolve.ts';
import { partsOf } from './roles.ts';
import { withSpeakers } from './subjects.ts';
import { answeringPerson, decideTurn } from './turns.ts';
import { namedIn, NOBODY, understand, vocabulary } from './understand.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export function decide(
  article: Article,
  quotes: readonly FoundQuote[],
  kinds: readonly QuoteKind[],
  weights: Weights = WEIGHTS,
  watch?: Watch,
): { decisions: (Decision | undefined)[]; people: People } {
  const glossary = glossaryOf(article.meta.language);
  const passages = withSpeakers(narrationOf(article, quotes, article.meta.language));
  const { knownLower, knownNames } = vocabulary(passages);
  const mentions = passages.map((passage) => mentionsOf(passage, knownLower, knownNames));
  const quoted = passages.map((passage) => findNames(passage.quoted, passage.index, true, knownLower, knownNames));
  const people = People.from(passages, mentions, quoted, article.meta);
  const parts = passages.map((passage, index) => partsOf(passage, mentions[index]!));
  const calls = new Map(
    passages.flatMap((passage, index) => calledIn(article.text, passage, quotes, quoted[index]!, people)),
  );
  people.answers(tellerAmong(passages, mentions, parts, calls));
  const dialogue = isDialogue(passages, kinds);
  const turns = dialogue
    ? passages.map((passage, index) => turnOf(passage, mentions[index]!, parts[index]!, people))
    : [];
  const answering = answeringPerson(quotes, mentions, people);
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
      if (place.quote.label) {
        const decision = decideTurn(place.quote.label, people, answering);
        decisions[place.index] = decision;
        if (decision.entity) memory.spoke(decision.entity, index);
        state.last = { place, cued: true, partial: false, entity: decision.entity };
        continue;
      }
      const partial = kinds[place.index] === 'partial';
      const cue = ownCue(place, mentions[index]!, parts[index]!);
      const near = candidatesFor(
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
        (mention) => {
          const entity = people.of.get(mention);
          return entity ? [{ entity, probability: 1 }] : [];
        },
      );
      const before = passages[index - 1];
      const candidates =
        place.quote.form === 'block' ? vouchedFor(near, before) : glossary ? introduced(near, place, before) : near;
      const talk = dialogue ? talkAt(place, cue, passages[index + 1], calls, turns) : undefined;
      const speaking = talk && place.quote.form !== 'block' ? [...candidates, ...announced(talk)] : candidates;
      const features = (candidate: Candidate): readonly string[] => {
        const plain = talk
          ? [...candidate.features, ...talkFeatures(candidate.entities[0]!.entity, talk)]
          : candidate.features;
        return partial
          ? plain.map((feature) => `~${feature}`)
          : talk
            ? [...plain, ...plain.map((feature) => `D:${feature}`)]
            : plain;
      };
      const ranked = softmax(
        [
          ...speaking.map((candidate) => ({
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

/** What ties a block to somebody: a signature, a verb of saying, "according to", the block before it. */
const TIES = /\b(?:signed|goes on|said|inverted|shared|according|colon|same)\b/;

/** A block set apart is somebody's when the text says so; who merely stands near it has not said it. */
function vouchedFor(candidates: readonly Candidate[], before: Passage | undefined): readonly Candidate[] {
  if (before?.items.at(-1)?.text === ':') return candidates;
  return candidates.filter(({ features }) => features.some((feature) => TIES.test(feature)));
}

/**
 * A quotation alone in its paragraph, after one that ends with a colon, is whose that one says, or nobody's: "On the
 * wall stands:" names no one. Asked in languages whose habits the weights have not seen.
 */
function introduced(candidates: readonly Candidate[], place: Place, before: Passage | undefined): readonly Candidate[] {
  if (place.passage.items.length > 1 || before?.items.at(-1)?.text !== ':') return candidates;
  return candidates.filter(({ evidence }) => evidence && evidence.start >= before.start && evidence.end <= before.end);
}

/** 1, 2, 4 or 8: words of a fragment, in steps. */
function wordsIn(text: string, quote: FoundQuote): number {
  const words = text.slice(quote.span.start, Math.min(quote.span.end, quote.span.start + 200)).split(/\s+/).length;
  return words >= 8 ? 8 : words >= 4 ? 4 : words >= 2 ? 2 : 1;
}
