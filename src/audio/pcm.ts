// Small helpers over 16-bit samples.

/** Largest absolute sample, 0-1. */
export function peakOf(samples: Int16Array): number {
  let peak = 0;
  for (let index = 0; index < samples.length; index++) {
    const level = samples[index]! < 0 ? -samples[index]! : samples[index]!;
    if (level > peak) peak = level;
  }
  return peak / 32_768;
}

/** Fades the first and last samples in and out, in place, so that a cut makes no click. */
export function fadeEdges(samples: Int16Array, lengthSamples: number): void {
  const length = Math.min(lengthSamples, samples.length >> 1);
  for (let index = 0; index < length; index++) {
    const gain = index / length;
    samples[index] = Math.round(samples[index]! * gain);
    const last = samples.length - 1 - index;
    samples[last] = Math.round(samples[last]! * gain);
  }
}

/** Where sound begins and ends: the first sample above `quiet` (16-bit units), and one past the last. Both 0 if none. */
export function soundingPart(samples: Int16Array, quiet: number): { start: number; end: number } {
  let start = 0;
  let end = samples.length;
  while (start < end && Math.abs(samples[start]!) <= quiet) start++;
  while (end > start && Math.abs(samples[end - 1]!) <= quiet) end--;
  return start === end ? { start: 0, end: 0 } : { start, end };
}
