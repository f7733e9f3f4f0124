// `lectern follow`.
import { common, count, type DefineCommand, duration, examples } from '../program.ts';
import type { FollowCommandOptions } from '../follow.ts';

export const follow: DefineCommand = (program, door) => {
  common(program.command('follow').argument('<url...>', 'feeds: RSS, Atom or JSON Feed'))
    .description('Turn the articles of feeds into editions as they appear.')
    .option('--once', 'one round and no more, as for cron')
    .option('--every <time>', 'how often to ask, such as 2h or 1d; 15m unless you say, at least 5m', duration)
    .option('--latest <number>', 'at the first meeting, only this many of the newest articles', count)
    .option('--now', 'ask, and try again what failed, although it is not time yet')
    .option('--into <folder>', 'where the articles are kept, in a folder for each feed', 'content')
    .option('--site <address>', 'where the folder of results is reached: makes episodes of a feed')
    .option('--out <folder>', 'folder for results')
    .addHelpText(
      'after',
      examples([
        'lectern follow https://example.org/feed.xml',
        'lectern follow https://example.org/feed.xml --site https://example.org/audio',
        'lectern follow https://example.org/feed.xml --once --latest 3',
        'lectern follow https://a.example/rss https://b.example/atom --every 2h',
      ]),
    )
    .action(async (urls: string[], options: FollowCommandOptions) =>
      door.exit(await (await import('../follow.ts')).followCommand(urls, options, door.terminal, door.signal)),
    );
};
