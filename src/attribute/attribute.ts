// Stage 2: Article -> Attribution. Every quotation gets its speaker, the words that name them, a rule and a confidence.
import type { Article } from '../model/article.ts';
import {
  type Attribution,
  type Edits,
  isSpeech,
  NARRATOR,
  type Quote,
  type Speaker,
  UNKNOWN,
} from '../model/attribution.ts';
import type { Run } from '../model/run.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { applyEdits } from './edits.ts';
import { kindOf } from './kinds.ts';
import type { Entity } from './entity.ts';
import { glossaryOf } from './gloss.ts';
import { findSpeech } from './speech.ts';
import { nameOf, speakersOf, unknownSpeaker } from './speakers.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export interface AttributeOptions {
  /** BCP 47; else the article's own. */
  readonly language?: string;
  readonly edits?: Edits;
  /** Below it a quotation's speaker is UNKNOWN. */
  readonly minConfidence?: number;
}

/** Low: a thin guess is still flagged by its confidence; below this two of three would be wrong. */
export const DEFAULT_MIN_CONFIDENCE = 0.35;

/** `weights` are the ranker's; others are given only to check them against articles they were not fitted to. */
export function attribute(
  article: Article,
  options: AttributeOptions,
  run: Run,
  weights: Weights = WEIGHTS,
): Attribution {
  const glossary = glossaryOf(article.meta.language);
  const found = findSpeech(article);
  const kinds = found.map((quote, index) => kindOf(article.text, quote, found[index - 1], glossary));
  const { decisions } = decide(article, found, kinds, weights);
  const least = options.minConfidence ?? DEFAULT_MIN_CONFIDENCE;
  const speaking = new Map<Entity, string>();
  const isSaid = (index: number): boolean => isSpeech({ kind: kinds[index]! }) && !decisions[index]?.scare;
  const speakers = speakersOf(
    decisions.flatMap((decision, index) =>
      decision?.entity && decision.confidence >= least && isSaid(index) ? [decision.entity] : [],
    ),
    speaking,
    article.meta.language,
  );
  const quotes = found.map((quote, index): Quote => {
    const decision = decisions[index];
    const kind = kinds[index]!;
    const base = { id: `q${index + 1}`, span: quote.span, outer: quote.outer, kind };
    if (!isSaid(index))
      return {
        ...base,
        kind: kind === 'title' ? kind : 'scare',
        speakerId: NARRATOR,
        confidence: decision ? 1 - decision.confidence / 2 : 0.9,
        rule: kind === 'title' ? 'title' : 'nobody-says',
      };
    return { ...base, ...speakerOf(decision, speaking, least) };
  });
  const known: Speaker[] = quotes.some((quote) => quote.speakerId === UNKNOWN)
    ? [...speakers, unknownSpeaker(article.meta.language)]
    : speakers;
  const attribution = applyEdits({ speakers: known, quotes }, article, options.edits, run);
  reportUnknown(article, attribution, run);
  return attribution;
}

function speakerOf(
  decision: Decision | undefined,
  speaking: ReadonlyMap<Entity, string>,
  least: number,
): Pick<Quote, 'speakerId' | 'confidence' | 'rule' | 'evidence' | 'candidates'> {
  if (!decision?.entity) return { speakerId: UNKNOWN, confidence: decision?.confidence ?? 0, rule: 'no-evidence' };
  const id = decision.confidence < least ? UNKNOWN : (speaking.get(decision.entity) ?? UNKNOWN);
  const others = decision.others.flatMap(({ entity, confidence }) => {
    const other = speaking.get(entity);
    if (entity.kind === 'place' || (other !== undefined && other === id)) return [];
    return [{ name: nameOf(entity), ...(other === undefined ? {} : { speakerId: other }), confidence }];
  });
  return {
    speakerId: id,
    confidence: decision.confidence,
    rule: decision.rule,
    ...(decision.evidence ? { evidence: decision.evidence } : {}),
    ...(others.length > 0 ? { candidates: others } : {}),
  };
}

function reportUnknown(article: Article, attribution: Attribution, run: Run): void {
  for (const quote of attribution.quotes) {
    if (quote.speakerId !== UNKNOWN || !isSpeech(quote)) continue;
    const words = article.text.slice(quote.span.start, quote.span.end);
    run.report({
      code: 'attribute/unknown-speaker',
      severity: 'warning',
      span: quote.span,
      message: `Nobody is named as saying “${words.length > 60 ? `${words.slice(0, 57)}…` : words}”.`,
      fix: `Name the speaker in content/${article.id}.edits.json, or accept the neutral quotation voice.`,
    });
  }
}
