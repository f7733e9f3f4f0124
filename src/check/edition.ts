// An edition on disk against its own words: hashes, completeness, lengths, chapters, loudness, transcripts.
// Pure: the doors read the files.
import type { Article } from '../model/article.ts';
import type { Loudness } from '../model/episode.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Problem } from '../model/problem.ts';
import type { Script } from '../model/script.ts';
import { cover } from './cover.ts';
import { bare, wordsOf } from './transcripts.ts';

export interface EditionFacts {
  readonly manifest: Manifest;
  /** What is on disk now, in the order of `manifest.files`; undefined where a file is gone. */
  readonly prints: readonly ({ readonly bytes: number; readonly sha256: string } | undefined)[];
  /** What the sound files hold, by path; undefined where one cannot be read. */
  readonly sounds: ReadonlyMap<string, SoundFacts | undefined>;
  /** Undefined where the file is gone or torn. */
  readonly article: Article | undefined;
  readonly script: Script | undefined;
  /** Text files by path. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface SoundFacts {
  readonly seconds: number;
  readonly chapters: readonly { readonly title: string; readonly startSeconds: number }[];
  /** As measured now; undefined when nothing measured it. */
  readonly loudness?: Loudness;
}

/** A decoder's padding, in seconds. */
const LENGTH_TOLERANCE = 0.1;
/** Two runs of one meter agree to its last digit; two versions of it to two. */
const LOUDNESS_TOLERANCE = 0.2;

type Fault = (code: string, message: string) => void;

/** Everything that is wrong with an edition; empty when it is what it says. */
export function checkEdition(facts: EditionFacts): Problem[] {
  const problems: Problem[] = [];
  const fault: Fault = (code, message) =>
    void problems.push({ code, severity: 'error', message, fix: 'Render the article again with --force.' });
  checkFiles(facts, fault);
  checkWords(facts, fault);
  for (const file of facts.manifest.files) if (file.loudness) checkSoundFile(facts, file.path, file.loudness, fault);
  return problems;
}

function checkFiles({ manifest, prints }: EditionFacts, fault: Fault): void {
  for (const [index, file] of manifest.files.entries()) {
    const print = prints[index];
    if (!print) fault('check/file-missing', `${file.path} is missing.`);
    else if (print.sha256 !== file.sha256)
      fault('check/file-changed', `${file.path} is not the file that was written: ${print.bytes} bytes, another hash.`);
  }
}

/** The proof of completeness again, from the files; then every transcript against the script. */
function checkWords({ manifest, article, script, texts }: EditionFacts, fault: Fault): void {
  if (!article || !script) return fault('check/unreadable', 'article.json or script.json cannot be read.');
  const { missed, twice, faults, complete } = cover(article, script);
  if (!complete)
    fault(
      'check/incomplete',
      `The script is not the article: ${missed.length} places are missed, ${twice.length} come twice${faults[0] ? `; ${faults[0].utteranceId}: ${faults[0].what}` : ''}.`,
    );
  const spoken = bare(script.utterances.map((utterance) => utterance.text).join(''));
  const speakers = manifest.summary.speakers.map((speaker) => speaker.name);
  for (const [path, text] of texts) {
    let words: string | undefined;
    try {
      words = wordsOf(path, text, speakers);
    } catch {
      words = '';
    }
    if (words !== undefined && words !== spoken)
      fault('check/transcript', `The words of ${path} are not those of the script.`);
  }
}

function checkSoundFile({ manifest, sounds }: EditionFacts, path: string, written: Loudness, fault: Fault): void {
  const sound = sounds.get(path);
  if (!sound) return fault('check/no-sound', `${path} cannot be read as sound.`);
  const { durationMs, chapters } = manifest.summary;
  if (Math.abs(sound.seconds - durationMs / 1000) > LENGTH_TOLERANCE)
    fault(
      'check/length',
      `${path} lasts ${sound.seconds.toFixed(2)} s instead of ${(durationMs / 1000).toFixed(2)} s.`,
    );
  const wanted = chapters.map((chapter) => `${chapter.title} at ${chapter.startMs}`);
  const found = sound.chapters.map((chapter) => `${chapter.title} at ${Math.round(chapter.startSeconds * 1000)}`);
  if (path.endsWith('.mp3') && wanted.join('\n') !== found.join('\n'))
    fault(
      'check/chapters',
      `The chapters of ${path} (${found.join('; ')}) are not the edition’s (${wanted.join('; ')}).`,
    );
  const now = sound.loudness;
  if (now && Number.isFinite(written.integratedLufs)) {
    const off = Math.abs(now.integratedLufs - written.integratedLufs);
    if (off > LOUDNESS_TOLERANCE)
      fault(
        'check/loudness',
        `${path} measures ${now.integratedLufs} LUFS, not ${written.integratedLufs} as when it was encoded.`,
      );
  }
}
