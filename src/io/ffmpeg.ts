// The only door to fluent-ffmpeg: encodes every output from one stream of sound, measured while it is encoded.
import type { ChildProcess } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import type ffmpegFactory from 'fluent-ffmpeg';
import { monoRateFor } from '../audio/mp3twin.ts';
import type { Loudness } from '../model/episode.ts';
import { RenderError } from '../model/problem.ts';
import type { AudioOutput, EncodeRequest, Encoder } from '../ports.ts';
import { fileError, temporaryFor } from './files.ts';
import type { Ffmpeg } from './findffmpeg.ts';
import { startMeter } from './meter.ts';
import { dressMp3 } from './mp3.ts';
import { dressMp4 } from './mp4.ts';

/** Options of one output; `name` is a file in the command's working folder. */
function outputOptions(output: AudioOutput, kilobitsPerSecond: number): string[] {
  const rate = `${kilobitsPerSecond}k`;
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
    prepare() {
      void Promise.all([program(), library()])
        .then(([{ path }, { default: ffmpeg }]) => {
          // It asks the program for these before its first run, and keeps the answers.
          const command = ffmpeg().setFfmpegPath(path);
          command.getAvailableFormats(() => {});
          command.getAvailableEncoders(() => {});
        })
        .catch(() => {});
    },
    async encode(request) {
      const { path } = await program();
      const jobs = await startJobs(path, request);
      const files = jobs.flatMap((job) => job.files);
      const clear = async (): Promise<void> => {
        for (const { temporary } of files) await rm(temporary, { force: true });
      };
      try {
        await feed(request, jobs);
        const measured = await Promise.all(jobs.map((job) => job.finished));
        const loudness = new Map(
          jobs.flatMap((job, index) => job.files.map(({ output }) => [output, measured[index]!] as const)),
        );
        return {
          encoded: request.outputs.map((output) => ({ path: output.path, loudness: loudness.get(output)! })),
          accept: async () => {
            for (const { temporary, output } of files) await rename(temporary, output.path);
          },
          discard: clear,
        };
      } catch (cause) {
        for (const job of jobs) job.kill();
        await Promise.allSettled(jobs.map((job) => job.finished));
        await clear();
        throw encodeError(request, cause);
      }
    },
  };
}

const library = (): Promise<{ default: typeof ffmpegFactory }> =>
  import('fluent-ffmpeg') as unknown as Promise<{ default: typeof ffmpegFactory }>;

interface OutputFile {
  readonly output: AudioOutput;
  readonly temporary: string;
}

/** One encoder, and the files made from what it gives. */
interface Job {
  readonly files: readonly OutputFile[];
  readonly input: PassThrough;
  readonly loudness: Promise<Loudness>;
  /** All files are whole. */
  readonly finished: Promise<Loudness>;
  kill(): void;
}

/** Formats whose tags, chapters and cover are put around the encoded sound when it is whole. */
const isDressed = ({ format }: AudioOutput): boolean => format === 'mp3' || format === 'm4a';
/** What comes out of these is what went in. */
const isLossless = ({ format }: AudioOutput): boolean => format === 'flac' || format === 'wav';

/** What is the same sound is encoded once, whatever it is dressed in, and measured once, whatever it is packed in. */
async function startJobs(program: string, request: EncodeRequest): Promise<Job[]> {
  const groups = new Map<string, [AudioOutput, ...AudioOutput[]]>();
  for (const output of request.outputs) {
    const { format, kilobitsPerSecond, trimDb = 0 } = output;
    const key = isDressed(output) ? `${format} ${kilobitsPerSecond} ${trimDb}` : output.path;
    const group = groups.get(key);
    if (group) group.push(output);
    else groups.set(key, [output]);
  }
  const jobs: Job[] = [];
  const lossless = new Map<number, Promise<Loudness>>();
  for (const outputs of groups.values()) {
    const { trimDb = 0 } = outputs[0];
    const measured = isLossless(outputs[0]) ? lossless.get(trimDb) : undefined;
    const job = await startJob(program, outputs, request, measured);
    if (isLossless(outputs[0])) lossless.set(trimDb, job.loudness);
    jobs.push(job);
  }
  return jobs;
}

