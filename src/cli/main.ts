// One command line: which commands there are, how they stop, what becomes of an error.
import { RenderError } from '../model/problem.ts';
import { check } from './commands/check.ts';
import { doctor } from './commands/doctor.ts';
import { follow } from './commands/follow.ts';
import { inspect } from './commands/inspect.ts';
import { listeners } from './commands/listeners.ts';
import { publish } from './commands/publish.ts';
import { render } from './commands/render.ts';
import { say } from './commands/say.ts';
import { script } from './commands/script.ts';
import { serve } from './commands/serve.ts';
import { speakers } from './commands/speakers.ts';
import { voices } from './commands/voices.ts';
import { watch } from './commands/watch.ts';
import { ProblemPrinter } from './problems.ts';
import { type DefineCommand, examples, newProgram, usageExitCode } from './program.ts';
import { standardTerminal, type Terminal } from './terminal.ts';

/** In the order of the help. */
const COMMANDS: readonly DefineCommand[] = [
  render,
  publish,
  script,
  speakers,
  voices,
  say,
  doctor,
  check,
  watch,
  follow,
  serve,
  listeners,
  inspect,
];

const EXAMPLES = examples([
  'lectern render story.md',
  'lectern publish content --site https://example.org/audio',
  'lectern script story.html --format text',
  'lectern voices',
  'lectern doctor',
]);

/** Runs one command line; gives the exit code: 0 done, 1 the article, 2 arguments or configuration, 3 this machine. */
export async function main(args: readonly string[]): Promise<number> {
  const terminal = standardTerminal({ progress: !args.includes('--no-progress') });
  const stop = new AbortController();
  const interrupt = (): void => stop.abort(new Error('interrupted'));
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  let code = 0;
  try {
    const program = newProgram(terminal).addHelpText('after', EXAMPLES);
    const exit = (value: number): void => {
      code = value;
    };
    for (const define of COMMANDS) define(program, { terminal, signal: stop.signal, exit });
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, terminal, args.includes('--json'), stop.signal);
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}

function explain(error: unknown, terminal: Terminal, json: boolean, signal: AbortSignal): number {
  const usage = usageExitCode(error);
  if (usage !== undefined) return usage;
  const printer = new ProblemPrinter(terminal, json);
  if (error instanceof RenderError) {
    printer.report(error.problem);
    return error.exitCode;
  }
  if (signal.aborted) {
    terminal.error('Stopped. What was finished is kept; run the same command to go on.');
    return 1;
  }
  printer.report({
    code: 'lectern/fault',
    severity: 'error',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    fix: 'This is a fault in Lectern: please report it with the article and these lines.',
  });
  return 1;
}
