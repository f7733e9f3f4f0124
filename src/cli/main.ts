// The commands and their help. The only door to commander.
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { RenderError } from '../model/problem.ts';
import { VERSION } from '../version.ts';
import type { CommonOptions } from './options.ts';
import { ProblemPrinter } from './problems.ts';
import type { SpeakersOptions } from './speakers.ts';
import { standardTerminal, type Terminal } from './terminal.ts';

/** Runs one command line; gives the exit code: 0 done, 1 the article, 2 arguments or configuration, 3 this machine. */
export async function main(args: readonly string[]): Promise<number> {
  const terminal = standardTerminal({ progress: !args.includes('--no-progress') });
  const stop = new AbortController();
  const interrupt = (): void => stop.abort(new Error('interrupted'));
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  let code = 0;
  try {
    const program = build(terminal, stop.signal, (value) => {
      code = value;
    });
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, terminal, args.includes('--json'), stop.signal);
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}

function build(terminal: Terminal, signal: AbortSignal, exit: (code: number) => void): Command {
  const program = new Command('lectern')
    .description('Turns written articles into audio editions: a voice for every person quoted, provably complete.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeErr: (text) => terminal.error(text.trimEnd()) })
    .showHelpAfterError('Run "lectern --help" for the commands.')
    .addHelpText(
      'after',
      examples([
        'lectern render story.md',
        'lectern script story.html --format text',
        'lectern voices',
        'lectern doctor',
      ]),
    );

  common(program.command('render').argument('<file...>', 'articles (files or web addresses) or an edited script.ssml'))
    .description('Render articles to audio editions in out/<name>/.')
    .option('--out <folder>', 'folder for results')
    .option(
      '--editions <list>',
      'beside MP3, captions and page: m4b,m4a,opus,flac,wav,epub,srt,json,html,text,chapters, all or none',
    )
    .option('--force', 'render again even where nothing changed')
    .option('--max-unknown <percent>', 'fail when more of the quoted words than this have no known speaker', percent)
    .option('--min-confidence <0-1>', 'fail when a quotation is less sure than this', share)
    .addHelpText(
      'after',
      examples([
        'lectern render content/night-trains.md',
        'lectern render https://example.org/story',
        'lectern render *.html --out public/audio',
        'lectern render out/night-trains/script.ssml',
        'lectern render story.txt --max-unknown 5%',
        'lectern render story.md --engine tone      (a dry run in beeps)',
      ]),
    )
    .action(async (files: string[], options: CommonOptions & { force?: boolean }) =>
      exit(await (await import('./render.ts')).renderCommand(files, options, terminal, signal)),
    );

  common(program.command('script').argument('<file>', 'an article: a file or a web address'))
    .description('Show who says what, without making a sound.')
    .option('--format <format>', 'ssml, json or text', 'text')
    .addHelpText(
      'after',
      examples([
        'lectern script story.md',
        'lectern script story.md --format ssml > story.ssml',
        'lectern script story.html --format json | jq .utterances[0]',
      ]),
    )
    .action(async (file: string, options: CommonOptions & { format: string }) =>
      exit(await (await import('./script.ts')).scriptCommand(file, options, terminal, signal)),
    );

  common(program.command('speakers').argument('<file>', 'an article'))
    .description('List who is quoted, how sure that is and why, doubtful ones first; --edit decides.')
    .option('--edit', 'go through the doubtful quotations and keep decisions beside the article')
    .option('--below <0-1>', 'what counts as doubtful', share)
    .addHelpText('after', examples(['lectern speakers story.md', 'lectern speakers story.md --edit']))
    .action(async (file: string, options: SpeakersOptions) =>
      exit(await (await import('./speakers.ts')).speakersCommand(file, options, terminal, signal)),
    );

  const voices = program
    .command('voices')
    .description('List the voices, or hear one.')
    .option('--language <tag>', 'only voices of this language')
    .addHelpText(
      'after',
      examples(['lectern voices', 'lectern voices --language de', 'lectern voices preview flite:slt "Good evening."']),
    )
    .action(async (options: { language?: string }) =>
      exit(await (await import('./voices.ts')).voicesCommand(options, terminal)),
    );
  voices
    .command('preview')
    .description('Write a WAV file of a voice saying something.')
    .argument('<voice>', 'a voice id from "lectern voices"')
    .argument('[text]', 'what to say', 'The quick brown fox jumps over the lazy dog.')
    .option('--out <file>', 'where to write it')
    .addHelpText(
      'after',
      examples([
        'lectern voices preview flite:awb "Good evening."',
        'lectern voices preview flite:slt --out hello.wav',
      ]),
    )
    .action(async (voice: string, text: string, options: { out?: string }) =>
      exit(await (await import('./voices.ts')).previewCommand(voice, text, options, terminal, signal)),
    );

  program
    .command('doctor')
    .description('Say which ffmpeg and which engines are here, what is missing, and how to get it.')
    .addHelpText('after', examples(['lectern doctor']))
    .action(async () => exit(await (await import('./doctor.ts')).doctorCommand(terminal)));

  program
    .command('check')
    .description(
      'Verify editions from their files alone: hashes, completeness, transcripts, lengths, chapters, loudness.',
    )
    .argument('<folder...>', 'folders that render wrote')
    .option('--json', 'problems as JSON lines on standard error')
    .option('--quick', 'do not measure the loudness again')
    .addHelpText('after', examples(['lectern check out/night-trains', 'lectern check --quick out/*']))
    .action(async (folders: string[], options: { json?: boolean; quick?: boolean }) =>
      exit(await (await import('./check.ts')).checkCommand(folders, options, terminal)),
    );

  program
    .command('inspect')
    .description('A door for machines: one JSON object a line in, one a line out, without sound.')
    .argument('<what>', 'read, quotes or spoken')
    .argument('[file]', 'an article to look at (read and spoken)')
    .option('--jsonl', 'read JSON lines on standard input')
    .option('--allow-private', 'fetch addresses of this machine and its own network too')
    .addHelpText(
      'after',
      examples([
        'lectern inspect read --jsonl < pages.jsonl',
        'lectern inspect quotes --jsonl < texts.jsonl',
        'lectern inspect spoken --jsonl < lines.jsonl',
        'lectern inspect read story.html',
        'lectern inspect read https://example.org/story',
      ]),
    )
    .action(async (what: string, file: string | undefined, options: { jsonl?: boolean; allowPrivate?: boolean }) =>
      exit(await (await import('./inspect.ts')).inspectCommand(what, file, options, terminal)),
    );
  return program;
}

function common(command: Command): Command {
  return command
    .option('--config <file>', 'configuration file (default: lectern.config.json or .yaml, if there)')
    .option('--language <tag>', 'language of the article, when its own word is wrong')
    .option('--narrator <voice>', 'voice of the narrator')
    .option('--announcements <verbosity>', 'spoken cues: none, brief or full')
    .option('--engine <engine>', 'only this engine’s voices: flite, espeak or tone')
    .option('--allow-private', 'fetch addresses of this machine and its own network too')
    .option('--json', 'problems as JSON lines on standard error')
    .option('--no-progress', 'no progress lines');
}

const examples = (lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;

function percent(text: string): number {
  const value = Number(text.replace(/%$/, ''));
  if (!(value >= 0 && value <= 100)) throw new InvalidArgumentError('Give a percentage from 0 to 100, such as 5%.');
  return value;
}

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1, such as 0.8.');
  return value;
}

function explain(error: unknown, terminal: Terminal, json: boolean, signal: AbortSignal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
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
