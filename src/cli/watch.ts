// `lectern watch`: what changes in a folder of articles is rendered, until somebody stops it.
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { mediaTypeOf } from '../io/files.ts';
import { fileChanges } from '../io/watching.ts';
import { RenderError } from '../model/problem.ts';
import { editsPath } from '../gather.ts';
import { type EpisodeOptions, episodeMaker } from './episodes.ts';
import { ProblemPrinter } from './problems.ts';
import type { Terminal } from './terminal.ts';

const EDITS = /\.edits\.json$/;

/** What people write articles in; not scripts, feeds, pictures. */
const isArticle = (path: string): boolean =>
  /^(?:text\/|application\/(?:xhtml|epub|pdf|vnd\.openxml))/.test(mediaTypeOf(path));

export async function watchCommand(
  folder: string,
  options: EpisodeOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const root = resolve(folder);
  if (!(await stat(root).catch(() => undefined))?.isDirectory()) throw noFolder(folder);
  const printer = new ProblemPrinter(terminal, options.json === true);
  const make = await episodeMaker(options, terminal, signal, (problem) => printer.report(problem));
  terminal.error(`Watching ${folder}. Ctrl+C ends it.`);
  const articles = new Set<string>();
  const wanted = (path: string): boolean => isArticle(path) || EDITS.test(path);
  for await (const changes of fileChanges([root], { signal, wanted })) {
    const paths = new Set<string>();
    let anyGone = false;
    for (const { path, gone } of changes) {
      // Decisions about an article: it is rendered again with them.
      if (EDITS.test(path)) for (const article of articles) if (editsPath(article) === path) paths.add(article);
      if (EDITS.test(path)) continue;
      if (gone) articles.delete(path);
      else articles.add(path);
      if (gone) anyGone = true;
      else paths.add(path);
    }
    // With nothing to make there may be episodes to retire.
    if (anyGone || paths.size > 0) await attempt([...paths]);
  }
  return 0;

  async function attempt(paths: readonly string[]): Promise<void> {
    try {
      await make(paths);
    } catch (cause) {
      if (signal.aborted) return;
      // Half an article is a common sight while somebody writes: said, and looked at again when it changes.
      if (!(cause instanceof RenderError)) throw cause;
      // Gone again before its turn came.
      if (cause.problem.code !== 'io/not-found') printer.report(cause.problem);
    }
  }
}

const noFolder = (folder: string): RenderError =>
  new RenderError(
    {
      code: 'watch/no-folder',
      message: `There is no folder ${relative('.', resolve(folder)) || folder} to watch.`,
      fix: 'Make it, or name the folder of your articles.',
    },
    { exitCode: 2 },
  );
