// An adviser behind an OpenAI-compatible endpoint: one question, one answer as text. It decides nothing.
import { setTimeout as pause } from 'node:timers/promises';
import { RenderError } from '../model/problem.ts';
import type { Adviser } from '../ports.ts';

export interface ChatOptions {
  /** Up to the version, as servers print it: `https://api.example.com/v1`. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token where there is one; a server of one's own often wants none. */
  readonly key?: string;
  /** For one try. */
  readonly timeoutMs: number;
  /** After the first try: on lost connections, timeouts, 429 and 5xx answers. */
  readonly retries: number;
  /** Before the first retry; doubled each time. 500 ms. */
  readonly retryAfterMs?: number;
}

/** The longest that a server's `retry-after` is obeyed. */
const LONGEST_PAUSE_MS = 20_000;

/**
 * Speaks `POST {url}/chat/completions` at temperature 0. `answer` rejects with `adviser/unreachable`, `adviser/status` or
 * `adviser/no-answer`, and with the signal's reason when aborted.
 */
export function chatAdviser(options: ChatOptions): Adviser {
  const address = `${options.url.replace(/\/+$/, '')}/chat/completions`;
  return {
    id: `${options.model} at ${new URL(address).host}`,
    async answer({ system, user }, signal) {
      const body = JSON.stringify({
        model: options.model,
        temperature: 0,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
      });
      let wait = options.retryAfterMs ?? 500;
      for (let left = options.retries; ; left--) {
        const tried = await once(address, body, options, signal);
        if ('answer' in tried) return tried.answer;
        if (left <= 0 || !tried.again) throw tried.error;
        await pause(Math.min(LONGEST_PAUSE_MS, tried.afterMs ?? wait), undefined, { signal });
        wait *= 2;
      }
    },
  };
}

type Tried =
  { readonly answer: string } | { readonly error: RenderError; readonly again: boolean; readonly afterMs?: number };

async function once(address: string, body: string, options: ChatOptions, signal: AbortSignal): Promise<Tried> {
  const clock = AbortSignal.timeout(options.timeoutMs);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(options.key ? { authorization: `Bearer ${options.key}` } : {}),
      },
      body,
      signal: AbortSignal.any([signal, clock]),
    });
    const text = await response.text();
    if (!response.ok) {
      const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
      return {
        error: problem(
          'adviser/status',
          `${address} answers ${response.status}: ${text.slice(0, 200).trim()}`,
          fixFor(response.status),
        ),
        again: response.status === 429 || response.status >= 500,
        ...(Number.isFinite(seconds) ? { afterMs: seconds * 1000 } : {}),
      };
    }
    const answer = contentOf(text);
    if (answer !== undefined) return { answer };
    return {
      error: problem(
        'adviser/no-answer',
        `${address} answers without a message: ${text.slice(0, 80).trim()}`,
        'Check that the address ends where /chat/completions follows.',
      ),
      again: false,
    };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    const why = clock.aborted ? `no answer within ${options.timeoutMs / 1000} seconds` : reason(cause);
    return {
      error: problem(
        'adviser/unreachable',
        `${address} cannot be asked: ${why}.`,
        'Check the address and the server, or render without --adviser.',
      ),
      again: true,
    };
  }
}

function contentOf(text: string): string | undefined {
  try {
    const reply = JSON.parse(text) as { choices?: readonly { message?: { content?: unknown } }[] };
    const content = reply.choices?.[0]?.message?.content;
    return typeof content === 'string' ? content : undefined;
  } catch {
    return undefined;
  }
}

const fixFor = (status: number): string =>
  status === 401 || status === 403
    ? 'Check attribute.adviser.keyEnvironment and the key in that variable.'
    : status === 404
      ? 'Check attribute.adviser.url and model.'
      : 'Try again later, or render without --adviser.';

function reason(thrown: unknown): string {
  let cause = thrown as { readonly message?: string; readonly code?: string; readonly cause?: unknown };
  while (cause.cause instanceof Error) cause = cause.cause as typeof cause;
  return cause.code ?? cause.message ?? 'the connection failed';
}

const problem = (code: string, message: string, fix: string): RenderError => new RenderError({ code, message, fix });
