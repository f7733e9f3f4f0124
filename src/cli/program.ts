// The command line as a whole: flags that several commands share, how values are read. The only door to commander.
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { VERSION } from '../version.ts';
import type { Terminal } from './terminal.ts';

/** What a command is given: where words go, what stops it, and who takes its exit code. */
export interface Door {
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  readonly exit: (code: number) => void;
}

/** Adds one command to the program. What it does is loaded when it is called. */
export type DefineCommand = (program: Command, door: Door) => void;

export function newProgram(terminal: Terminal): Command {
  return new Command('lectern')
    .description('Turns written articles into audio editions: a voice for every person quoted, provably complete.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeErr: (text) => terminal.error(text.trimEnd()) })
    .showHelpAfterError('Run "lectern --help" for the commands.');
}

/** Flags of every command that goes the path of an article. */
export function common(command: Command): Command {
  return command
    .option('--config <file>', 'configuration file (default: lectern.config.json or .yaml, if there)')
    .option('--language <tag>', 'language of the article, when its own word is wrong')
    .option('--narrator <voice>', 'voice of the narrator')
    .option('--announcements <verbosity>', 'spoken cues: none, brief or full')
    .option('--engine <engine>', 'only this engine’s voices: flite, espeak or tone')
    .option('--adviser', 'ask the language model in the settings about doubtful quotations (off unless said)')
    .option('--allow-private', 'fetch addresses of this machine and its own network too')
    .option('--json', 'problems as JSON lines on standard error')
    .option('--no-progress', 'no progress lines');
}

export const examples = (lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;

export function percent(text: string): number {
  const value = Number(text.replace(/%$/, ''));
  if (!(value >= 0 && value <= 100)) throw new InvalidArgumentError('Give a percentage from 0 to 100, such as 5%.');
  return value;
}

export function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1, such as 0.8.');
  return value;
}

export function port(text: string): number {
  const value = Number(text);
  if (!(Number.isInteger(value) && value >= 0 && value <= 65_535))
    throw new InvalidArgumentError('Give a whole number from 0 to 65535, such as 8080.');
  return value;
}

/** `15m`, `2h`, `1d` as milliseconds. */
export function duration(text: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(s|m|h|d)$/.exec(text) ?? [];
  if (number === undefined) throw new InvalidArgumentError('Give a time such as 15m, 2h or 1d.');
  return Number(number) * { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[unit as 's' | 'm' | 'h' | 'd'];
}

export function count(text: string): number {
  const value = Number(text);
  if (!(Number.isInteger(value) && value >= 0)) throw new InvalidArgumentError('Give a whole number, such as 10.');
  return value;
}

/** The exit code of a command line that could not be read, or of one that asked for help; undefined for any other error. */
export function usageExitCode(error: unknown): number | undefined {
  if (!(error instanceof CommanderError)) return undefined;
  return error.exitCode === 0 ? 0 : 2;
}
