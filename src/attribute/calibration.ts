// From a ranker's probability to how often it is right.

/**
 * Probability -> part that is right, of quotations in news that the weights were not fitted to
 * (`node scripts/attribution-folds.mjs`); between the points a straight line.
 */
const RIGHT = [
  [0, 0],
  [0.24, 0.42],
  [0.41, 0.65],
  [0.55, 0.76],
  [0.65, 0.82],
  [0.755, 0.865],
  [0.827, 0.9],
  [0.876, 0.935],
  [0.93, 0.955],
  [0.967, 0.977],
  [1, 0.997],
] as const;

/** Takes and gives 0-1. */
export function calibrated(probability: number): number {
  const at = RIGHT.findIndex(([said]) => said >= Math.min(1, probability));
  if (at <= 0) return 0;
  const [low, high] = [RIGHT[at - 1]!, RIGHT[at]!];
  const part = (Math.min(1, probability) - low[0]) / (high[0] - low[0]);
  return Math.round((low[1] + part * (high[1] - low[1])) * 1000) / 1000;
}
