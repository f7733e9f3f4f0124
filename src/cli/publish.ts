// `lectern publish`: progress by article, then what came, changed and went, and where the feed is.
import { relative } from 'node:path';
import { publish, type PublishedShow, type PublishResult } from '../index.ts';
import type { FeedItem } from '../model/feed.ts';
import type { Problem } from '../model/problem.ts';
import { type CommonOptions, settingsFrom } from './options.ts';
import { ProblemPrinter } from './problems.ts';
import { type Progress, startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

export interface PublishCommandOptions extends CommonOptions {
  readonly site?: string;
  readonly show?: string;
  readonly force?: boolean;
}

export async function publishCommand(
  articles: readonly string[],
  options: PublishCommandOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const printer = new ProblemPrinter(terminal, options.json === true);
  const quiet = options.json === true || !options.progress;
  let title = '';
  // Begun at the first step: an article that did not change is not spoken of.
  let progress: Promise<Progress> | undefined;
  const later: Problem[] = [];
  const stop = async (): Promise<void> => (await progress)?.stop();
  try {
    const result = await publish(articles.length > 0 ? articles : ['content'], {
      settings: settingsFrom(options),
      signal,
      force: options.force === true,
      ...(options.site ? { site: options.site } : {}),
      ...(options.show ? { show: options.show } : {}),
      ...(options.config ? { configFile: options.config } : {}),
      ...(options.engine ? { engine: options.engine } : {}),
      // What is said while nothing is drawn can be said at once.
      onProblem: (problem) => (progress ? later.push(problem) : printer.report(problem)),
      onArticle: (source, index, total) => {
        void stop();
        progress = undefined;
        title = `Rendering ${source} (${index + 1} of ${total})`;
      },
      onProgress: (step, done, total) => {
        progress ??= startProgress(terminal, title, quiet);
        void progress.then((shown) => shown.step(step, done, total));
      },
    });
    await stop();
    for (const problem of later) printer.report(problem);
    if (options.json) terminal.print(JSON.stringify(factsOf(result)));
    else for (const show of result.shows) printShow(show, terminal);
    return result.exitCode;
  } finally {
    await stop();
  }
}

/** What came, changed and went, and where it is; `addresses` under the site too. */
export function printShow(show: PublishedShow, terminal: Terminal, addresses = true): void {
  const row = (name: string, words: string): void =>
    terminal.print(`  ${terminal.paint('dim', name.padEnd(11))}${words}`);
  terminal.print('');
  terminal.print(`${terminal.paint('bold', show.title)}  ${counted(show.items.length, 'episode')}`);
  for (const item of show.added) row('New', item.title);
  for (const item of show.changed) {
    row('Changed', `${item.title}${item.version > 1 ? `  (version ${item.version})` : ''}`);
    for (const { was, is } of item.changes) {
      if (was) row('', terminal.paint('red', `- ${was.trim()}`));
      if (is) row('', terminal.paint('green', `+ ${is.trim()}`));
    }
  }
  for (const episode of show.retired) row('Retired', episode.source);
  if (show.added.length + show.changed.length + show.retired.length === 0) row('Nothing', 'had changed');
  row('Files', `${relative('.', show.feedFile)}, ${relative('.', show.pageFile)}`);
  if (!addresses) return;
  row('Page', show.pageUrl);
  row('Feed', show.feedUrl);
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function factsOf(result: PublishResult): object {
  const names = (items: readonly FeedItem[]): string[] => items.map(({ guid }) => guid);
  return {
    site: result.site,
    folder: result.folder,
    shows: result.shows.map((show) => ({
      ...{ id: show.id, feed: show.feedUrl, page: show.pageUrl, episodes: show.items.length },
      ...{ added: names(show.added), changed: names(show.changed), retired: show.retired.map(({ guid }) => guid) },
    })),
  };
}