/** `measured` when somebody else measures the same sound. */
async function startJob(
  program: string,
  outputs: readonly [AudioOutput, ...AudioOutput[]],
  request: EncodeRequest,
  measured: Promise<Loudness> | undefined,
): Promise<Job> {
  const { default: ffmpeg } = await library();
  const [output] = outputs;
  const { format, kilobitsPerSecond, trimDb = 0 } = output;
  const files = outputs.map((one) => ({ output: one, temporary: temporaryFor(one.path) }));
  const bare = isDressed(output) ? temporaryFor(output.path) : files[0]!.temporary;
  // Of one channel an MP3 is encoded as one, and becomes two equal ones afterwards: half the work for the same sound.
  const monoRate = format === 'mp3' && request.channels === 1 ? monoRateFor(kilobitsPerSecond) : undefined;
  const input = new PassThrough({ highWaterMark: 1 << 20 });
  const folder = dirname(output.path);
  // fluent-ffmpeg takes the process down when its working folder is not there.
  await mkdir(folder, { recursive: true });
  const toFile = `[f=${MUXER[format]}${muxerOptions(output)}]${basename(bare)}`;
  const command = ffmpeg({ cwd: folder, stdoutLines: 1 } as ffmpegFactory.FfmpegCommandOptions)
    .setFfmpegPath(program)
    .input(BUFFERED_STDIN)
    .inputOptions('-nostdin', '-f', 's16le', '-ar', String(request.sampleRate), '-ac', String(request.channels))
    .outputOptions(
      ...filters(request.channels === 1 && !monoRate, trimDb),
      ...outputOptions(output, monoRate ?? kilobitsPerSecond),
      ...['-map', '0:a', '-f', 'tee'],
    )
    // The tee muxer gives the same encoded packets to the file and to the meter: no second pass, no second encode.
    .output(measured ? toFile : `${toFile}|[f=${PIPE_MUXER[format]}]pipe:1`);
  // An MP4 gets its tags with its chapters and cover, once it is encoded.
  for (const [key, value] of format === 'm4a' ? [] : (output.tags ?? []))
    command.outputOptions('-metadata', `${key}=${value}`);
  const heard = request.channels === 2 ? 'stereo' : monoRate ? 'one channel' : 'equal channels';
  const meter = measured ? undefined : startMeter(program, PIPE_MUXER[format], heard);
  const loudness = (measured ?? meter?.loudness)!;
  const encoding = new Promise<void>((resolve, reject) => {
    command.on('start', () => {
      const child = (command as unknown as { ffmpegProc: ChildProcess }).ffmpegProc;
      child.stdin!.on('error', () => {});
      input.pipe(child.stdin!);
      if (meter) child.stdout?.pipe(meter.input);
    });
    command.on('end', () => resolve());
    command.on('error', (error: Error) => {
      meter?.kill();
      reject(error);
    });
  });
  // The run is attached by now; starting earlier could lose the first bytes of stdout.
  command.run();
  const whole = encoding.then(async () => {
    if (!isDressed(output)) return;
    const encoded = join(folder, basename(bare));
    for (const { output: one, temporary } of files)
      if (format === 'm4a') await dressMp4(program, encoded, temporary, one, request);
      else await dressMp3(encoded, temporary, one, monoRate ? kilobitsPerSecond : undefined);
    await rm(encoded, { force: true });
  });
  const finished = Promise.all([whole, loudness]).then(([, found]) => found);
  finished.catch(() => rm(bare, { force: true }));
  return {
    files,
    input,
    loudness,
    finished,
    kill: () => {
      input.destroy();
      command.kill('SIGKILL');
      meter?.kill();
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

/**
 * Standard input behind four megabytes of buffer, filled by a thread of ffmpeg's own. A pipe holds less than the
 * encoder takes in the time one clip is made ready: without it, each would wait for the other.
 */
const BUFFERED_STDIN = 'async:pipe:0';

/** One channel on both sides, each as loud as it was: `-ac 2` would take 3 dB away. */
const TWO_EQUAL_CHANNELS = 'pan=stereo|c0=c0|c1=c0';

function filters(twoEqualChannels: boolean, trimDb: number): string[] {
  const chain = [
    // In whole numbers: after floating-point ones FLAC would keep 24 bits, and Opus spend bits on their noise.
    ...(trimDb === 0 ? [] : [`volume=${trimDb}dB:precision=fixed`]),
    ...(twoEqualChannels ? [TWO_EQUAL_CHANNELS] : []),
  ];
  return chain.length === 0 ? [] : ['-af', chain.join(',')];
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
