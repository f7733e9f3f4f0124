// Problems: everything Lectern has to tell a person, always with a way out.
import type { Span } from './span.ts';

/** Where something stands in the source. Lines and columns count from 1. */
export interface Place {
  readonly uri: string;
  readonly line?: number;
  readonly column?: number;
  /** For sources without lines: a CSS path, `ch2.xhtml#p14`, `paragraph 31`. */
  readonly locator?: string;
}

export type Severity = 'error' | 'warning' | 'note';

export interface Problem {
  /** Stable, `stage/what`; every code is listed in README.md. */
  readonly code: string;
  readonly severity: Severity;
  /** What happened, with the actual value. */
  readonly message: string;
  /** One thing to do about it. */
  readonly fix: string;
  readonly place?: Place;
  readonly span?: Span;
  readonly cause?: string;
}

/** 1: the article or its audio; 2: arguments or configuration; 3: something is missing on this machine. */
export type ExitCode = 1 | 2 | 3;

/** Thrown when a stage cannot go on. Only the doors catch it. */
export class RenderError extends Error {
  readonly problem: Problem;
  readonly exitCode: ExitCode;

  constructor(problem: Omit<Problem, 'severity'>, options: { cause?: unknown; exitCode?: ExitCode } = {}) {
    super(problem.message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'RenderError';
    const cause = options.cause instanceof Error ? { cause: options.cause.message } : {};
    this.problem = { ...cause, ...problem, severity: 'error' };
    this.exitCode = options.exitCode ?? 1;
  }
}
