// The listeners of a private feed, in a file that only its owner reads and that no server serves.
import { chmod, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readIfThere, saveWhole } from '../io/files.ts';
import { RenderError } from '../model/problem.ts';
import { type Listener, newToken } from './tokens.ts';

/** Under the working folder, beside `out/`: a folder that is published must not hold it. */
export const LISTENERS_FILE = join('.lectern', 'listeners.json');

const OWNER_ONLY = 0o600;

/** All listeners; none when there is no file. Throws `config/bad-json`. */
export async function loadListeners(path: string): Promise<readonly Listener[]> {
  const bytes = await readIfThere(path);
  if (!bytes) return [];
  try {
    const kept = JSON.parse(new TextDecoder().decode(bytes)) as { version: number; listeners: readonly Listener[] };
    if (kept.version !== 1) throw new Error(`version ${kept.version} is not known`);
    return kept.listeners.filter(({ name, token }) => typeof name === 'string' && /^[\w-]{22,}$/.test(token));
  } catch (cause) {
    throw new RenderError(
      {
        code: 'config/bad-json',
        message: `${path} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}.`,
        fix: 'Correct the file, or remove it and add the listeners anew.',
        place: { uri: path },
      },
      { exitCode: 2 },
    );
  }
}

/** Gives the new listener. Throws `serve/listener-known` for a name that is there: two people never share a token. */
export async function addListener(path: string, name: string, now: Date): Promise<Listener> {
  const before = await loadListeners(path);
  if (before.some((listener) => listener.name === name))
    throw new RenderError(
      {
        code: 'serve/listener-known',
        message: `${name} has a private feed already.`,
        fix: `See its address with "lectern listeners", or end it with "lectern listeners remove ${JSON.stringify(name)}".`,
      },
      { exitCode: 2 },
    );
  const listener = { name, token: newToken(), added: now.toISOString() };
  await save(path, [...before, listener]);
  return listener;
}

/** The token opens nothing from then on, also in a server that runs. Throws `serve/no-listener`. */
export async function removeListener(path: string, name: string): Promise<void> {
  const before = await loadListeners(path);
  const after = before.filter((listener) => listener.name !== name);
  if (after.length === before.length)
    throw new RenderError(
      {
        code: 'serve/no-listener',
        message: `Nobody by the name of ${name} has a private feed.`,
        fix: 'See the names with "lectern listeners".',
      },
      { exitCode: 2 },
    );
  await save(path, after);
}

async function save(path: string, listeners: readonly Listener[]): Promise<void> {
  await saveWhole(path, `${JSON.stringify({ version: 1, listeners }, null, 2)}\n`, OWNER_ONLY);
  await chmod(dirname(path), 0o700);
  // A folder of secrets in a repository of articles: not to be committed by mistake.
  await saveWhole(join(dirname(path), '.gitignore'), '*\n');
}

/** The listeners as the file has them now; read again only when it changed. */
export function listenersAt(path: string): () => Promise<readonly Listener[]> {
  let seen = '';
  let listeners: readonly Listener[] = [];
  return async () => {
    const now = await stat(path, { bigint: true }).then(
      ({ mtimeNs, ino }) => `${mtimeNs}-${ino}`,
      () => 'none',
    );
    if (now !== seen) {
      listeners = await loadListeners(path);
      seen = now;
    }
    return listeners;
  };
}
