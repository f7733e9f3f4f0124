// The outline of the programme, taken as the samples pass to the encoders: no second look at the sound.
import type { Waveform } from '../model/episode.ts';

/** Columns of a picture as wide as a large screen. */
const COLUMNS = 1200;

export interface Tracer {
  /** The same frames, unchanged. */
  through(frames: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Of what has passed. */
  waveform(): Waveform;
}

/** Takes interleaved 16-bit frames of `channels` channels, `lengthSamples` of them. */
export function traceWaveform(lengthSamples: number, channels: 1 | 2): Tracer {
  const samplesPerColumn = Math.max(1, Math.ceil(lengthSamples / COLUMNS));
  const peaks = new Uint16Array(Math.ceil(lengthSamples / samplesPerColumn));
  let passed = 0;
  function trace(chunk: Uint8Array): void {
    const samples = new Int16Array(chunk.buffer, chunk.byteOffset, chunk.byteLength >> 1);
    const frames = samples.length / channels;
    for (let frame = 0; frame < frames;) {
      const column = Math.floor((passed + frame) / samplesPerColumn);
      const end = Math.min(frames, (column + 1) * samplesPerColumn - passed);
      let peak = peaks[column] ?? 0;
      for (let index = frame * channels; index < end * channels; index++) {
        const sample = samples[index]!;
        if (sample > peak) peak = sample;
        else if (-sample > peak) peak = -sample;
      }
      peaks[column] = peak;
      frame = end;
    }
    passed += frames;
  }
  return {
    async *through(frames) {
      for await (const chunk of frames) {
        trace(chunk);
        yield chunk;
      }
    },
    waveform: () => ({ samplesPerColumn, peaks: [...peaks].map((peak) => Math.min(127, Math.round(peak / 256))) }),
  };
}
