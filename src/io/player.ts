// Playing a sound file with whatever player this machine has.
import { runProgram } from './process.ts';

const PLAYERS: readonly (readonly [program: string, ...args: string[]])[] = [
  ['ffplay', '-nodisp', '-autoexit', '-loglevel', 'error'],
  ['afplay'],
  ['aplay', '-q'],
  ['paplay'],
];

/** Plays a WAV file to its end; false when there is no player, or none that reaches a loudspeaker. */
export async function playFile(path: string, signal: AbortSignal): Promise<boolean> {
  for (const [program, ...args] of PLAYERS) {
    const finished = await runProgram(program, [...args, path], { signal }).catch((error: unknown) => {
      signal.throwIfAborted();
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    });
    // ffplay says on standard error that there is no device, and ends well.
    if (finished?.code === 0 && !/no such device|could not|failed/i.test(finished.stderr)) return true;
  }
  return false;
}
