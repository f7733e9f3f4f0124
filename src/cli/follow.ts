// `lectern follow`: the articles of feeds become editions as they appear.
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { folderNameOf } from '../follow/folder.ts';
import { followRound, type Round } from '../follow/round.ts';
import { SHORTEST_INTERVAL_MS } from '../follow/when.ts';
import { parsedAddress } from '../io/weberrors.ts';
import { type Problem, RenderError } from '../model/problem.ts';
import { type EpisodeOptions, episodeMaker } from './episodes.ts';
import { ProblemPrinter } from './problems.ts';
import type { Terminal } from './terminal.ts';

export interface FollowCommandOptions extends EpisodeOptions {
  readonly once?: boolean;
  readonly now?: boolean;
  /** Milliseconds. */
  readonly every?: number;
  readonly into: string;
  readonly latest?: number;
}

const DEFAULT_INTERVAL_MS = 15 * 60_000;

/** With `--once` one round, and 1 when something went wrong in it; else until it is interrupted. */
export async function followCommand(
  urls: readonly string[],
  options: FollowCommandOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  for (const url of urls) parsedAddress(url, url);
  const { every = DEFAULT_INTERVAL_MS } = options;
  if (every < SHORTEST_INTERVAL_MS) throw tooOften();
  const printer = new ProblemPrinter(terminal, options.json === true);
  let worst = 0;
  const report = (problem: Problem): void => {
    printer.report(problem);
    if (problem.severity === 'error') worst = 1;
  };
  const make = await episodeMaker(options, terminal, signal, report);
  const due = new Map<string, number>(urls.map((url) => [url, 0]));
  while (due.size > 0) {
    const [url, at] = [...due].reduce((first, other) => (other[1] < first[1] ? other : first));
    if (at > Date.now()) await sleep(at - Date.now(), undefined, { signal }).catch(() => {});
    if (signal.aborted) return options.once ? 1 : 0;
    const round = await followRound(url, {
      folder: join(resolve(options.into), folderNameOf(url)),
      everyMs: every,
      ...(options.latest === undefined ? {} : { latest: options.latest }),
      force: options.now === true && at === 0,
      allowPrivate: options.allowPrivate === true,
      signal,
      now: () => new Date(),
      publish: (path) => make([path]),
      report,
    });
    printRound(url, round, terminal);
    if (options.once || !round.nextAt) due.delete(url);
    else due.set(url, Math.max(round.nextAt.getTime(), Date.now() + 1000));
  }
  return worst;
}

function printRound(url: string, round: Round, terminal: Terminal): void {
  const { asked, found, changed, published, givenUp, nextAt } = round;
  const next = nextAt ? `; next at ${nextAt.toLocaleTimeString('en-GB', { timeStyle: 'short' })}` : '';
  const what = asked ? `${found} new, ${changed} changed, ${published.length} published` : `not asked again yet`;
  terminal.print(`${url}: ${what}${next}`);
  if (givenUp.length === 0) return;
  terminal.print(`Not to be had, until ${givenUp.length === 1 ? 'it changes' : 'they change'}:`);
  for (const { facts, problem, file } of givenUp)
    terminal.print(`  ${facts.title || file}  ${facts.url ?? ''}  ${problem?.message ?? ''}`);
}

const tooOften = (): RenderError =>
  new RenderError(
    {
      code: 'follow/too-often',
      message: 'No feed is asked more often than every 5 minutes: most are written by a person.',
      fix: 'Give --every 5m or longer.',
    },
    { exitCode: 2 },
  );
