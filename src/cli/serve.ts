// `lectern serve`: a folder on this machine as podcast apps and browsers want it.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressesOf } from '../serve/addresses.ts';
import { LISTENERS_FILE } from '../serve/listeners.ts';
import { startServer } from '../serve/server.ts';
import { listenersCommand } from './listeners.ts';
import type { Terminal } from './terminal.ts';
import { aborted } from './waiting.ts';

export interface ServeCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly openLan?: boolean;
  readonly private?: boolean;
  readonly preview?: boolean;
  readonly base?: string;
  readonly log?: boolean;
}

/** Serves until it is interrupted, which is its right end. */
export async function serveCommand(
  folder: string,
  options: ServeCommandOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const listenersFile = options.private ? resolve(LISTENERS_FILE) : undefined;
  const server = await startServer(resolve(folder), {
    host: options.openLan ? '0.0.0.0' : options.host,
    port: options.port,
    preview: options.preview === true,
    ...(listenersFile ? { listenersFile } : {}),
    ...(options.base ? { base: options.base } : {}),
    ...(options.log ? { onRequest: (line: string) => terminal.error(line) } : {}),
  });
  try {
    const bases = options.base ? [options.base.replace(/\/+$/, '')] : addressesOf(server);
    const feed = existsSync(join(resolve(folder), 'feed.xml')) ? ['feed.xml'] : [];
    if (listenersFile) await listenersCommand(bases.at(-1)!, terminal);
    else for (const base of bases) for (const file of ['', ...feed]) terminal.print(`${base}/${file}`);
    terminal.error('Ctrl+C ends it.');
    await aborted(signal);
  } finally {
    await server.close();
  }
  return 0;
}
