// `lectern render`: articles to editions, with progress and a summary.
import { relative } from 'node:path';
import { type RenderResult, render } from '../index.ts';
import { readIfThere } from '../io/files.ts';
import { RenderError } from '../model/problem.ts';
import { type CommonOptions, settingsFrom } from './options.ts';
import { ProblemPrinter } from './problems.ts';
import { startProgress } from './progress.ts';
import { printSummary } from './summary.ts';
import type { Terminal } from './terminal.ts';

export interface RenderCommandOptions extends CommonOptions {
  readonly force?: boolean;
  readonly publish?: boolean;
  readonly port?: number;
}

export async function renderCommand(
  files: readonly string[],
  options: RenderCommandOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  let worst = 0;
  for (const file of files) {
    const printer = new ProblemPrinter(terminal, options.json === true);
    const progress = await startProgress(terminal, `Rendering ${file}`, options.json === true || !options.progress);
    try {
      const result = await render(file, {
        settings: settingsFrom(options),
        signal,
        force: options.force === true,
        ...(options.config ? { configFile: options.config } : {}),
        allowPrivate: options.allowPrivate === true,
        ...(options.engine ? { engine: options.engine } : {}),
        onProgress: (step, done, total) => progress.step(step, done, total),
      });
      progress.stop();
      await printProblems(result, printer, file);
      printSummary(result, terminal, (path) => relative('.', path) || '.');
    } catch (error) {
      progress.stop();
      if (!(error instanceof RenderError) || files.length === 1) throw error;
      // One bad article does not stop the others; the exit code tells.
      printer.report(error.problem);
      worst = Math.max(worst, error.exitCode);
    }
  }
  if (options.publish !== true || worst !== 0) return worst;
  const { tryPodcast } = await import('./trypodcast.ts');
  return tryPodcast(files, options, terminal, signal);
}

async function printProblems(result: RenderResult, printer: ProblemPrinter, file: string): Promise<void> {
  if (result.problems.length === 0) return;
  const bytes = await readIfThere(file);
  printer.about(bytes ? new TextDecoder().decode(bytes) : undefined);
  for (const problem of result.problems) printer.report(problem);
}
