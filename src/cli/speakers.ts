// `lectern speakers`: who says what in an article, how sure that is and why; with --edit, an editor decides.
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { editsPath } from '../gather.ts';
import { script } from '../index.ts';
import { readIfThere, saveWhole } from '../io/files.ts';
import { DOUBTFUL_BELOW, type Edits } from '../model/attribution.ts';
import { RenderError } from '../model/problem.ts';
import { isWebAddress } from '../source.ts';
import { decideOver } from './editing.ts';
import { type CommonOptions, settingsFrom } from './options.ts';
import { ProblemPrinter } from './problems.ts';
import { doubtfulQuotes, speakerLines } from './speakertable.ts';
import type { Terminal } from './terminal.ts';

export interface SpeakersOptions extends CommonOptions {
  readonly edit?: boolean;
  /** 0-1: quotations less sure than this are doubtful. */
  readonly below?: number;
}

/** `answers` are the editor's lines; by default those of standard input. */
export async function speakersCommand(
  file: string,
  options: SpeakersOptions,
  terminal: Terminal,
  signal: AbortSignal,
  answers?: AsyncIterable<string>,
): Promise<number> {
  if (options.edit && isWebAddress(file))
    throw new RenderError(
      {
        code: 'cli/edits-need-a-file',
        message: `Decisions are kept beside the article, and ${file} is an address.`,
        fix: 'Save the page as a file and name that.',
      },
      { exitCode: 2 },
    );
  const decided = await script(file, {
    settings: settingsFrom(options),
    signal,
    ...(options.config ? { configFile: options.config } : {}),
    allowPrivate: options.allowPrivate === true,
    ...(options.engine ? { engine: options.engine } : {}),
  });
  const printer = new ProblemPrinter(terminal, options.json === true);
  for (const problem of decided.problems) if (problem.code !== 'attribute/unknown-speaker') printer.report(problem);
  const below = options.below ?? DOUBTFUL_BELOW;
  if (options.edit !== true) {
    for (const line of speakerLines(decided, below, terminal)) terminal.print(line);
    return 0;
  }
  const doubtful = doubtfulQuotes(decided, below);
  if (doubtful.length === 0) terminal.print(`Every quotation is at least ${percent(below)} sure.`);
  const path = editsPath(resolve(file));
  const before = await editsAt(path);
  const typed = answers ? undefined : createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = (answers ?? typed!)[Symbol.asyncIterator]();
  const after = await decideOver(decided, doubtful, before, lines, terminal);
  typed?.close();
  if (after === before) {
    terminal.print('Nothing was changed.');
    return 0;
  }
  await saveWhole(path, `${JSON.stringify(after, null, 2)}\n`);
  terminal.print(`Written to ${path}; the next render reads it.`);
  return 0;
}

const percent = (value: number): string => `${Math.round(100 * value)}%`;

async function editsAt(path: string): Promise<Edits> {
  const bytes = await readIfThere(path);
  return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as Edits) : {};
}
