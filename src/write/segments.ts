// Transcripts as JSON of Podcasting 2.0: one segment an utterance, and one segment a word in a second file.
// Source: podcast namespace, transcripts 1.0.0 ("a segment may be a single word"). Times are seconds.
import type { Episode, OutputFile } from '../model/episode.ts';
import type { Clip } from '../model/timeline.ts';
import { type Spoken, spokenOf, toMs } from './clock.ts';
import { json } from './json.ts';
import type { Writer } from './kit.ts';
import { oneLine } from './vtt.ts';

export interface Segment {
  readonly speaker: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly body: string;
}

/** A segment of the words' file says more than the standard asks: where it belongs, and how its time is known. */
export interface WordSegment extends Segment {
  readonly utteranceId: string;
  /** 'engine' and 'aligned' are measured; 'estimated' is the utterance's time shared out by letters. */
  readonly timing: Clip['timing'];
}

export const segments: Writer = {
  id: 'json',
  write: (episode) => [
    transcript('transcript.json', segmentsOf(episode)),
    transcript('transcript.words.json', wordsOf(episode)),
  ],
};

const transcript = (path: string, list: Iterable<Segment>): OutputFile =>
  json(path, { version: '1.0.0', segments: list });

export function segmentsOf(episode: Episode): Segment[] {
  return spokenOf(episode).map(({ utterance, startMs, endMs, speakerName }) => ({
    speaker: speakerName,
    startTime: startMs / 1000,
    endTime: endMs / 1000,
    body: oneLine(utterance.text),
  }));
}

/**
 * Every word with the signs around it: the bodies of an utterance, joined, are its text but for white space.
 *
 * A word ends where the next begins, so that a player always has one to mark; pauses between utterances have none.
 */
export function* wordsOf(episode: Episode): Generator<WordSegment> {
  const clips = new Map(episode.clips.map((clip) => [clip.utteranceId, clip]));
  for (const spoken of spokenOf(episode)) yield* utteranceWords(spoken, clips.get(spoken.utterance.id));
}

function utteranceWords({ utterance, startMs, endMs, speakerName }: Spoken, clip: Clip | undefined): WordSegment[] {
  const common = { speaker: speakerName, utteranceId: utterance.id };
  if (!clip || clip.words.length === 0)
    return [
      {
        ...common,
        startTime: startMs / 1000,
        endTime: endMs / 1000,
        body: oneLine(utterance.text),
        timing: 'estimated',
      },
    ];
  const starts = clip.words.map((word) => Math.min(endMs, startMs + toMs(word.startSample, clip.sampleRate)));
  return clip.words.map((word, index) => {
    const from = index === 0 ? 0 : word.span.start;
    const until = clip.words[index + 1]?.span.start ?? utterance.text.length;
    return {
      ...common,
      startTime: starts[index]! / 1000,
      endTime: (starts[index + 1] ?? endMs) / 1000,
      body: oneLine(utterance.text.slice(from, until)),
      timing: clip.timing,
    };
  });
}
