// `lectern publish`: articles to a podcast that people subscribe to.
import { common, type DefineCommand, examples } from '../program.ts';
import type { PublishCommandOptions } from '../publish.ts';

export const publish: DefineCommand = (program, door) => {
  common(program.command('publish').argument('[article...]', 'articles, or folders of them; content/ by default'))
    .description('Render what is new or changed and write the feed, its page and its lists to out/.')
    .option('--site <address>', 'where the folder is reached: https://example.org/audio')
    .option('--show <id>', 'only this one of the configured shows')
    .option('--out <folder>', 'folder for results')
    .option('--force', 'render again even where nothing changed')
    .addHelpText(
      'after',
      examples([
        'lectern publish --site https://example.org/audio',
        'lectern publish content/night-trains.md --site https://example.org/audio',
        'lectern publish content essays --out public',
        'lectern publish --show kids',
      ]),
    )
    .action(async (articles: string[], options: PublishCommandOptions) =>
      door.exit(await (await import('../publish.ts')).publishCommand(articles, options, door.terminal, door.signal)),
    );
};
