// An edition on disk against its own words: hashes, length, chapters, transcript. Pure: the doors read the files.
import type { Manifest } from '../model/manifest.ts';
import type { Problem } from '../model/problem.ts';

export interface EditionFacts {
  readonly manifest: Manifest;
  /** What is on disk now, in the order of `manifest.files`; undefined where a file is gone. */
  readonly prints: readonly ({ readonly bytes: number; readonly sha256: string } | undefined)[];
  /** What the episode's file holds. */
  readonly episode:
    | {
        readonly seconds: number;
        readonly chapters: readonly { readonly title: string; readonly startSeconds: number }[];
      }
    | undefined;
  readonly script: { readonly utterances: readonly { readonly id: string; readonly text: string }[] };
  readonly transcript: string;
}

/** A decoder's padding, in seconds. */
const LENGTH_TOLERANCE = 0.1;

/** Everything that is wrong with an edition; empty when it is what it says. */
export function checkEdition(facts: EditionFacts): Problem[] {
  const { manifest, prints, episode, script, transcript } = facts;
  const problems: Problem[] = [];
  const fault = (code: string, message: string): void =>
    void problems.push({ code, severity: 'error', message, fix: 'Render the article again with --force.' });
  for (const [index, file] of manifest.files.entries()) {
    const print = prints[index];
    if (!print) fault('check/file-missing', `${file.path} is missing.`);
    else if (print.sha256 !== file.sha256)
      fault('check/file-changed', `${file.path} is not the file that was written: ${print.bytes} bytes, another hash.`);
  }
  if (episode) {
    const seconds = manifest.summary.durationMs / 1000;
    if (Math.abs(episode.seconds - seconds) > LENGTH_TOLERANCE)
      fault('check/length', `The episode lasts ${episode.seconds.toFixed(2)} s instead of ${seconds.toFixed(2)} s.`);
    const wanted = manifest.summary.chapters.map((chapter) => `${chapter.title} at ${chapter.startMs}`);
    const found = episode.chapters.map((chapter) => `${chapter.title} at ${Math.round(chapter.startSeconds * 1000)}`);
    if (wanted.join('\n') !== found.join('\n'))
      fault(
        'check/chapters',
        `The episode’s chapters (${found.join('; ')}) are not those of the edition (${wanted.join('; ')}).`,
      );
  }
  const words = (text: string): string =>
    text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').replace(/\s+/g, '');
  const cues = transcript
    .split(/\n\n/)
    .filter((cue) => /^u\d+/.test(cue))
    .map((cue) =>
      cue
        .split('\n')
        .slice(2)
        .join('')
        .replace(/^<v [^>]*>/, ''),
    );
  const spoken = script.utterances.map((utterance) => utterance.text).join('');
  if (words(cues.join('')) !== words(spoken))
    fault('check/transcript', 'The transcript’s words are not those of the script.');
  return problems;
}
