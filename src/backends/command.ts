// Any program that reads words and writes WAV: Piper, flite, say, a script of your own. One process for each utterance.
import { runProgram } from '../io/process.ts';
import type { SpeechProgram } from '../model/engine.ts';
import { RenderError } from '../model/problem.ts';
import type { Backend } from '../ports.ts';
import { shiftOf } from './line.ts';
import { MAX_CHARACTERS, NOTHING, plainLine, speechFrom, TIMEOUT_MS } from './outside.ts';
import { CORES } from './pool.ts';

/** A program that does not even say its version in this time has at least been started. */
const START_MS = 2000;

export function commandBackend({
  run,
  concurrency = CORES,
  maxCharacters = MAX_CHARACTERS,
  timeoutMs = TIMEOUT_MS,
}: SpeechProgram): Backend {
  const [program = '', ...args] = run;
  /** Where the program takes no rate, the pace and the pitch of a part are left as they are. */
  const paced = args.some((arg) => /\{(?:rate|length)\}/.test(arg));
  return {
    id: 'command',
    dialect: 'openai',
    version: `${run.join(' ')}, lectern 1`,
    limits: { maxCharacters, concurrency },
    async available() {
      const detail = run.join(' ');
      // It is started, whatever it makes of the question.
      const fault = await runProgram(program, ['--version'], { signal: AbortSignal.timeout(START_MS) }).then(
        () => undefined,
        (error: NodeJS.ErrnoException) => (error.code === 'ABORT_ERR' ? undefined : error.code),
      );
      return fault === undefined
        ? { ready: true, detail }
        : { ready: false, detail: `${detail} (${fault})`, fix: notStarted(program).problem.fix };
    },
    async synthesize(request, { signal }) {
      signal.throwIfAborted();
      const line = plainLine(request);
      if (line.words.length === 0) return NOTHING;
      const { voice, rate } = request;
      const shift = paced ? shiftOf(request) : voice.shift;
      const values: Readonly<Record<string, string>> = {
        voice: voice.engineVoice,
        language: voice.languages[0] ?? request.language,
        rate: (rate / shift).toFixed(4),
        length: (shift / rate).toFixed(4),
      };
      const filled = args.map((arg) => arg.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all));
      const clock = AbortSignal.timeout(timeoutMs);
      const { code, stdout, stderr } = await runProgram(program, filled, {
        input: new TextEncoder().encode(`${line.text}\n`),
        signal: AbortSignal.any([signal, clock]),
      }).catch((cause: unknown) => {
        if (signal.aborted) throw signal.reason;
        if (clock.aborted) throw new Error(`${program} took more than ${timeoutMs / 1000} seconds`);
        throw notStarted(program, cause);
      });
      if (code !== 0) throw new Error(`${program} ended with code ${code}: ${stderr.trim().split('\n').at(-1) ?? ''}`);
      return speechFrom(stdout, shift, program);
    },
    close: () => Promise.resolve(),
  };
}

const notStarted = (program: string, cause?: unknown): RenderError =>
  new RenderError(
    {
      code: 'speak/no-program',
      message: `The program “${program}” of engines.command could not be started.`,
      fix: 'Install it, or give its whole path in engines.command.run.',
    },
    { cause, exitCode: 3 },
  );
