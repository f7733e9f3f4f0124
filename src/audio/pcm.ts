// Small helpers over samples.

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
