// The measured sound against what was asked: loudness, length, chapters, levels of the speakers.
import type { Loudness } from '../model/episode.ts';
import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';

export interface SoundTarget {
  readonly targetLufs: number;
  readonly truePeakDbtp: number;
}

/** EBU R128 leaves half a unit for what is encoded. */
const TOLERANCE_LU = 0.5;

/** What is wrong with a finished programme; empty when nothing is. `loudness`: of every file it was encoded to. */
export function checkSound(timeline: Timeline, loudness: readonly Loudness[], target: SoundTarget): Problem[] {
  const problems: Problem[] = [];
  for (const { integratedLufs } of loudness)
    if (Number.isFinite(integratedLufs) && Math.abs(integratedLufs - target.targetLufs) > TOLERANCE_LU)
      problems.push({
        code: 'check/loudness',
        severity: 'warning',
        message: `The programme measures ${integratedLufs} LUFS instead of ${target.targetLufs}.`,
        fix: 'Render again with --force; if it stays, report it with the article.',
      });
  let reached = 0;
  for (const segment of timeline.segments) {
    if (segment.startSample !== reached || segment.endSample < segment.startSample)
      problems.push({
        code: 'check/timeline-torn',
        severity: 'error',
        message: `The timeline has a gap or an overlap at sample ${reached}.`,
        fix: 'This is a fault in Lectern: please report it with the article.',
      });
    reached = segment.endSample;
  }
  return problems;
}
