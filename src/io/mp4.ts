// Chapters, titles and the cover of an MP4: the encoded sound copied into a new container, index first.
import { rm, writeFile } from 'node:fs/promises';
import type { AudioOutput, EncodeRequest } from '../ports.ts';
import { temporaryFor } from './files.ts';
import { runProgram } from './process.ts';

/**
 * Copies `bare` to `whole` with what `output` says: a QuickTime chapter track and Nero's list (players read one or the
 * other), tags, cover. Rejects with what ffmpeg said.
 */
export async function dressMp4(
  program: string,
  bare: string,
  whole: string,
  output: AudioOutput,
  request: Pick<EncodeRequest, 'sampleRate' | 'lengthSamples' | 'signal'>,
): Promise<void> {
  const words = temporaryFor(output.path);
  const cover = temporaryFor(output.path);
  try {
    await writeFile(words, metadataFile(output, request));
    if (output.cover) await writeFile(cover, output.cover);
    const picture = output.cover ? ['-f', 'mjpeg', '-i', cover] : [];
    const { code, stderr } = await runProgram(
      program,
      [
        ...['-hide_banner', '-nostdin', '-nostats', '-y', '-i', bare, '-f', 'ffmetadata', '-i', words, ...picture],
        ...['-map', '0:a', ...(output.cover ? ['-map', '2:v', '-disposition:v', 'attached_pic'] : [])],
        ...['-map_metadata', '1', '-map_chapters', '1', '-c', 'copy', '-fflags', '+bitexact', '-flags', '+bitexact'],
        ...['-movflags', '+faststart', '-f', 'ipod', whole],
      ],
      { signal: request.signal },
    );
    if (code !== 0) throw new Error(stderr.trim().split('\n').slice(-3).join(' '));
  } finally {
    await Promise.all([rm(words, { force: true }), rm(cover, { force: true })]);
  }
}

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
