// From changed files to editions, and to a feed where there is a site: for commands that go on by themselves.
import { relative, resolve } from 'node:path';
import { loadConfig } from '../gather.ts';
import { publish, render } from '../index.ts';
import { type Problem, RenderError } from '../model/problem.ts';
import { type CommonOptions, settingsFrom } from './options.ts';
import type { Terminal } from './terminal.ts';

export interface EpisodeOptions extends CommonOptions {
  /** Where the folder of results is reached; without one, and without one in the configuration, there is no feed. */
  readonly site?: string;
}

/**
 * Makes files editions, and episodes of the feed where there is a site. A line for each that is new or changed; making
 * one a second time does nothing, and says nothing. Files that are gone retire their episodes.
 *
 * Of one file it throws what is wrong with it; of several it reports that, and goes on.
 */
export type MakeEpisodes = (paths: readonly string[]) => Promise<void>;

export async function episodeMaker(
  options: EpisodeOptions,
  terminal: Terminal,
  signal: AbortSignal,
  report: (problem: Problem) => void,
): Promise<MakeEpisodes> {
  const site = options.site ?? (await loadConfig(resolve('.'), options.config)).site;
  const common = {
    settings: settingsFrom(options),
    signal,
    ...(options.config ? { configFile: options.config } : {}),
    ...(options.engine ? { engine: options.engine } : {}),
  };
  const say = (title: string, folder: string): void => terminal.print(`${title}  ${relative('.', folder) || '.'}`);
  // Named as a person would name them, so that other commands find the same editions.
  const named = (paths: readonly string[]): string[] => paths.map((path) => relative('.', path));

  if (site === undefined)
    return async (paths) => {
      for (const source of named(paths)) {
        try {
          const { unchanged, problems, manifest, folder } = await render(source, common);
          if (unchanged) continue;
          for (const problem of problems) report(problem);
          say(manifest.summary.title, folder);
        } catch (cause) {
          if (!(cause instanceof RenderError) || paths.length === 1) throw cause;
          report(cause.problem);
        }
      }
    };

  // What is said of the show as a whole is true every time, and told once.
  const told = new Set<string>();
  const reportOnce = (problem: Problem): void => {
    if (!told.has(problem.message)) report(problem);
    told.add(problem.message);
  };
  return async (paths) => {
    const sources = named(paths);
    const failed: Problem[] = [];
    const { shows, folder, exitCode } = await publish(sources, {
      ...common,
      site,
      onProblem: (problem, source) => {
        // What one file alone is wrong with is thrown below.
        if (problem.severity === 'error' && sources.length === 1 && source === sources[0]) failed.push(problem);
        else if (source === undefined) reportOnce(problem);
        else report(problem);
      },
    });
    for (const { added, changed, retired } of shows) {
      for (const { title, page } of [...added, ...changed]) say(title, resolve(folder, page));
      for (const { source } of retired) terminal.print(`Retired  ${source}`);
    }
    const problem = failed.at(-1);
    if (exitCode !== 0 && problem) throw new RenderError(problem, { exitCode });
    for (const other of failed) report(other);
  };
}
