// `lectern check`: editions verified from their files.
import { type DefineCommand, examples } from '../program.ts';

export const check: DefineCommand = (program, door) => {
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
      door.exit(await (await import('../check.ts')).checkCommand(folders, options, door.terminal)),
    );
};
