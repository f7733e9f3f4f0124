// Stage 8: Timeline -> encoded sound at the target loudness. Measured on what was encoded, corrected, never guessed.
import type { Loudness } from '../model/episode.ts';
import type { Run } from '../model/run.ts';
import type { Timeline } from '../model/timeline.ts';
import type { AudioOutput, Encoder } from '../ports.ts';
import type { MixOptions } from './arrange.ts';
import { channelsOf, mixdown, type SamplesOf } from './mixdown.ts';

/** How far the encoded programme may be from the target, in LU. */
const TOLERANCE_LU = 0.5;
/** Encoding overshoots: the limiter's ceiling stands this far below the allowed true peak, in dB. */
const HEADROOM_DB = 1.2;
const MOST_ROUNDS = 4;
/** What limiting and encoding take from speech at these settings, in LU, as measured: the first round starts with it. */
const ENCODING_LOSS_LU = 0.8;

export interface Mastered {
  /** In the order of `outputs`. */
  readonly loudness: readonly Loudness[];
  readonly gainDb: number;
  readonly rounds: number;
}

/** Encodes every output from one pass over the timeline, again with a corrected gain while the result is off. */
export async function master(
  timeline: Timeline,
  samplesOf: SamplesOf,
  outputs: readonly AudioOutput[],
  encoder: Encoder,
  options: MixOptions,
  run: Run,
): Promise<Mastered> {
  let gainDb = ENCODING_LOSS_LU;
  let ceilingDb = options.truePeakDbtp - HEADROOM_DB;
  for (let round = 1; ; round++) {
    const pcm = mixdown(timeline, samplesOf, { gainDb, ceilingDb }, run);
    const tried = await encoder.encode({
      pcm,
      sampleRate: timeline.sampleRate,
      channels: channelsOf(timeline),
      lengthSamples: timeline.lengthSamples,
      outputs,
      signal: run.signal,
    });
    const loudness = tried.encoded.map((encoded) => encoded.loudness);
    const first = loudness[0];
    const silent = !first || !Number.isFinite(first.integratedLufs);
    const error = silent ? 0 : options.targetLufs - first.integratedLufs;
    const peak = Math.max(...loudness.map((measured) => measured.truePeakDbtp));
    const done = silent || (Math.abs(error) <= TOLERANCE_LU * 0.8 && peak <= options.truePeakDbtp);
    if (done || round >= MOST_ROUNDS) {
      await tried.accept();
      if (!done)
        run.report({
          code: 'mix/loudness-off-target',
          severity: 'warning',
          message: `The episode measures ${first?.integratedLufs} LUFS and ${peak} dBTP; ${options.targetLufs} LUFS and ${options.truePeakDbtp} dBTP were asked for.`,
          fix: 'Choose a target further from full scale (mix.targetLufs), or a voice with fewer peaks.',
        });
      return { loudness, gainDb, rounds: round };
    }
    await tried.discard();
    gainDb += error;
    if (peak > options.truePeakDbtp) ceilingDb -= peak - options.truePeakDbtp + 0.2;
  }
}
