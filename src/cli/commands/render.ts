// `lectern render`: articles to editions.
import { common, type DefineCommand, examples, percent, port, share } from '../program.ts';
import type { RenderCommandOptions } from '../render.ts';

export const render: DefineCommand = (program, door) => {
  common(program.command('render').argument('<file...>', 'articles (files or web addresses) or an edited script.ssml'))
    .description('Render articles to audio editions in out/<name>/.')
    .option('--out <folder>', 'folder for results')
    .option(
      '--editions <list>',
      'beside MP3, captions and page: m4b,m4a,opus,flac,wav,epub,srt,json,html,text,chapters, all or none',
    )
    .option('--publish', 'then try the podcast of them: a feed and a page on this machine, until Ctrl+C')
    .option('--port <number>', 'port of that, 8080 or the next that is free', port)
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
        'lectern render story.md --publish',
        'lectern render story.txt --max-unknown 5%',
        'lectern render story.md --engine tone      (a dry run in beeps)',
      ]),
    )
    .action(async (files: string[], options: RenderCommandOptions) =>
      door.exit(await (await import('../render.ts')).renderCommand(files, options, door.terminal, door.signal)),
    );
};
