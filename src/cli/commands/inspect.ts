// `lectern inspect`: the brains for machines.
import { type DefineCommand, examples } from '../program.ts';

export const inspect: DefineCommand = (program, door) => {
  program
    .command('inspect')
    .description('A door for machines: one JSON object a line in, one a line out, without sound.')
    .argument('<what>', 'read, quotes or spoken')
    .argument('[file]', 'an article to look at')
    .option('--jsonl', 'JSON lines: on standard input, or of what is said differently in the article')
    .option('--allow-private', 'fetch addresses of this machine and its own network too')
    .addHelpText(
      'after',
      examples([
        'lectern inspect read --jsonl < pages.jsonl',
        'lectern inspect quotes --jsonl < texts.jsonl',
        'lectern inspect spoken --jsonl < lines.jsonl',
        'lectern inspect spoken story.md',
        'lectern inspect read story.html',
        'lectern inspect read https://example.org/story',
      ]),
    )
    .action(async (what: string, file: string | undefined, options: { jsonl?: boolean; allowPrivate?: boolean }) =>
      door.exit(await (await import('../inspect.ts')).inspectCommand(what, file, options, door.terminal)),
    );
};
