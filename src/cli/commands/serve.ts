// `lectern serve`.
import { type DefineCommand, examples, port } from '../program.ts';
import type { ServeCommandOptions } from '../serve.ts';

export const serve: DefineCommand = (program, door) => {
  program
    .command('serve')
    .argument('[folder]', 'a folder of editions', 'out')
    .description('Serve a folder on this machine as podcast apps and browsers want it.')
    .option('--port <number>', 'where to listen; 0 takes any that is free', port, 8080)
    .option('--host <address>', 'who may ask: this machine alone', '127.0.0.1')
    .option('--open-lan', 'let every machine of the network ask')
    .option('--preview', 'let feeds and pages lead here instead of to the site they were published for')
    .option('--private', 'give each listener an address of their own that nobody guesses, and others nothing')
    .option('--base <url>', 'the address this server is reached at, when something stands in front of it')
    .option('--log', 'a line for every request, on standard error')
    .addHelpText(
      'after',
      examples([
        'lectern serve',
        'lectern serve --open-lan --preview      (try the feed on a phone)',
        'lectern serve --private --base https://audio.example.org',
      ]),
    )
    .action(async (folder: string, options: ServeCommandOptions) =>
      door.exit(await (await import('../serve.ts')).serveCommand(folder, options, door.terminal, door.signal)),
    );
};
