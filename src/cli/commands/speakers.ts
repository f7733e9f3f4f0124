// `lectern speakers`: who is quoted, how sure that is and why.
import { common, type DefineCommand, examples, share } from '../program.ts';
import type { SpeakersOptions } from '../speakers.ts';

export const speakers: DefineCommand = (program, door) => {
  common(program.command('speakers').argument('<file>', 'an article'))
    .description('List who is quoted, how sure that is and why, doubtful ones first; --edit decides.')
    .option('--edit', 'go through the doubtful quotations and keep decisions beside the article')
    .option('--below <0-1>', 'what counts as doubtful', share)
    .addHelpText('after', examples(['lectern speakers story.md', 'lectern speakers story.md --edit']))
    .action(async (file: string, options: SpeakersOptions) =>
      door.exit(await (await import('../speakers.ts')).speakersCommand(file, options, door.terminal, door.signal)),
    );
};
