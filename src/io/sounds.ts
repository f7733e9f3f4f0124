// Sounds of a publication: ours by name, or any file that ffmpeg reads.
import { resolve } from 'node:path';
import { STINGS, sting, type StingName } from '../audio/stings.ts';
import { RenderError } from '../model/problem.ts';
import { HOUSE_RATE } from '../model/timeline.ts';
import type { LoadSound } from '../ports.ts';
import type { Ffmpeg } from './findffmpeg.ts';
import { runProgram } from './process.ts';

/** A sound longer than this is a programme, not a sting. Seconds. */
const LONGEST = 60;
const OWN = 'lectern:';

/** Loads by name; paths start from `folder`. One channel at the house rate. Rejects with `config/no-sound`. */
export function soundLoader(folder: string, find: () => Promise<Ffmpeg>): LoadSound {
  return async (name) => {
    if (name.startsWith(OWN)) {
      const own = STINGS.find((candidate) => candidate === name.slice(OWN.length));
      if (own) return sting(own satisfies StingName, HOUSE_RATE);
      throw problem(
        `There is no sound ${name}.`,
        `Ours are ${STINGS.map((one) => OWN + one).join(', ')}; anything else is the path of a file.`,
      );
    }
    const { path: program } = await find();
    const input = ['-v', 'error', '-nostdin', '-t', String(LONGEST), '-i', resolve(folder, name), '-map', '0:a:0'];
    const output = ['-ac', '1', '-ar', String(HOUSE_RATE), '-f', 's16le', '-'];
    const { code, stdout, stderr } = await runProgram(program, [...input, ...output]);
    if (code !== 0)
      throw problem(
        `The sound ${name} cannot be read: ${stderr.trim().split('\n').at(-1)}`,
        'Check the path in the settings under "sounds"; WAV, FLAC, MP3 and whatever ffmpeg reads will do.',
      );
    return new Int16Array(Uint8Array.from(stdout).buffer);
  };
}

const problem = (message: string, fix: string): RenderError =>
  new RenderError({ code: 'config/no-sound', message, fix }, { exitCode: 2 });
