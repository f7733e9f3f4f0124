// Who may listen to a private feed: a name, and a token nobody guesses.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Listener {
  readonly name: string;
  /** 192 random bits as 32 letters of base64url. */
  readonly token: string;
  /** ISO 8601. */
  readonly added: string;
}

export const newToken = (): string => randomBytes(24).toString('base64url');

/** Takes as long for a wrong token as for a right one, whichever it is close to: hashes are compared, and all of them. */
export function listenerWith(token: string, listeners: readonly Listener[]): Listener | undefined {
  const given = hash(token);
  let found: Listener | undefined;
  for (const listener of listeners) if (timingSafeEqual(given, hash(listener.token))) found = listener;
  return found;
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
