// `lectern script`: who says what, without sound.
import { common, type DefineCommand, examples } from '../program.ts';
import type { CommonOptions } from '../options.ts';

export const script: DefineCommand = (program, door) => {
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
      door.exit(await (await import('../script.ts')).scriptCommand(file, options, door.terminal, door.signal)),
    );
};
