// Asking a service on the web: one request, one answer, patience where the service asks for it.
import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** For one try. */
  readonly timeoutMs: number;
  /** After the first try: on lost connections, timeouts, 429 and 5xx answers. */
  readonly retries: number;
  /** Before the first retry; doubled each time. 500 ms. */
  readonly retryAfterMs?: number;
}

/** Why there is no answer. */
export class NoAnswer extends Error {
  /** Of HTTP; undefined when nothing came back. */
  readonly status: number | undefined;

  constructor(message: string, status: number | undefined, cause?: unknown) {
    super(message, { cause });
    this.name = 'NoAnswer';
    this.status = status;
  }
}

/** The longest that a server's `retry-after` is obeyed. */
const LONGEST_PAUSE_MS = 20_000;

/**
 * Sends `body` as JSON, and gives the bytes of the answer. `key` goes as a bearer token; a server of one's own often
 * wants none. Rejects with NoAnswer, or with the signal's reason when aborted.
 */
export async function post(
  address: string,
  body: unknown,
  key: string | undefined,
  { timeoutMs, retries, retryAfterMs = 500 }: Patience,
  signal: AbortSignal,
): Promise<Buffer> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify(body),
  };
  for (let left = retries, wait = retryAfterMs; ; left--, wait *= 2) {
    const tried = await once(address, request, timeoutMs, signal);
    if ('answer' in tried) return tried.answer;
    if (left <= 0 || !tried.again) throw tried.error;
    await pause(Math.min(LONGEST_PAUSE_MS, tried.afterMs ?? wait), undefined, { signal });
  }
}

type Tried =
  { readonly answer: Buffer } | { readonly error: NoAnswer; readonly again: boolean; readonly afterMs?: number };

async function once(address: string, request: RequestInit, timeoutMs: number, signal: AbortSignal): Promise<Tried> {
  const clock = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(address, { ...request, signal: AbortSignal.any([signal, clock]) });
    const answer = Buffer.from(await response.arrayBuffer());
    if (response.ok) return { answer };
    const { status } = response;
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      error: new NoAnswer(`${address} answers ${status}: ${answer.toString('utf8', 0, 200).trim()}`, status),
      again: status === 429 || status >= 500,
      ...(Number.isFinite(seconds) ? { afterMs: seconds * 1000 } : {}),
    };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    const why = clock.aborted ? `no answer within ${timeoutMs / 1000} seconds` : reason(cause);
    return { error: new NoAnswer(`${address} cannot be asked: ${why}.`, undefined, cause), again: true };
  }
}

function reason(thrown: unknown): string {
  let cause = thrown as { readonly message?: string; readonly code?: string; readonly cause?: unknown };
  while (cause.cause instanceof Error) cause = cause.cause as typeof cause;
  return cause.code ?? cause.message ?? 'the connection failed';
}
