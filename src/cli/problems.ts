// Problems on a terminal: place, code, what happened, the line with a caret, and the way out.
import type { Problem, Severity } from '../model/problem.ts';
import type { Terminal } from './terminal.ts';

const PAINT: Readonly<Record<Severity, 'red' | 'yellow' | 'blue'>> = { error: 'red', warning: 'yellow', note: 'blue' };

/** One problem as text, several lines. `source` is the text that `problem.place` points into, if there is one. */
export function formatProblem(problem: Problem, terminal: Terminal, source?: string): string {
  const { place } = problem;
  const where = place
    ? `${[place.uri, place.line, place.column].filter((part) => part !== undefined).join(':')}${place.locator ? ` (${place.locator})` : ''}  `
    : '';
  const lines = [`${where}${terminal.paint(PAINT[problem.severity], problem.severity)}  ${problem.code}`];
  for (const line of problem.message.split('\n')) lines.push(`  ${line}`);
  const written = place?.line === undefined ? undefined : source?.split(/\r?\n/)[place.line - 1];
  if (written !== undefined && written.length < 2000) {
    const number = String(place!.line);
    const from = Math.max(0, (place!.column ?? 1) - 30);
    lines.push(`  ${number} | ${written.slice(from, from + 100)}`);
    if (place!.column !== undefined)
      lines.push(`  ${' '.repeat(number.length)} | ${' '.repeat(place!.column - 1 - from)}^`);
  }
  if (problem.cause) lines.push(`  Cause: ${problem.cause.split('\n')[0]}`);
  lines.push(`  Fix: ${problem.fix}`);
  return lines.join('\n');
}

/** Remembers what was reported, prints it at once or, for machines, as JSON lines. */
export class ProblemPrinter {
  readonly seen: Problem[] = [];
  readonly #terminal: Terminal;
  readonly #json: boolean;
  #source: string | undefined;

  constructor(terminal: Terminal, json: boolean) {
    this.#terminal = terminal;
    this.#json = json;
  }

  /** The text to show lines of. */
  about(source: string | undefined): void {
    this.#source = source;
  }

  report(problem: Problem): void {
    this.seen.push(problem);
    if (this.#json) this.#terminal.error(JSON.stringify(problem));
    else if (problem.severity !== 'note') this.#terminal.error(formatProblem(problem, this.#terminal, this.#source));
  }
}
