// An adviser behind an OpenAI-compatible endpoint: one question, one answer as text. It decides nothing.
import { RenderError } from '../model/problem.ts';
import type { Adviser } from '../ports.ts';
import { NoAnswer, type Patience, post } from './post.ts';

export interface ChatOptions extends Patience {
  /** Up to the version, as servers print it: `https://api.example.com/v1`. */
  readonly url: string;
  readonly model: string;
  readonly key?: string;
}

/**
 * Speaks `POST {url}/chat/completions` at temperature 0. `answer` rejects with `adviser/unreachable`, `adviser/status` or
 * `adviser/no-answer`, and with the signal's reason when aborted.
 */
export function chatAdviser(options: ChatOptions): Adviser {
  const address = `${options.url.replace(/\/+$/, '')}/chat/completions`;
  return {
    id: `${options.model} at ${new URL(address).host}`,
    async answer({ system, user }, signal) {
      const question = {
        model: options.model,
        temperature: 0,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
      };
      const reply = await post(address, question, options.key, options, signal).catch((cause: unknown) => {
        throw cause instanceof NoAnswer ? problem(cause) : cause;
      });
      const answer = contentOf(reply.toString());
      if (answer !== undefined) return answer;
      throw new RenderError({
        code: 'adviser/no-answer',
        message: `${address} answers without a message: ${reply.toString('utf8', 0, 80).trim()}`,
        fix: 'Check that the address ends where /chat/completions follows.',
      });
    },
  };
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

const problem = ({ message, status }: NoAnswer): RenderError =>
  status === undefined
    ? new RenderError({
        code: 'adviser/unreachable',
        message,
        fix: 'Check the address and the server, or render without --adviser.',
      })
    : new RenderError({ code: 'adviser/status', message, fix: fixFor(status) });

const fixFor = (status: number): string =>
  status === 401 || status === 403
    ? 'Check attribute.adviser.keyEnvironment and the key in that variable.'
    : status === 404
      ? 'Check attribute.adviser.url and model.'
      : 'Try again later, or render without --adviser.';
