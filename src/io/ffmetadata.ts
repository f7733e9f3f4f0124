// ffmpeg's own text format for tags and chapters: written for a container, and read back out of any.
import type { AudioOutput, EncodeRequest } from '../ports.ts';
import { runProgram } from './process.ts';

/** FFMETADATA1: tags and chapters in milliseconds. */
export function metadataFile(
  output: Pick<AudioOutput, 'tags' | 'chapters'>,
  { sampleRate, lengthSamples }: Pick<EncodeRequest, 'sampleRate' | 'lengthSamples'>,
): string {
  const escape = (text: string): string => text.replace(/[=;#\\\n]/g, '\\$&');
  const toMs = (sample: number): number => Math.round((sample * 1000) / sampleRate);
  const chapters = output.chapters ?? [];
  const lines = (output.tags ?? []).map(([key, value]) => `${escape(key)}=${escape(value)}`);
  for (const [index, { title, startSample }] of chapters.entries()) {
    const end = chapters[index + 1]?.startSample ?? lengthSamples;
    lines.push(
      '[CHAPTER]',
      'TIMEBASE=1/1000',
      `START=${toMs(startSample)}`,
      `END=${toMs(end)}`,
      `title=${escape(title)}`,
    );
  }
  return `;FFMETADATA1\n${lines.join('\n')}\n`;
}

/** The chapters that ffmpeg finds in a file, whatever its container. Rejects when it is none that ffmpeg reads. */
export async function chaptersOfFile(program: string, path: string): Promise<{ title: string; startMs: number }[]> {
  // Without -copyts chapters are counted from the first sound: in an MP3 that is after the encoder's delay.
  const args = ['-v', 'error', '-nostdin', '-copyts', '-i', path, '-f', 'ffmetadata', '-'];
  const { code, stdout, stderr } = await runProgram(program, args);
  if (code !== 0) throw new Error(stderr.trim().split('\n').at(-1));
  return parseChapters(new TextDecoder().decode(stdout));
}

export function parseChapters(text: string): { title: string; startMs: number }[] {
  // A line may go on after an escaped end of line.
  const [, ...parts] = text.split(/^\[CHAPTER\]$/m);
  return parts.map((part) => {
    const value = (key: string): string =>
      new RegExp(`^${key}=((?:[^\\\\\n]|\\\\[\\s\\S])*)`, 'm').exec(part)?.[1] ?? '';
    const [numerator, denominator] = value('TIMEBASE').split('/').map(Number);
    const startMs = Math.round((1000 * Number(value('START')) * (numerator ?? 1)) / (denominator ?? 1000));
    return { title: value('title').replace(/\\([\s\S])/g, '$1'), startMs };
  });
}
