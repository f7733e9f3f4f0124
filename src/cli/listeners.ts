// `lectern listeners`: who may have a private feed, and under which address.
import { resolve } from 'node:path';
import { addListener, LISTENERS_FILE, loadListeners, removeListener } from '../serve/listeners.ts';
import { PRIVATE_PREFIX } from '../serve/server.ts';
import type { Terminal } from './terminal.ts';

export async function listenersCommand(base: string, terminal: Terminal): Promise<number> {
  const listeners = await loadListeners(resolve(LISTENERS_FILE));
  for (const { name, token } of listeners) terminal.print(`${feedAddress(base, token)}  ${name}`);
  if (listeners.length === 0) terminal.print('Nobody has a private feed yet: lectern listeners add "Ann".');
  return 0;
}

export async function addListenerCommand(name: string, base: string, terminal: Terminal): Promise<number> {
  const { token } = await addListener(resolve(LISTENERS_FILE), name, new Date());
  terminal.print(feedAddress(base, token));
  return 0;
}

export async function removeListenerCommand(name: string, terminal: Terminal): Promise<number> {
  await removeListener(resolve(LISTENERS_FILE), name);
  terminal.print(`${name} has no private feed any more.`);
  return 0;
}

const feedAddress = (base: string, token: string): string =>
  `${base.replace(/\/+$/, '')}/${PRIVATE_PREFIX}/${token}/feed.xml`;
