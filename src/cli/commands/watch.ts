// `lectern watch`.
import { common, type DefineCommand, examples } from '../program.ts';
import type { EpisodeOptions } from '../episodes.ts';

export const watch: DefineCommand = (program, door) => {
  common(program.command('watch').argument('[folder]', 'a folder of articles', 'content'))
    .description('Render what changes in a folder of articles, until it is stopped.')
    .option('--site <address>', 'where the folder of results is reached: makes episodes of a feed')
    .option('--out <folder>', 'folder for results')
    .addHelpText('after', examples(['lectern watch', 'lectern watch stories --site https://example.org/audio']))
    .action(async (folder: string, options: EpisodeOptions) =>
      door.exit(await (await import('../watch.ts')).watchCommand(folder, options, door.terminal, door.signal)),
    );
};
