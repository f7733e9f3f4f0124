// Pronunciation lexicons from where they are kept, the nearest first: the article, the project, the house, the package.
import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { readBytes, readIfThere } from './io/files.ts';
import { RenderError } from './model/problem.ts';
import { ANY_LANGUAGE, type Lexicon, type LexiconEntry, parsePls, requireIpa } from './text/pls.ts';

export interface LexiconPlaces {
  /** `voices/` of the project and of the package. */
  readonly own: string;
  readonly shipped: string;
  /** The article, to find `story.pls` beside `story.md`. */
  readonly articlePath?: string;
  /** The `lexicon:` of its front matter, as written there. */
  readonly given?: unknown;
}

/** Rejects with `text/bad-lexicon`, `text/bad-xml` or `read/bad-front-matter`, each with its place. */
export async function loadLexicons({ own, shipped, articlePath, given }: LexiconPlaces): Promise<Lexicon[]> {
  const parts = await Promise.all([
    givenLexicons(given, articlePath ?? 'the article'),
    articlePath === undefined ? [] : maybe(besideArticle(articlePath)),
    inFolder(join(own, 'lexicons')),
    maybe(join(own, 'house.pls')),
    resolve(own) === resolve(shipped) ? [] : inFolder(join(shipped, 'lexicons')),
  ]);
  return parts.flat();
}

/** The file of the project that `lectern say` adds to. */
export const projectLexiconPath = (folder: string, language: string): string =>
  join(folder, 'voices', 'lexicons', `${language.toLowerCase().split('-')[0]}.pls`);

export async function lexiconAt(path: string): Promise<Lexicon | undefined> {
  const bytes = await readIfThere(path);
  return bytes && parsePls(new TextDecoder().decode(bytes), path);
}

const besideArticle = (path: string): string => join(dirname(path), `${basename(path, extname(path))}.pls`);
const maybe = async (path: string): Promise<Lexicon[]> => [(await lexiconAt(path)) ?? []].flat();

async function inFolder(folder: string): Promise<Lexicon[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.pls')).sort();
  return (await Promise.all(files.map((name) => maybe(join(folder, name))))).flat();
}

/** Files by name, or words with how they sound: `Nguyen: /ˈnwiən/`, `Cobh: cove`. */
async function givenLexicons(given: unknown, uri: string): Promise<Lexicon[]> {
  if (given === undefined || given === null) return [];
  if (typeof given === 'string' || Array.isArray(given)) {
    const paths = [given].flat().map((path) => (typeof path === 'string' ? path : fail(uri, String(path))));
    return Promise.all(
      paths.map(async (path) => {
        const full = resolve(dirname(uri), path);
        return parsePls(new TextDecoder().decode(await readBytes(full)), full);
      }),
    );
  }
  const entries = Object.entries(given as Record<string, unknown>).map(([word, sound]): LexiconEntry => {
    if (typeof sound !== 'string' || sound.trim() === '') return fail(uri, word);
    const ipa = /^\s*[/[](.*)[/\]]\s*$/.exec(sound)?.[1];
    if (ipa === undefined) return { graphemes: [word], alias: sound.trim() };
    requireIpa(ipa, word, uri, { line: 1, column: 1 });
    return { graphemes: [word], phonemes: ipa };
  });
  return [{ language: ANY_LANGUAGE, uri, entries }];
}

function fail(uri: string, word: string): never {
  throw new RenderError(
    {
      code: 'read/bad-front-matter',
      message: `The lexicon of the front matter cannot be used at “${word}”.`,
      fix: 'Write “Nguyen: /ˈnwiən/” (IPA), “Cobh: cove” (other words), or the name of a .pls file.',
      place: { uri },
    },
    { exitCode: 2 },
  );
}
