// Refuses sound that cannot be right: silence, clipping, a length no speaker has.
import { peakOf } from '../audio/pcm.ts';
import type { Speech } from '../ports.ts';

/** Letters a second that no voice exceeds or falls below, with room to spare. */
const FASTEST = 60;
const SLOWEST = 1.2;
/** Largest sample of what counts as silence: -54 dBFS. */
const SILENT = 0.002;
/** Share of samples at full scale from which it is clipping, not a peak. */
const CLIPPED_SHARE = 0.01;

/**
 * What is wrong, for a person, or undefined. `spoken` is what was to be said, at `rate` times the usual pace.
 *
 * No samples at all are no fault: so an engine says that it has no sound for these characters.
 */
export function faultIn(speech: Speech, spoken: string, rate: number): string | undefined {
  const letters = spoken.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters === 0 || speech.samples.length === 0) return undefined;
  const seconds = speech.samples.length / speech.sampleRate;
  const peak = peakOf(speech.samples);
  if (peak < SILENT) return 'the engine gave silence';
  if (letters / seconds > FASTEST * Math.max(1, rate))
    return `the engine gave ${seconds.toFixed(2)} s for ${letters} letters, too short to hold them`;
  if (letters >= 8 && letters / seconds < SLOWEST * Math.min(1, rate))
    return `the engine gave ${seconds.toFixed(1)} s for ${letters} letters, far too long`;
  const { samples } = speech;
  if (peak < 1 - 1 / 32_768) return undefined;
  let clipped = 0;
  for (let index = 0; index < samples.length; index++)
    if (samples[index]! >= 32_767 || samples[index]! <= -32_768) clipped++;
  if (clipped > CLIPPED_SHARE * speech.samples.length) return 'the engine gave clipped sound';
  return undefined;
}
