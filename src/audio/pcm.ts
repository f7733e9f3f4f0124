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

/** Samples this quiet at the edges are no speech: -50 dBFS. */
const QUIET = 104;
/** Silence kept before and after the words, and the slope at the very edges, in seconds. */
const LEAD = 0.02;
const TAIL = 0.03;
const FADE = 0.005;

/** The speech alone, faded at its edges, and the sample at which it began. */
export function speechPart(samples: Int16Array, sampleRate: number): { samples: Int16Array; from: number } {
  const { start, end } = soundingPart(samples, QUIET);
  const from = Math.max(0, start - Math.round(LEAD * sampleRate));
  const part = samples.slice(from, end + Math.round(TAIL * sampleRate));
  fadeEdges(part, Math.round(FADE * sampleRate));
  return { samples: part, from };
}
