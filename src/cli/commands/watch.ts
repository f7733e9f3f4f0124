// `lectern watch`.
import { common, type DefineCommand, examples } from '../program.ts';
import type { CommonOptions } from '../options.ts';

export const watch: DefineCommand = (program, door) => {
  common(program.command('watch').argument('[folder]', 'a folder of articles', 'content'))
    .description('Render what changes in a folder of articles, until it is stopped.')
    .option('--out <folder>', 'folder for results')
    .addHelpText('after', examples(['lectern watch', 'lectern watch stories --out public/audio']))
    .action(async (folder: string, options: CommonOptions) =>
      door.exit(await (await import('../watch.ts')).watchCommand(folder, options, door.terminal, door.signal)),
    );
};
