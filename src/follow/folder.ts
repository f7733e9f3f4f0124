// The folder of a followed feed: its state and its articles, each whole or not there.
import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { readIfThere, saveWhole } from '../io/files.ts';
import { RenderError } from '../model/problem.ts';
import { slugOf } from '../text/slug.ts';
import { type FollowState, newState } from './state.ts';

export const STATE_FILE = 'followed.json';

/** `https://www.site.example/news/feed.xml` is kept in `site-example-news`. */
export function folderNameOf(feed: string): string {
  const { hostname, pathname } = new URL(feed);
  const path = pathname.replace(/(?:^|\/)(?:index|feed|rss|atom)?(?:\.\w+)?\/?$/i, '');
  return slugOf(`${hostname.replace(/^www\./, '')} ${path}`, 'feed');
}

/** Names, without extension, of the articles beside the feed's folder and in the folders beside it. */
export async function namesBeside(folder: string): Promise<Set<string>> {
  const parent = dirname(folder);
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  const siblings = entries.filter((entry) => entry.isDirectory() && entry.name !== basename(folder));
  const inside = await Promise.all(siblings.map(({ name }) => readdir(join(parent, name)).catch(() => [])));
  return new Set([...entries.map(({ name }) => name), ...inside.flat()].map((name) => basename(name, extname(name))));
}

/** Throws `config/bad-json` for a state that cannot be used, and `follow/other-feed` for one of another feed. */
export async function loadState(folder: string, url: string): Promise<FollowState> {
  const path = join(folder, STATE_FILE);
  const bytes = await readIfThere(path);
  if (!bytes) return newState(url);
  const state = parsed(bytes, path);
  if (state.feed.given === url || state.feed.url === url) return state;
  throw new RenderError(
    {
      code: 'follow/other-feed',
      message: `${folder} holds the articles of ${state.feed.url}, not of ${url}.`,
      fix: 'Name another folder with --into.',
    },
    { exitCode: 2 },
  );
}

export const saveState = (folder: string, state: FollowState): Promise<void> =>
  saveWhole(join(folder, STATE_FILE), `${JSON.stringify(state, null, 2)}\n`);

function parsed(bytes: Uint8Array, path: string): FollowState {
  let why = 'it is no state of version 1';
  try {
    const state = JSON.parse(new TextDecoder().decode(bytes)) as FollowState;
    if (state.version === 1 && Array.isArray(state.entries)) return state;
  } catch (cause) {
    why = cause instanceof Error ? cause.message : String(cause);
  }
  // Never begun anew by itself: that would publish everything a second time.
  throw new RenderError(
    {
      code: 'config/bad-json',
      message: `${path} cannot be used: ${why}.`,
      fix: 'Bring it back from a backup or from version control.',
      place: { uri: path },
    },
    { exitCode: 2 },
  );
}
