// episode.json: what a player needs, from the one timeline.
import { NARRATOR } from '../model/attribution.ts';
import type { Episode } from '../model/episode.ts';
import type { PlayerData, PlayerUtterance } from '../model/player.ts';
import { type Spoken, spokenOf, toMs } from './clock.ts';
import type { WriterKit } from './kit.ts';
import { playerWords } from './pagewords.ts';

export const PAGE = 'index.html';

export function playerData(episode: Episode, kit: Pick<WriterKit, 'sounds' | 'cover'>): PlayerData {
  const { meta, timeline } = episode;
  const spoken = spokenOf(episode);
  const speakers = speakersOf(episode, spoken);
  const clips = new Map(episode.clips.map((clip) => [clip.utteranceId, clip]));
  const durationMs = toMs(timeline.lengthSamples, timeline.sampleRate);
  const utterances = spoken.map((one): PlayerUtterance => {
    const clip = clips.get(one.utterance.id);
    const words = (clip?.words ?? []).flatMap((word) => [
      word.span.start,
      word.span.end,
      Math.min(one.endMs, one.startMs + toMs(word.startSample, clip!.sampleRate)),
    ]);
    return {
      id: one.utterance.id,
      startMs: one.startMs,
      endMs: one.endMs,
      speaker: speakers.findIndex((speaker) => speaker.id === one.utterance.speakerId),
      text: one.utterance.text,
      ...(one.utterance.kind === 'announcement' ? { announcement: true as const } : {}),
      words,
      ...(clip?.timing === 'estimated' ? { estimated: true as const } : {}),
    };
  });
  const chapters = timeline.chapters.map((chapter) => {
    const startMs = toMs(chapter.startSample, timeline.sampleRate);
    const first = spoken.find((one) => one.endMs > startMs) ?? spoken.at(-1);
    return { title: chapter.title, startMs, utteranceId: first?.utterance.id ?? '' };
  });
  return {
    version: 1,
    id: episode.id,
    title: meta.title,
    authors: meta.authors,
    ...(meta.publisher === undefined ? {} : { publisher: meta.publisher }),
    language: meta.language,
    durationMs,
    page: PAGE,
    cover: kit.cover,
    audio: kit.sounds.map(({ path, mediaType, bytes }) => ({ path, mediaType, bytes })),
    speakers,
    chapters,
    utterances,
    words: playerWords(meta.language),
  };
}

/** Who sounds, narrator first, then in order of their first words. */
function speakersOf(episode: Episode, spoken: readonly Spoken[]): { id: string; name: string }[] {
  const ids = new Set([NARRATOR, ...spoken.map((one) => one.utterance.speakerId)]);
  const names = new Map(episode.attribution.speakers.map((speaker) => [speaker.id, speaker.name]));
  return [...ids].map((id) => ({ id, name: names.get(id) ?? id }));
}
