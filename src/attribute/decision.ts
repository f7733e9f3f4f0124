// What is decided of one quotation: the candidates of each person summed, with rule and evidence of the strongest.
import type { Span } from '../model/span.ts';
import { calibrated } from './calibration.ts';
import type { Candidate } from './candidates.ts';
import type { Entity } from './entity.ts';
import type { Choice } from './rank.ts';
import { ruleOf } from './rules.ts';

export interface Decision {
  readonly entity: Entity | undefined;
  readonly confidence: number;
  readonly rule: string;
  readonly evidence?: Span;
  readonly others: readonly { readonly entity: Entity; readonly confidence: number }[];
  /** Nobody says it: a word held at arm's length. */
  readonly scare: boolean;
}

/** Sums the candidates of each entity; the rule and the evidence are those of the strongest one. */
export function decisionOf(ranked: readonly Choice<Candidate | undefined>[], partial: boolean): Decision {
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
