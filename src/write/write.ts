// Stage 9: Episode -> files. The list of writers.
import { chapters } from './chapters.ts';
import { EDITIONS, type EditionName } from './editions.ts';
import { epub } from './epub.ts';
import type { Writer } from './kit.ts';
import { page } from './page.ts';
import { plainText } from './plaintext.ts';
import { report } from './report.ts';
import { script } from './script.ts';
import { segments } from './segments.ts';
import { srt } from './srt.ts';
import { transcript } from './transcript.ts';
import { vtt } from './vtt.ts';
import { waveform } from './waveform.ts';

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
  page,
  waveform,
  report,
];

/** Of the chosen editions, and of those that are always made. */
export function writersFor(chosen: readonly EditionName[]): Writer[] {
  const choice: readonly string[] = EDITIONS;
  return WRITERS.filter(({ id }) => !choice.includes(id) || chosen.some((name) => name === id));
}
