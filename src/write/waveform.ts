// waveform.json: the outline of the sound, as audiowaveform writes it and as web players draw it (its version 2).
import type { Waveform } from '../model/episode.ts';
import type { Writer } from './kit.ts';

export const WAVEFORM = 'waveform.json';

export const waveform: Writer = {
  id: 'waveform',
  write: ({ waveform: { samplesPerColumn, peaks }, timeline }) => [
    {
      path: WAVEFORM,
      mediaType: 'application/json',
      body: `${JSON.stringify({
        version: 2,
        channels: 1,
        sample_rate: timeline.sampleRate,
        samples_per_pixel: samplesPerColumn,
        bits: 8,
        length: peaks.length,
        data: peaks.flatMap((peak) => [-peak, peak]),
      })}\n`,
    },
  ],
};

/** What the file says; undefined when it is no waveform of ours. */
export function readWaveform(text: string): Waveform | undefined {
  try {
    const { version, samples_per_pixel, data } = JSON.parse(text) as Record<string, unknown>;
    if (version !== 2 || typeof samples_per_pixel !== 'number' || !Array.isArray(data)) return undefined;
    return { samplesPerColumn: samples_per_pixel, peaks: (data as number[]).filter((_, index) => index % 2 === 1) };
  } catch {
    return undefined;
  }
}
