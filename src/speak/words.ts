// Word times when the engine gives none: the known length, shared out by the letters of each word.
import type { WordTime } from '../model/timeline.ts';

/** Longer words take longer, and every word takes a little of its own. */
const PER_WORD = 1.5;

/** Words of `text` over `lengthSamples`, in order. */
export function estimateWords(text: string, lengthSamples: number): WordTime[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,-]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const weights = words.map((word) => word.end - word.start + PER_WORD);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  return words.map((span, index) => {
    const startSample = Math.round((lengthSamples * passed) / total);
    passed += weights[index]!;
    return { span, startSample, endSample: Math.round((lengthSamples * passed) / total) };
  });
}
