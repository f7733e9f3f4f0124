// `lectern doctor`: what is on this machine.
import { type DefineCommand, examples } from '../program.ts';

export const doctor: DefineCommand = (program, door) => {
  program
    .command('doctor')
    .description('Say which ffmpeg and which engines are here, what is missing, and how to get it.')
    .addHelpText('after', examples(['lectern doctor']))
    .action(async () => door.exit(await (await import('../doctor.ts')).doctorCommand(door.terminal)));
};
