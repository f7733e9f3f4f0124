// Chapters, titles and the cover of an MP4: the encoded sound copied into a new container, index first.
import { rm, writeFile } from 'node:fs/promises';
import type { AudioOutput, EncodeRequest } from '../ports.ts';
import { metadataFile } from './ffmetadata.ts';
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
