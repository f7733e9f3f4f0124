// WebVTT: what was written, when it sounds, and who speaks. Source: W3C WebVTT; Apple shows the names of <v>.
import type { Episode } from '../model/episode.ts';
import { clockTime, type Spoken, spokenOf, toMs } from './clock.ts';
import type { Writer } from './kit.ts';

/** Longest cue in characters: two lines of 65. Longer utterances are cut where their words allow. */
const LONGEST = 130;
const LINE = 65;

export const vtt: Writer = {
  id: 'vtt',
  write: (episode) => [{ path: 'transcript.vtt', mediaType: 'text/vtt', body: webVtt(episode) }],
};

export function webVtt(episode: Episode): string {
  const cues = spokenOf(episode).flatMap((spoken) => cuesOf(episode, spoken));
  const blocks = cues.map(
    ({ id, startMs, endMs, name, text }) =>
      `${id}\n${clockTime(startMs)} --> ${clockTime(endMs)}\n<v ${annotation(name)}>${fold(escapeCue(text))}`,
  );
  return `${[`WEBVTT`, `NOTE ${oneLine(episode.meta.title).replaceAll('-->', '→')}`, ...blocks].join('\n\n')}\n`;
}

export interface Cue {
  /** The utterance's id; parts after the first have a letter: u0042, u0042b. */
  readonly id: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly name: string;
  readonly text: string;
}

/** One cue for a short utterance, several for a long one, cut between words at their times. */
export function cuesOf(episode: Episode, spoken: Spoken, longest = LONGEST): Cue[] {
  const { utterance, startMs, endMs, speakerName: name } = spoken;
  const text = utterance.text;
  if (oneLine(text).length <= longest || endMs - startMs < 2000)
    return [{ id: utterance.id, startMs, endMs, name, text: oneLine(text) }];
  const clip = episode.clips.find((candidate) => candidate.utteranceId === utterance.id);
  const cuts = cutPoints(text, longest);
  const cues: Cue[] = [];
  let from = 0;
  let at = startMs;
  for (const [index, cut] of [...cuts, text.length].entries()) {
    const word = clip?.words.find((candidate) => candidate.span.start >= cut);
    const until =
      cut === text.length || !word || !clip
        ? endMs
        : Math.min(endMs, startMs + toMs(word.startSample, clip.sampleRate));
    // Two cues may not start together; a part without time joins the next.
    if (until <= at && cut !== text.length) continue;
    cues.push({
      id: index === 0 ? utterance.id : `${utterance.id}${'abcdefghijklmnopqrstuvwxyz'[index] ?? `-${index}`}`,
      startMs: at,
      endMs: Math.max(until, at + 1),
      name,
      text: oneLine(text.slice(from, cut)),
    });
    from = cut;
    at = until;
  }
  return cues;
}

/** Places to cut `text` so that no part is longer than `longest`, where its words allow. */
function cutPoints(text: string, longest: number): number[] {
  const least = Math.ceil(oneLine(text).length / longest);
  let points: number[] = [];
  for (let parts = least; parts <= 2 * least; parts++) {
    points = evenCuts(text, parts);
    const ends = [...points, text.length];
    if (ends.every((end, index) => oneLine(text.slice(ends[index - 1] ?? 0, end)).length <= longest)) break;
  }
  return points;
}

/** Places to cut `text` into `parts` of like length: after a comma if one is near, else after a space. */
function evenCuts(text: string, parts: number): number[] {
  const near = [...text.matchAll(/[,;:—–]\s+|\s+/g)].map((match) => ({
    at: match.index + match[0].length,
    comma: /[,;:—–]/.test(match[0]),
  }));
  const points: number[] = [];
  for (let part = 1; part < parts; part++) {
    const wish = Math.round((text.length * part) / parts);
    const cost = ({ at, comma }: { at: number; comma: boolean }): number => Math.abs(at - wish) - (comma ? 20 : 0);
    let best: { at: number; comma: boolean } | undefined;
    for (const place of near) if (!best || cost(place) < cost(best)) best = place;
    if (best && best.at > (points.at(-1) ?? 0) && best.at < text.length) points.push(best.at);
  }
  return points;
}

/** At most two lines of like length. */
export function fold(text: string, line = LINE): string {
  if (text.length <= line) return text;
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const best = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return best === undefined ? text : `${text.slice(0, best)}\n${text.slice(best + 1)}`;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const escapeCue = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const annotation = (name: string): string => oneLine(name.replace(/[<>&]/g, ' ')) || 'Speaker';
