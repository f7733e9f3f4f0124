// The sound of an edition: every file as long, as loud and with the same chapters as was written; captions at their times.
import type { Loudness } from '../model/episode.ts';
import type { EditionFacts, Fault } from './edition.ts';
import { checkSound } from './sound.ts';
import { startsOf } from './transcripts.ts';

/** A decoder's padding, in seconds. */
const LENGTH_TOLERANCE = 0.1;
/** Two runs of one meter agree to its last digit; two versions of it to two. */
const LOUDNESS_TOLERANCE = 0.2;
/** Containers count in milliseconds. */
const CHAPTER_TOLERANCE_MS = 1;
/** What a container's one byte can count. */
const MOST_CHAPTERS = 255;

interface ChapterStart {
  readonly title: string;
  readonly startMs: number;
}

export function checkSounds(facts: EditionFacts, fault: Fault): void {
  for (const file of facts.manifest.files) if (file.loudness) checkSoundFile(facts, file.path, file.loudness, fault);
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
  if (sound.chapters && chapters.length <= MOST_CHAPTERS) checkChapters(path, sound.chapters, chapters, fault);
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

function checkChapters(
  path: string,
  found: readonly ChapterStart[],
  wanted: readonly ChapterStart[],
  fault: Fault,
): void {
  const same =
    found.length === wanted.length &&
    found.every(
      ({ title, startMs }, index) =>
        plain(title) === plain(wanted[index]!.title) &&
        Math.abs(startMs - wanted[index]!.startMs) <= CHAPTER_TOLERANCE_MS,
    );
  if (same) return;
  const list = (chapters: readonly ChapterStart[]): string =>
    chapters.map(({ title, startMs }) => `${title} at ${startMs}`).join('; ');
  fault('check/chapters', `The chapters of ${path} (${list(found)}) are not the edition’s (${list(wanted)}).`);
}

const plain = (title: string): string => title.replace(/\s+/g, ' ').trim();

/** The timeline is whole, and what tells times beside the sound tells its times. */
export function checkTimes({ manifest, timeline, texts }: EditionFacts, fault: Fault): void {
  if (!timeline) return;
  for (const { code, message } of checkSound(timeline, [], { targetLufs: 0, truePeakDbtp: 0 })) fault(code, message);
  const toMs = (sample: number): number => Math.round((1000 * sample) / timeline.sampleRate);
  const starts = new Map(
    timeline.segments.flatMap(({ utteranceId, startSample }) =>
      utteranceId === undefined ? [] : [[utteranceId, toMs(startSample)] as const],
    ),
  );
  for (const [path, text] of texts) {
    const told = startsOf(path, text);
    const wrong = told?.utterances.find(({ id, startMs }) => starts.get(id) !== startMs);
    if (wrong)
      fault('check/times', `In ${path} ${wrong.id} begins at ${wrong.startMs} ms; the timeline says otherwise.`);
    if (told?.chapters && manifest.summary.chapters.length <= MOST_CHAPTERS)
      checkChapters(path, told.chapters, manifest.summary.chapters, fault);
  }
}
