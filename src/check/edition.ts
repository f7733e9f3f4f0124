// An edition on disk against its own words: the seal, hashes, completeness, who speaks, times, sound, every transcript.
// Pure: the doors read the files.
import type { Article } from '../model/article.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Cast } from '../model/cast.ts';
import type { Loudness } from '../model/episode.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Problem } from '../model/problem.ts';
import type { Script } from '../model/script.ts';
import type { Timeline } from '../model/timeline.ts';
import { checkSounds, checkTimes } from './editionsound.ts';
import { checkSummary, checkWords } from './editionwords.ts';
import { isSealed } from './seal.ts';

export interface EditionFacts {
  readonly manifest: Manifest;
  /** The manifest as it stands in its file. */
  readonly manifestText: string;
  /** What is on disk now, in the order of `manifest.files`; undefined where a file is gone. */
  readonly prints: readonly ({ readonly bytes: number; readonly sha256: string } | undefined)[];
  /** What the sound files hold, by path; undefined where one cannot be read. */
  readonly sounds: ReadonlyMap<string, SoundFacts | undefined>;
  /** The values of the stages; undefined where the file is gone or torn. */
  readonly article: Article | undefined;
  readonly attribution: Attribution | undefined;
  readonly cast: Cast | undefined;
  readonly script: Script | undefined;
  readonly timeline: Timeline | undefined;
  /** Text files by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The e-book, when there is one. */
  readonly book?: Uint8Array;
}

export interface SoundFacts {
  readonly seconds: number;
  /** Undefined when nothing here can read the chapters of this container. */
  readonly chapters?: readonly { readonly title: string; readonly startMs: number }[];
  /** As measured now; undefined when nothing measured it. */
  readonly loudness?: Loudness;
}

export type Fault = (code: string, message: string) => void;

/** Everything that is wrong with an edition; empty when it is what it says. */
export function checkEdition(facts: EditionFacts): Problem[] {
  const problems: Problem[] = [];
  const fault: Fault = (code, message) =>
    void problems.push({ code, severity: 'error', message, fix: 'Render the article again with --force.' });
  if (!isSealed(facts.manifest, facts.manifestText))
    fault('check/manifest-changed', 'edition.json is not what was written: its seal does not fit.');
  checkFiles(facts, fault);
  for (const look of [checkWords, checkSummary, checkTimes, checkSounds])
    try {
      look(facts, fault);
    } catch (error) {
      // A value of another shape than ours: its file was named above, or it was forged.
      fault('check/unreadable', `A file of the edition is not what we write: ${String(error)}.`);
    }
  return problems;
}

function checkFiles({ manifest, prints }: EditionFacts, fault: Fault): void {
  for (const [index, file] of manifest.files.entries()) {
    const print = prints[index];
    if (!print) fault('check/file-missing', `${file.path} is missing.`);
    else if (print.sha256 !== file.sha256 || print.bytes !== file.bytes)
      fault('check/file-changed', `${file.path} is not the file that was written: ${print.bytes} bytes, another hash.`);
  }
}
