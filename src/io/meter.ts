// Loudness of encoded sound, by ffmpeg's ebur128: while it is being encoded, or of a finished file.
import { spawn } from 'node:child_process';
import type { Loudness } from '../model/episode.ts';
import { RenderError } from '../model/problem.ts';
import { runProgram } from './process.ts';

export interface Meter {
  readonly input: NodeJS.WritableStream;
  readonly loudness: Promise<Loudness>;
  kill(): void;
}

/** EBU R128 with true peaks. */
const METER = 'ebur128=peak=true:framelog=verbose';
/** Of two equal channels one is measured, as heard from two loudspeakers, in half the time. */
const METER_OF_ONE = `${METER}:dualmono=true`;
const METER_OF_EQUAL_CHANNELS = `pan=mono|c0=c0,${METER_OF_ONE}`;

/** An ffmpeg that decodes what comes in, of the muxer `format`, and measures it as two loudspeakers would sound. */
export function startMeter(program: string, format: string, sound: 'one channel' | 'equal channels' | 'stereo'): Meter {
  const demuxer = { mp3: 'mp3', adts: 'aac', opus: 'ogg', flac: 'flac', wav: 'wav' }[format] ?? format;
  const child = spawn(
    program,
    [
      '-hide_banner',
      '-nostats',
      '-f',
      demuxer,
      '-i',
      'pipe:0',
      '-af',
      { 'one channel': METER_OF_ONE, 'equal channels': METER_OF_EQUAL_CHANNELS, stereo: METER }[sound],
      '-f',
      'null',
      '-',
    ],
    { stdio: ['pipe', 'ignore', 'pipe'], windowsHide: true },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-4000);
  });
  child.stdin.on('error', () => {});
  const loudness = new Promise<Loudness>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      const measured = parseEbur128(said);
      if (measured) resolve(measured);
      else reject(new Error(`ffmpeg could not measure the encoded sound: ${said.slice(-300)}`));
    });
  });
  loudness.catch(() => {});
  return { input: child.stdin, loudness, kill: () => child.kill('SIGKILL') };
}

/** The summary that ffmpeg's ebur128 filter prints at the end. */
export function parseEbur128(text: string): Loudness | undefined {
  const summary = text.slice(text.lastIndexOf('Summary:'));
  const number = (pattern: RegExp): number | undefined => {
    const found = pattern.exec(summary)?.[1];
    return found === undefined ? undefined : found === '-inf' ? Number.NEGATIVE_INFINITY : Number(found);
  };
  const integratedLufs = number(/I:\s+(-?[\d.]+|-inf) LUFS/);
  const rangeLu = number(/LRA:\s+(-?[\d.]+) LU/);
  const truePeakDbtp = number(/Peak:\s+(-?[\d.]+|-inf) dBFS/);
  if (integratedLufs === undefined || truePeakDbtp === undefined) return undefined;
  return { integratedLufs, truePeakDbtp, rangeLu: rangeLu ?? 0 };
}

/** Decodes and measures a finished file; `seconds` is what was decoded, whatever its header says. */
export async function measureFile(
  program: string,
  path: string,
  signal?: AbortSignal,
): Promise<Loudness & { readonly seconds: number }> {
  const args = ['-hide_banner', '-nostdin', '-stats', '-i', path, '-map', '0:a', '-af', METER, '-f', 'null', '-'];
  const { stderr } = await runProgram(program, args, signal ? { signal } : {});
  const measured = parseEbur128(stderr);
  if (!measured)
    throw new RenderError({
      code: 'mix/unmeasurable',
      message: `The loudness of ${path} could not be measured.`,
      fix: 'The file may be torn: render again.',
      cause: stderr.slice(-300),
    });
  const [, hours, minutes, seconds] = [...stderr.matchAll(/time=(\d+):(\d+):(\d+\.\d+)/g)].at(-1) ?? [];
  return { ...measured, seconds: (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0) };
}
