// From one file to one edition, for commands that go on by themselves: a line for each, problems as they come.
import { relative } from 'node:path';
import { type RenderResult, render } from '../index.ts';
import { type CommonOptions, settingsFrom } from './options.ts';
import type { ProblemPrinter } from './problems.ts';
import type { Terminal } from './terminal.ts';

export type MakeEpisode = (path: string) => Promise<RenderResult>;

/** Making an edition a second time does nothing, and says nothing. Throws what `render` throws. */
export function episodeMaker(
  options: CommonOptions,
  terminal: Terminal,
  printer: ProblemPrinter,
  signal: AbortSignal,
): MakeEpisode {
  return async (path) => {
    // Named as a person would name it, so that `lectern render` finds the same edition.
    const result = await render(relative('.', path), {
      settings: settingsFrom(options),
      signal,
      ...(options.config ? { configFile: options.config } : {}),
      ...(options.engine ? { engine: options.engine } : {}),
    });
    if (result.unchanged) return result;
    for (const problem of result.problems) printer.report(problem);
    terminal.print(`${result.manifest.summary.title}  ${relative('.', result.folder) || '.'}`);
    return result;
  };
}
