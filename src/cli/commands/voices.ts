// `lectern voices` and `lectern voices preview`.
import { type DefineCommand, examples } from '../program.ts';

export const voices: DefineCommand = (program, door) => {
  const command = program
    .command('voices')
    .description('List the voices, or hear one.')
    .option('--language <tag>', 'only voices of this language')
    .addHelpText(
      'after',
      examples(['lectern voices', 'lectern voices --language de', 'lectern voices preview flite:slt "Good evening."']),
    )
    .action(async (options: { language?: string }) =>
      door.exit(await (await import('../voices.ts')).voicesCommand(options, door.terminal)),
    );
  command
    .command('preview')
    .description('Write a WAV file of a voice saying something.')
    .argument('<voice>', 'a voice id from "lectern voices"')
    .argument('[text]', 'what to say', 'The quick brown fox jumps over the lazy dog.')
    .option('--out <file>', 'where to write it')
    .addHelpText(
      'after',
      examples([
        'lectern voices preview flite:awb "Good evening."',
        'lectern voices preview flite:slt --out hello.wav',
      ]),
    )
    .action(async (voice: string, text: string, options: { out?: string }) =>
      door.exit(await (await import('../voices.ts')).previewCommand(voice, text, options, door.terminal, door.signal)),
    );
};
