// Which articles a publication has: files named, and all articles in folders named.
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { mediaTypeOf } from '../io/files.ts';
import { RenderError } from '../model/problem.ts';
import { isWebAddress } from '../source.ts';

/** An edited script has an article beside it, and a feed is followed, not published. */
const NO_ARTICLES = new Set(['', 'application/ssml+xml', 'application/rss+xml', 'application/atom+xml']);

/** Names as a person would write them from `folder`, with slashes, each once, in order. Throws `io/not-found`. */
export async function articlesIn(names: readonly string[], folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    if (isWebAddress(name)) {
      found.push(name);
      continue;
    }
    const path = resolve(folder, name);
    const kind = await stat(path).catch(() => undefined);
    if (!kind)
      throw new RenderError(
        {
          code: 'io/not-found',
          message: `There is no file or folder ${name}.`,
          fix: 'Check the path; relative paths start from the current folder.',
        },
        { exitCode: 2 },
      );
    const files = kind.isDirectory() ? await articlesUnder(path) : [path];
    found.push(...files.map((file) => relative(folder, file).replaceAll('\\', '/')));
  }
  return [...new Set(found)];
}

/** Hidden files and folders are none of ours, and a README tells of the folder. */
async function articlesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await articlesUnder(path)));
    else if (!NO_ARTICLES.has(mediaTypeOf(entry.name)) && !/^readme\./i.test(entry.name)) found.push(path);
  }
  return found;
}

/** A page of the web may be away for an hour without being gone. */
export const sourceIsThere = (source: string, folder: string): boolean =>
  isWebAddress(source) || existsSync(resolve(folder, source));
