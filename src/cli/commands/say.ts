// `lectern say`: how a word is said, by every engine; with --ipa or --as, how it shall be said from now on.
import { type DefineCommand, examples } from '../program.ts';
import type { SayOptions } from '../say.ts';

export const say: DefineCommand = (program, door) => {
  program
    .command('say')
    .description('Show and play how words are said; teach the project how a word sounds.')
    .argument('<text>', 'a word, a name, a sentence')
    .option('--ipa <phonemes>', 'how it sounds, in IPA: kept in the lexicon of the project')
    .option('--as <words>', 'other words that sound like it: kept in the lexicon of the project')
    .option('--language <tag>', 'language of the text', 'en')
    .option('--voice <id>', 'the voice to hear, from "lectern voices"')
    .option('--out <file>', 'write the sound to this WAV file instead of playing it')
    .option('--no-play', 'make no sound')
    .addHelpText(
      'after',
      examples([
        'lectern say "Nguyen"',
        'lectern say "Cobh" --as "cove"',
        'lectern say "Nguyen" --ipa "ˈnwiən" --no-play',
        'lectern say "She read the record." --voice flite:rms',
      ]),
    )
    .action(async (text: string, options: SayOptions) =>
      door.exit(await (await import('../say.ts')).sayCommand(text, options, door.terminal, door.signal)),
    );
};
