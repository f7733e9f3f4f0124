// The voice a person had before, and keeping it for the next article. Pure: the doors read and write cast.json.
import type { Speaker } from '../model/attribution.ts';
import type { Cast, CastMemory, RememberedVoice, Voice } from '../model/cast.ts';

export const NO_MEMORY: CastMemory = { version: 2, people: {} };

/** Named speakers are remembered; 'a spokeswoman' in one article is somebody else in the next. */
export function remembers(speaker: Speaker): boolean {
  return speaker.kind === 'person' || speaker.kind === 'organization' || speaker.kind === 'narrator';
}

/** True when the voice speaks the language, whatever the region. */
export function speaks(voice: Voice, language: string): boolean {
  const primary = language.toLowerCase().split('-')[0];
  return voice.languages.some((tag) => tag.toLowerCase().split('-')[0] === primary);
}

/** What is remembered of a person for a language. A voice that is no longer installed counts only when it was pinned. */
export function recall(
  memory: CastMemory,
  speakerId: string,
  voices: readonly Voice[],
  language: string,
): RememberedVoice | undefined {
  const kept = memory.people[speakerId]?.voices ?? [];
  const installed = (voiceId: string): Voice | undefined => voices.find((candidate) => candidate.id === voiceId);
  return (
    kept.find(({ voiceId }) => {
      const voice = installed(voiceId);
      return voice !== undefined && speaks(voice, language);
    }) ?? kept.find(({ voiceId, pinned }) => pinned && !installed(voiceId))
  );
}

interface Remembering {
  readonly articleId: string;
  readonly voices: readonly Voice[];
  readonly language: string;
}

/** The memory after this article. The same value when nothing is new, so that a second render changes nothing. */
export function remember(
  memory: CastMemory,
  speakers: readonly Speaker[],
  cast: Cast,
  { articleId, voices, language }: Remembering,
): CastMemory {
  const people: Record<string, CastMemory['people'][string]> = { ...memory.people };
  let changed = false;
  for (const part of cast.parts) {
    const speaker = speakers.find((candidate) => candidate.id === part.speakerId);
    if (!speaker || !remembers(speaker) || recall(memory, speaker.id, voices, language)) continue;
    const chosen = { voiceId: part.voiceId, articleId, reason: part.reason };
    people[speaker.id] = { name: speaker.name, voices: [...(people[speaker.id]?.voices ?? []), chosen] };
    changed = true;
  }
  if (!changed) return memory;
  const sorted = Object.fromEntries(Object.entries(people).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  return { version: 2, people: sorted };
}
