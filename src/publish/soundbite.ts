// The soundbite: a few seconds that an app may play to somebody who has not decided yet.
import { NARRATOR, UNKNOWN } from '../model/attribution.ts';
import type { FeedItem } from '../model/feed.ts';
import type { Script, Utterance } from '../model/script.ts';
import type { Timeline } from '../model/timeline.ts';

/** Milliseconds. Source: podcast namespace, soundbite: 15 to 120 seconds are advised; half a minute is enough. */
const SHORTEST = 15_000;
const LONGEST = 45_000;

interface Sounding {
  readonly utterance: Utterance;
  readonly startMs: number;
  readonly endMs: number;
}

/** The passage with most words of quoted people in it, from the first of them; undefined in a very short episode. */
export function soundbiteOf(script: Script, timeline: Timeline): FeedItem['soundbite'] {
  const sounding = soundingOf(script, timeline);
  let best: { readonly from: number; readonly to: number; readonly quotedMs: number } | undefined;
  for (const [from, { utterance, startMs }] of sounding.entries()) {
    if (utterance.kind !== 'text') continue;
    let quotedMs = 0;
    for (let to = from; to < sounding.length && sounding[to]!.endMs - startMs <= LONGEST; to++) {
      if (isQuoted(sounding[to]!.utterance)) quotedMs += sounding[to]!.endMs - sounding[to]!.startMs;
      // Who is not quoted first makes a weak beginning, unless nobody is quoted at all.
      const counted = isQuoted(utterance) ? quotedMs : 0;
      if (sounding[to]!.endMs - startMs >= SHORTEST && (!best || counted > best.quotedMs))
        best = { from, to, quotedMs: counted };
    }
  }
  if (!best) return undefined;
  const first = sounding[best.from]!;
  return {
    title: first.utterance.text.replace(/\s+/g, ' ').trim(),
    startMs: first.startMs,
    durationMs: sounding[best.to]!.endMs - first.startMs,
  };
}

const isQuoted = ({ kind, speakerId }: Utterance): boolean =>
  kind === 'text' && speakerId !== NARRATOR && speakerId !== UNKNOWN;

function soundingOf(script: Script, timeline: Timeline): Sounding[] {
  const times = new Map(timeline.segments.map((segment) => [segment.utteranceId, segment]));
  const toMs = (sample: number): number => Math.round((sample * 1000) / timeline.sampleRate);
  return script.utterances.flatMap((utterance) => {
    const segment = times.get(utterance.id);
    return segment ? [{ utterance, startMs: toMs(segment.startSample), endMs: toMs(segment.endSample) }] : [];
  });
}
