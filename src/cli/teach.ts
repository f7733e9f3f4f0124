// `lectern say --ipa` and `--as`: an entry of the project's lexicon, whole or not at all.
import { relative } from 'node:path';
import { readIfThere, saveWhole } from '../io/files.ts';
import { lexiconAt, projectLexiconPath } from '../lexicons.ts';
import { RenderError } from '../model/problem.ts';
import { isIpa, plainIpa } from '../text/ipa.ts';
import type { LexiconEntry } from '../text/pls.ts';
import { withEntry } from '../text/plsedit.ts';

export interface Lesson {
  readonly ipa?: string;
  readonly as?: string;
  readonly language: string;
}

/** Writes the entry and gives a line that says what changed, and where. */
export async function teach(word: string, { ipa, as: alias, language }: Lesson): Promise<string> {
  if (ipa !== undefined && !isIpa(ipa))
    throw new RenderError(
      {
        code: 'cli/not-ipa',
        message: `“${ipa}” is not IPA.`,
        fix: 'Write IPA such as "ˈnwiən", or use --as with other words that sound like it.',
      },
      { exitCode: 2 },
    );
  if (alias !== undefined && alias.trim() === '')
    throw new RenderError(
      {
        code: 'cli/nothing-to-say',
        message: 'The words of --as are empty.',
        fix: 'Give words that sound like it: --as "cove".',
      },
      { exitCode: 2 },
    );
  const path = projectLexiconPath('.', language);
  const before = (await lexiconAt(path))?.entries.find(({ graphemes }) => graphemes.includes(word));
  const entry: LexiconEntry = {
    graphemes: [word],
    ...(ipa === undefined ? {} : { phonemes: plainIpa(ipa) }),
    ...(alias === undefined ? {} : { alias: alias.trim() }),
  };
  const bytes = await readIfThere(path);
  const text = bytes && new TextDecoder().decode(bytes);
  await saveWhole(path, withEntry(text, entry, { language, uri: path }));
  const change = before ? `${shown(before)}  =>  ${shown(entry)}` : `${shown(entry)} (new)`;
  return `${relative('.', path)}: ${word}  ${change}`;
}

const shown = ({ phonemes, alias }: LexiconEntry): string =>
  [phonemes === undefined ? '' : `/${phonemes}/`, alias === undefined ? '' : `“${alias}”`].filter(Boolean).join(' ');
