// The only door to fluent-ffmpeg: finds an ffmpeg, encodes, and measures what was encoded.
import { type ChildProcess, spawn } from 'node:child_process';
import { access, chmod, constants, mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { PassThrough } from 'node:stream';
import type ffmpegFactory from 'fluent-ffmpeg';
import type { Loudness } from '../model/episode.ts';
import { RenderError } from '../model/problem.ts';
import type { AudioOutput, Encoded, EncodeRequest, Encoder } from '../ports.ts';
import { fileError, prepend, temporaryFor } from './files.ts';
import { dressMp4 } from './mp4.ts';
import { runProgram } from './process.ts';

export interface Ffmpeg {
  readonly path: string;
  readonly version: string;
  readonly origin: 'system' | 'embedded';
}

/** Older ones write chapters and read streams differently. */
const OLDEST_SYSTEM_MAJOR = 5;

/** The system's ffmpeg if it is recent enough, else the one inside the npm package. Throws `io/no-ffmpeg`. */
export async function findFfmpeg(environment: Readonly<Record<string, string | undefined>>): Promise<Ffmpeg> {
  const named = environment['LECTERN_FFMPEG'];
  const system = await versionOf(named ?? 'ffmpeg');
  const major = Number(/^n?(\d+)\./.exec(system ?? '')?.[1] ?? (system ? 99 : 0));
  if (system && (named || major >= OLDEST_SYSTEM_MAJOR))
    return { path: named ?? 'ffmpeg', version: system, origin: 'system' };
  const embedded = embeddedPath();
  if (embedded) {
    await access(embedded, constants.X_OK).catch(() => chmod(embedded, 0o755).catch(() => {}));
    const version = await versionOf(embedded);
    if (version) return { path: embedded, version, origin: 'embedded' };
  }
  throw new RenderError(
    {
      code: 'io/no-ffmpeg',
      message: named ? `LECTERN_FFMPEG names ${named}, which does not run.` : 'No ffmpeg was found on this machine.',
      fix: 'Install ffmpeg 5 or newer (apt-get install ffmpeg, brew install ffmpeg), or run "npm ci" again: one comes with the npm packages.',
    },
    { exitCode: 3 },
  );
}

function embeddedPath(): string | undefined {
  try {
    return (createRequire(import.meta.url)('@ffmpeg-installer/ffmpeg') as { path: string }).path;
  } catch {
    return undefined;
  }
}

async function versionOf(path: string): Promise<string | undefined> {
  try {
    const { code, stdout } = await runProgram(path, ['-hide_banner', '-version']);
    return code === 0 ? /^ffmpeg version (\S+)/.exec(Buffer.from(stdout).toString('utf8'))?.[1] : undefined;
  } catch {
    return undefined;
  }
}

/** Options of one output; `name` is a file in the command's working folder. */
function outputOptions(output: AudioOutput): string[] {
  const rate = `${output.kilobitsPerSecond}k`;
  const reproducible = ['-fflags', '+bitexact', '-flags:a', '+bitexact', '-map_metadata', '-1', '-vn'];
  switch (output.format) {
    case 'mp3':
      // Compression level 7 is LAME's fast mode: a third less time, inaudible on speech at this rate.
      return [...reproducible, '-c:a', 'libmp3lame', '-b:a', rate, '-ar', '44100', '-compression_level', '7'];
    case 'm4a':
      // The fast coder takes a fifth of the time of the default one; on speech at this rate they sound alike.
      return [...reproducible, '-c:a', 'aac', '-aac_coder', 'fast', '-b:a', rate, '-ar', '44100'];
    case 'opus':
      return [...reproducible, '-c:a', 'libopus', '-b:a', rate, '-application', 'audio'];
    case 'flac':
      return [...reproducible, '-c:a', 'flac'];
    case 'wav':
      return [...reproducible, '-c:a', 'pcm_s16le'];
  }
}

const MUXER = { mp3: 'mp3', m4a: 'ipod', opus: 'opus', flac: 'flac', wav: 'wav' } as const;
/** A muxer that can be read while it is written, to measure side by side. */
const PIPE_MUXER = { mp3: 'mp3', m4a: 'adts', opus: 'opus', flac: 'flac', wav: 'wav' } as const;

/** An encoder over one ffmpeg. */
export function ffmpegEncoder(find: () => Promise<Ffmpeg>): Encoder {
  let found: Promise<Ffmpeg> | undefined;
  const program = (): Promise<Ffmpeg> => {
    found ??= find();
    return found;
  };
  return {
    version: async () => `ffmpeg ${(await program()).version}`,
    async encode(request) {
      const { path } = await program();
      const jobs = await Promise.all(request.outputs.map((output) => startOutput(path, output, request)));
      try {
        await feed(request, jobs);
        const encoded = await Promise.all(jobs.map((job) => job.finished));
        return {
          encoded,
          accept: async () => {
            for (const job of jobs) await rename(job.temporary, job.output.path);
          },
          discard: async () => {
            for (const job of jobs) await rm(job.temporary, { force: true });
          },
        };
      } catch (cause) {
        for (const job of jobs) job.kill();
        await Promise.allSettled(jobs.map((job) => job.finished));
        for (const job of jobs) await rm(job.temporary, { force: true });
        throw encodeError(request, cause);
      }
    },
  };
}

interface Job {
  readonly output: AudioOutput;
  readonly input: PassThrough;
  readonly temporary: string;
  readonly finished: Promise<Encoded>;
  kill(): void;
}

async function startOutput(program: string, output: AudioOutput, request: EncodeRequest): Promise<Job> {
  const { default: ffmpeg } = (await import('fluent-ffmpeg')) as unknown as { default: typeof ffmpegFactory };
  const temporary = temporaryFor(output.path);
  const bare = output.head || output.format === 'm4a' ? temporaryFor(output.path) : temporary;
  const input = new PassThrough({ highWaterMark: 1 << 20 });
  const folder = dirname(output.path);
  // fluent-ffmpeg takes the process down when its working folder is not there.
  await mkdir(folder, { recursive: true });
  // The tee muxer gives the same encoded packets to the file and to the meter: no second pass, no second encode.
  const tee = `[f=${MUXER[output.format]}${muxerOptions(output)}]${basename(bare)}|[f=${PIPE_MUXER[output.format]}]pipe:1`;
  const command = ffmpeg({ cwd: folder, stdoutLines: 1 } as ffmpegFactory.FfmpegCommandOptions)
    .setFfmpegPath(program)
    .input(BUFFERED_STDIN)
    .inputOptions('-nostdin', '-f', 's16le', '-ar', String(request.sampleRate), '-ac', String(request.channels))
    .outputOptions(
      ...(request.channels === 1 ? TWO_EQUAL_CHANNELS : []),
      ...outputOptions(output),
      ...['-map', '0:a', '-f', 'tee'],
    )
    .output(tee);
  // An MP4 gets its tags with its chapters and cover, once it is encoded.
  for (const [key, value] of output.format === 'm4a' ? [] : (output.tags ?? []))
    command.outputOptions('-metadata', `${key}=${value}`);
  const meter = startMeter(program, PIPE_MUXER[output.format], request.channels === 1);
  const encoding = new Promise<void>((resolve, reject) => {
    command.on('start', () => {
      const child = (command as unknown as { ffmpegProc: ChildProcess }).ffmpegProc;
      child.stdin!.on('error', () => {});
      input.pipe(child.stdin!);
      child.stdout?.pipe(meter.input);
    });
    command.on('end', () => resolve());
    command.on('error', (error: Error) => {
      meter.kill();
      reject(error);
    });
  });
  // The run is attached by now; starting earlier could lose the first bytes of stdout.
  command.run();
  const finished = (async (): Promise<Encoded> => {
    const [, loudness] = await Promise.all([encoding, meter.loudness]);
    if (output.head) {
      await prepend(output.head, `${folder}/${basename(bare)}`, temporary);
      await rm(`${folder}/${basename(bare)}`, { force: true });
    }
    if (output.format === 'm4a') {
      const encodedPath = `${folder}/${basename(bare)}`;
      await dressMp4(program, encodedPath, temporary, output, request);
      await rm(encodedPath, { force: true });
    }
    return { path: output.path, loudness };
  })();
  finished.catch(() => rm(bare, { force: true }));
  return {
    output,
    input,
    temporary,
    finished,
    kill: () => {
      input.destroy();
      command.kill('SIGKILL');
      meter.kill();
    },
  };
}

const muxerOptions = (output: AudioOutput): string => (output.format === 'mp3' ? ':id3v2_version=0' : '');

/** Writes every chunk to every encoder, at the pace of the slowest. */
async function feed(request: EncodeRequest, jobs: readonly Job[]): Promise<void> {
  const failed = Promise.race(jobs.map((job) => job.finished.then(() => new Promise<never>(() => {}))));
  failed.catch(() => {});
  for await (const chunk of request.pcm) {
    request.signal.throwIfAborted();
    const full = jobs.filter((job) => !job.input.write(chunk));
    const drained = full.map((job) => new Promise<void>((resolve) => job.input.once('drain', resolve)));
    await Promise.race([Promise.all(drained), failed]);
  }
  for (const job of jobs) job.input.end();
}

interface Meter {
  readonly input: NodeJS.WritableStream;
  readonly loudness: Promise<Loudness>;
  kill(): void;
}

/**
 * Standard input behind four megabytes of buffer, filled by a thread of ffmpeg's own. A pipe holds less than the
 * encoder takes in the time one clip is made ready: without it, each would wait for the other.
 */
const BUFFERED_STDIN = 'async:pipe:0';

/** One channel on both sides, each as loud as it was: `-ac 2` would take 3 dB away. */
const TWO_EQUAL_CHANNELS = ['-af', 'pan=stereo|c0=c0|c1=c0'];

/** EBU R128 with true peaks; of two equal channels one is measured, as heard from two loudspeakers, in half the time. */
const METER = 'ebur128=peak=true:framelog=verbose';
const METER_OF_EQUAL_CHANNELS = `pan=mono|c0=c0,${METER}:dualmono=true`;

/** An ffmpeg that decodes what comes in and measures it. */
function startMeter(program: string, format: string, equalChannels: boolean): Meter {
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
      equalChannels ? METER_OF_EQUAL_CHANNELS : METER,
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

/** Decodes and measures a finished file. */
export async function measureFile(program: string, path: string, signal?: AbortSignal): Promise<Loudness> {
  const args = ['-hide_banner', '-nostdin', '-nostats', '-i', path, '-map', '0:a', '-af', METER, '-f', 'null', '-'];
  const { stderr } = await runProgram(program, args, signal ? { signal } : {});
  const measured = parseEbur128(stderr);
  if (!measured)
    throw new RenderError({
      code: 'mix/unmeasurable',
      message: `The loudness of ${path} could not be measured.`,
      fix: 'The file may be torn: render again.',
      cause: stderr.slice(-300),
    });
  return measured;
}

function encodeError(request: EncodeRequest, cause: unknown): unknown {
  if (request.signal.aborted || cause instanceof RenderError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const path = request.outputs[0]?.path ?? '';
  if (/No space left on device/i.test(message))
    return fileError(path, Object.assign(new Error(message), { code: 'ENOSPC' }), 'write');
  return new RenderError(
    {
      code: 'mix/encode-failed',
      message: `ffmpeg could not encode ${basename(path)}: ${message.split('\n').at(-1)}`,
      fix: 'Run "lectern doctor" to see which ffmpeg is in use; LECTERN_FFMPEG names another one.',
    },
    { cause },
  );
}
