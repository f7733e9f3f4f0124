// Stage 9: Episode -> files. The list of writers.
import type { Episode, OutputFile } from '../model/episode.ts';
import type { Writer, WriterKit } from './kit.ts';
import { report } from './report.ts';
import { script } from './script.ts';
import { vtt } from './vtt.ts';

/** A new format is one file and one line here. */
export const WRITERS: readonly Writer[] = [script, vtt, report];

export function writeFiles(episode: Episode, kit: WriterKit): OutputFile[] {
  return WRITERS.flatMap((writer) => writer.write(episode, kit));
}
