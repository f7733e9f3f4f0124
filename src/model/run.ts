// Run: a stage's only voice (report, progress) and the only way to stop it (signal).
import type { Problem } from './problem.ts';

/** The steps of a render, in order; what a progress bar can show. */
export type Step = 'read' | 'attribute' | 'cast' | 'script' | 'speak' | 'mix' | 'master' | 'write';

export interface Run {
  report(problem: Problem): void;
  /** `done` of `total` units of this step. */
  progress(step: Step, done: number, total: number): void;
  readonly signal: AbortSignal;
}
