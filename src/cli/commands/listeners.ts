// `lectern listeners`, and `add` and `remove`.
import { type DefineCommand, examples } from '../program.ts';

interface Base {
  readonly base: string;
}

export const listeners: DefineCommand = (program, door) => {
  const command = program
    .command('listeners')
    .description('Say who has a private feed, and its address.')
    .option('--base <url>', 'the address the server is reached at', 'http://127.0.0.1:8080')
    .addHelpText(
      'after',
      examples(['lectern listeners', 'lectern listeners add "Ann"', 'lectern listeners remove "Ann"']),
    )
    .action(async ({ base }: Base) =>
      door.exit(await (await import('../listeners.ts')).listenersCommand(base, door.terminal)),
    );
  command
    .command('add')
    .argument('<name>', 'who listens')
    .description('Give somebody a private feed.')
    .addHelpText('after', examples(['lectern listeners add "Ann"']))
    .action(async (name: string) =>
      door.exit(
        await (await import('../listeners.ts')).addListenerCommand(name, command.opts<Base>().base, door.terminal),
      ),
    );
  command
    .command('remove')
    .argument('<name>', 'who listens no more')
    .description('End somebody’s private feed.')
    .addHelpText('after', examples(['lectern listeners remove "Ann"']))
    .action(async (name: string) =>
      door.exit(await (await import('../listeners.ts')).removeListenerCommand(name, door.terminal)),
    );
};
