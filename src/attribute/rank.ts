// A log-linear ranker: the weight of each named feature, summed, and the sums made probabilities.
import type { Weights } from './weights.ts';

export interface Choice<T> {
  readonly value: T;
  readonly features: readonly string[];
  readonly score: number;
  /** 0-1; the choices of one decision sum to 1. */
  readonly probability: number;
}

export function softmax<T>(
  choices: readonly { readonly value: T; readonly features: readonly string[] }[],
  weights: Weights,
): Choice<T>[] {
  const scores = choices.map(({ features }) => features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return choices
    .map((choice, index) => ({
      value: choice.value,
      features: choice.features,
      score: scores[index]!,
      probability: powers[index]! / total,
    }))
    .sort((a, b) => b.probability - a.probability);
}

export const best = <T>(ranked: readonly Choice<T>[]): Choice<T> | undefined => ranked[0];
