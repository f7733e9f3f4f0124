// Stage 9: Episode -> files. The list of writers.
import type { Episode, OutputFile } from '../model/episode.ts';
import { chapters } from './chapters.ts';
import { epub } from './epub.ts';
import type { Writer, WriterKit } from './kit.ts';
import { plainText } from './plaintext.ts';
import { report } from './report.ts';
import { script } from './script.ts';
import { segments } from './segments.ts';
import { srt } from './srt.ts';
import { transcript } from './transcript.ts';
import { vtt } from './vtt.ts';

/** A new format is one file and one line here. */
export const WRITERS: readonly Writer[] = [
  script,
  vtt,
  srt,
  segments,
  transcript,
  plainText,
  chapters,
  epub,
 
  report,
];

export function writeFiles(episode: Episode, kit: WriterKit): OutputFile[] {
  return WRITERS.flatMap((writer) => writer.write(episode, kit));
}
