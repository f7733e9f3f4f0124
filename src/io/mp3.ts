// An MP3 made whole: its tag first, then the encoded frames, as two equal channels where one was encoded.
import { open, rm } from 'node:fs/promises';
import { TwinChannels } from '../audio/mp3twin.ts';
import type { AudioOutput } from '../ports.ts';
import { fileError, piecesOf } from './files.ts';

/**
 * Writes the tag of `output` and the frames of `bare` to `whole`, streaming.
 *
 * With `twinRate`, in kbit/s, `bare` has one channel and `whole` gets two equal ones at that rate. Throws the errors
 * of the file system as `io/…`; nothing is left at `whole` then.
 */
export async function dressMp3(
  bare: string,
  whole: string,
  output: Pick<AudioOutput, 'head'>,
  twinRate?: number,
): Promise<void> {
  const twins = twinRate ? new TwinChannels(twinRate) : undefined;
  const head = output.head ?? new Uint8Array(0);
  try {
    const file = await open(whole, 'w');
    try {
      await file.writeFile(head);
      for await (const chunk of piecesOf(bare)) await file.writeFile(twins?.push(chunk) ?? chunk);
      if (twins) await file.writeFile(twins.end());
      const first = twins?.firstFrame();
      if (first) await file.write(first, 0, first.length, head.length);
    } finally {
      await file.close();
    }
  } catch (cause) {
    await rm(whole, { force: true }).catch(() => {});
    throw fileError(whole, cause, 'write');
  }
}
