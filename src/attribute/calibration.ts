// From a ranker's probability to how often it is right.

/** Takes and gives 0-1. */
export function calibrated(probability: number): number {
  return Math.round(Math.min(0.99, Math.max(0, probability)) * 1000) / 1000;
}
