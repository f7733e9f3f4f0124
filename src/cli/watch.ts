// `lectern watch`: what changes in a folder of articles is rendered, until somebody stops it.
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { mediaTypeOf } from '../io/files.ts';
import { fileChanges } from '../io/watching.ts';
import { RenderError } from '../model/problem.ts';
import { editsPath } from '../gather.ts';
import { episodeMaker } from './episodes.ts';
import type { CommonOptions } from './options.ts';
import { ProblemPrinter } from './problems.ts';
import type { Terminal } from './terminal.ts';

const EDITS = /\.edits\.json$/;

/** What people write articles in; not scripts, feeds, pictures. */
const isArticle = (path: string): boolean =>
  /^(?:text\/|application\/(?:xhtml|epub|pdf|vnd\.openxml))/.test(mediaTypeOf(path));

export async function watchCommand(
  folder: string,
  options: CommonOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const root = resolve(folder);
  if (!(await stat(root).catch(() => undefined))?.isDirectory()) throw noFolder(folder);
  const printer = new ProblemPrinter(terminal, options.json === true);
  const make = episodeMaker(options, terminal, printer, signal);
  terminal.error(`Watching ${folder}. Ctrl+C ends it.`);
  const articles = new Set<string>();
  const changes = fileChanges([root], { signal, wanted: (path) => isArticle(path) || EDITS.test(path) });
  for await (const { path, gone } of changes) {
    if (EDITS.test(path)) {
      // Decisions about an article: it is rendered again with them.
      for (const article of articles) if (editsPath(article) === path) await attempt(article);
    } else if (gone) articles.delete(path);
    else {
      articles.add(path);
      await attempt(path);
    }
  }
  return 0;

  async function attempt(path: string): Promise<void> {
    try {
      await make(path);
    } catch (cause) {
      if (signal.aborted) return;
      // Half an article is a common sight while somebody writes: said, and looked at again when it changes.
      if (!(cause instanceof RenderError)) throw cause;
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
