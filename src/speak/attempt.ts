// One request to one engine: tried again when it fails, refused when what comes back cannot be right.
import { RenderError } from '../model/problem.ts';
import type { Run } from '../model/run.ts';
import { spokenText } from '../model/script.ts';
import type { Backend, Speech, SpeechRequest } from '../ports.ts';
import { faultIn } from './accept.ts';

/** Before the second try; doubles with each further one. */
const FIRST_PAUSE_MS = 200;

/**
 * Speech that was accepted. Reports `speak/tried-again` for every try that failed but the last, and
 * `speak/unsayable` when the engine has no sound for any of it (then: no samples).
 *
 * Throws `speak/failed`, an engine's own RenderError at once, or the signal's reason.
 */
export async function tryHard(backend: Backend, request: SpeechRequest, retries: number, run: Run): Promise<Speech> {
  const spoken = spokenText(request.tokens);
  const excerpt = spoken.length > 120 ? `${spoken.slice(0, 117)}…` : spoken;
  for (let attempt = 0; ; attempt++) {
    const { speech, fault, cause } = await tryOnce(backend, request, spoken, run.signal);
    if (speech && !fault) {
      if (speech.samples.length === 0)
        run.report({
          code: 'speak/unsayable',
          severity: 'warning',
          message: `${request.voice.id} has no sound for “${excerpt}”; it is silent there.`,
          fix: 'Say in a lexicon how it is pronounced, or give the speaker a voice of that language.',
        });
      return speech;
    }
    if (attempt >= retries)
      throw new RenderError(
        {
          code: 'speak/failed',
          message: `${request.voice.id} could not say “${excerpt}”: ${fault}.`,
          fix: 'Run the same command again (what was spoken is kept), or give the speaker another voice in voices/cast.json.',
        },
        { cause },
      );
    run.report({
      code: 'speak/tried-again',
      severity: 'note',
      message: `${request.voice.id} failed at “${excerpt}” and was asked again: ${fault}.`,
      fix: 'Nothing to do if it happens rarely; else run "lectern doctor".',
    });
    await pause(FIRST_PAUSE_MS * 2 ** attempt, run.signal);
  }
}

interface Outcome {
  readonly speech?: Speech;
  readonly fault?: string;
  readonly cause?: unknown;
}

async function tryOnce(
  backend: Backend,
  request: SpeechRequest,
  spoken: string,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const speech = await backend.synthesize(request, { signal });
    const fault = faultIn(speech, spoken, request.rate);
    return fault === undefined ? { speech } : { fault };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (cause instanceof RenderError) throw cause;
    return { fault: cause instanceof Error ? cause.message : String(cause), cause };
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
