// A speech server that speaks OpenAI's protocol (API reference, "Create speech"): in the cloud, or on a machine of your own.
import { NoAnswer, post } from '../io/post.ts';
import type { SpeechServer } from '../model/engine.ts';
import { RenderError } from '../model/problem.ts';
import type { Backend } from '../ports.ts';
import { shiftOf } from './line.ts';
import { MAX_CHARACTERS, NOTHING, plainLine, speechFrom, TIMEOUT_MS } from './outside.ts';

/** What the protocol allows for `speed`. */
const SLOWEST = 0.25;
const FASTEST = 4;

/** A server that says nothing for so long is not there. */
const ANSWER_MS = 3000;

/** `key` is what the variable named in `keyEnvironment` holds. No words are sent until there is something to say. */
export function openaiBackend(server: SpeechServer, key: string | undefined): Backend {
  const { url, model, keyEnvironment, concurrency = 2, maxCharacters = MAX_CHARACTERS } = server;
  const patience = { timeoutMs: server.timeoutMs ?? TIMEOUT_MS, retries: server.retries ?? 3 };
  const base = url.replace(/\/+$/, '');
  const address = `${base}/audio/speech`;
  const { host } = new URL(address);
  return {
    id: 'openai',
    dialect: 'openai',
    version: `${model} at ${host}, lectern 1`,
    limits: { maxCharacters, concurrency },
    async available() {
      const detail = `${model} at ${host}`;
      if (keyEnvironment !== undefined && !key)
        return { ready: false, detail: `${detail}, without its key`, fix: `Put the key into ${keyEnvironment}.` };
      // Any answer will do: not every server has a list of its models.
      const answers = await fetch(`${base}/models`, { signal: AbortSignal.timeout(ANSWER_MS) }).then(
        () => true,
        () => false,
      );
      return answers
        ? { ready: true, detail }
        : { ready: false, detail: `${detail}, which does not answer`, fix: 'Start it, or correct engines.openai.url.' };
    },
    async synthesize(request, { signal }) {
      signal.throwIfAborted();
      const line = plainLine(request);
      if (line.words.length === 0) return NOTHING;
      const { voice, rate } = request;
      const shift = shiftOf(request);
      const body = {
        model,
        voice: voice.engineVoice,
        input: line.text,
        response_format: 'wav',
        speed: Math.min(FASTEST, Math.max(SLOWEST, Number((rate / shift).toFixed(4)))),
      };
      const wav = await post(address, body, key, patience, signal).catch((cause: unknown) => {
        throw cause instanceof NoAnswer ? problem(cause, voice.id, server) : cause;
      });
      return speechFrom(wav, shift, host);
    },
    close: () => Promise.resolve(),
  };
}

function problem({ message, status }: NoAnswer, voice: string, { keyEnvironment }: SpeechServer): RenderError {
  const again = 'Run the same command again: what was spoken is kept.';
  const fix =
    status === undefined
      ? `Check engines.openai.url, and that the server runs. ${again}`
      : status === 401 || status === 403
        ? `Check the key${keyEnvironment ? ` in ${keyEnvironment}` : ': engines.openai.keyEnvironment names its variable'}.`
        : status === 429 || status >= 500
          ? `The server is busy. ${again}`
          : `Check engines.openai.model, and the engineVoice of ${voice} in its card.`;
  return new RenderError(
    { code: status === undefined ? 'speak/unreachable' : 'speak/refused', message: `${voice}: ${message}`, fix },
    { exitCode: 3 },
  );
}
