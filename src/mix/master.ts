// Stage 8: Timeline -> encoded sound at the target loudness. Measured on what was encoded, corrected, never guessed.
import type { Loudness, Waveform } from '../model/episode.ts';
import type { Run } from '../model/run.ts';
import type { Timeline } from '../model/timeline.ts';
import type { AudioOutput, Encoder } from '../ports.ts';
import type { MixOptions } from './arrange.ts';
import { channelsOf, mixdown, type SamplesOf } from './mixdown.ts';
import { traceWaveform } from './waveform.ts';

/** How far the encoded programme may be from the target, in LU. */
const TOLERANCE_LU = 0.5;
/** Part of the tolerance that we use ourselves: the rest is for other meters. */
const MARGIN = 0.8;
/** Encoding overshoots: the limiter's ceiling stands this far below the allowed true peak, in dB. */
const HEADROOM_DB = 1.2;
const MOST_ROUNDS = 4;
/**
 * What limiting and encoding take from speech, in LU, as measured: the first round starts with it. An MP3 cuts the
 * highest frequencies off, the others do not.
 */
const ENCODING_LOSS_LU: Readonly<Record<AudioOutput['format'], number>> = {
  ...{ mp3: 0.8, m4a: 0.4, opus: 0.4, flac: 0.4, wav: 0.4 },
};

export interface Mastered {
  /** In the order of `outputs`. */
  readonly loudness: readonly Loudness[];
  readonly waveform: Waveform;
  readonly gainDb: number;
  readonly rounds: number;
}

/** Encodes every output from one pass over the timeline, again with corrected gains while a result is off. */
export async function master(
  timeline: Timeline,
  samplesOf: SamplesOf,
  outputs: readonly AudioOutput[],
  encoder: Encoder,
  options: MixOptions,
  run: Run,
): Promise<Mastered> {
  let gains = outputs.map(({ format }) => ENCODING_LOSS_LU[format]);
  let ceilingDb = options.truePeakDbtp - HEADROOM_DB;
  for (let round = 1; ; round++) {
    const gainDb = gains[0] ?? 0;
    const tracer = traceWaveform(timeline.lengthSamples, channelsOf(timeline));
    const pcm = tracer.through(mixdown(timeline, samplesOf, { gainDb, ceilingDb }, run));
    const tried = await encoder.encode({
      pcm,
      sampleRate: timeline.sampleRate,
      channels: channelsOf(timeline),
      lengthSamples: timeline.lengthSamples,
      outputs: outputs.map((output, index) => ({ ...output, trimDb: hundredths(gains[index]! - gainDb) })),
      signal: run.signal,
    });
    const loudness = tried.encoded.map((encoded) => encoded.loudness);
    // Silence has no level to correct.
    const errors = loudness.map(({ integratedLufs }) =>
      Number.isFinite(integratedLufs) ? options.targetLufs - integratedLufs : 0,
    );
    const peak = Math.max(...loudness.map((measured) => measured.truePeakDbtp));
    const done = errors.every((error) => Math.abs(error) <= TOLERANCE_LU * MARGIN) && peak <= options.truePeakDbtp;
    if (done || round >= MOST_ROUNDS) {
      await tried.accept();
      if (!done)
        run.report({
          code: 'mix/loudness-off-target',
          severity: 'warning',
          message: `The encoded sound measures ${loudness.map((one) => one.integratedLufs).join(', ')} LUFS and ${peak} dBTP; ${options.targetLufs} LUFS and ${options.truePeakDbtp} dBTP were asked for.`,
          fix: 'Choose a target further from full scale (mix.targetLufs), or a voice with fewer peaks.',
        });
      return { loudness, waveform: tracer.waveform(), gainDb, rounds: round };
    }
    await tried.discard();
    gains = gains.map((gain, index) => gain + errors[index]!);
    if (peak > options.truePeakDbtp) ceilingDb -= peak - options.truePeakDbtp + 0.2;
  }
}

/** What a filter is told: a hundredth of a decibel is inaudible. */
const hundredths = (gainDb: number): number => Math.round(gainDb * 100) / 100;
