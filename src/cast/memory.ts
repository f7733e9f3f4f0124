// The voice a person had before, and keeping it for the next article. Pure: the doors read and write cast.json.
import type { Speaker } from '../model/attribution.ts';
import type { Cast, CastMemory } from '../model/cast.ts';

export const NO_MEMORY: CastMemory = { version: 1, people: {} };

/** Named speakers are remembered; 'a spokeswoman' in one article is somebody else in the next. */
export function remembers(speaker: Speaker): boolean {
  return speaker.kind === 'person' || speaker.kind === 'organization' || speaker.kind === 'narrator';
}

/** The memory after this article. The same value when nothing is new, so that a second render changes nothing. */
export function remember(memory: CastMemory, speakers: readonly Speaker[], cast: Cast, articleId: string): CastMemory {
  const people: Record<string, CastMemory['people'][string]> = { ...memory.people };
  let changed = false;
  for (const part of cast.parts) {
    const speaker = speakers.find((candidate) => candidate.id === part.speakerId);
    if (!speaker || !remembers(speaker) || people[speaker.id] !== undefined) continue;
    people[speaker.id] = { name: speaker.name, voiceId: part.voiceId, articleId, reason: part.reason };
    changed = true;
  }
  if (!changed) return memory;
  const sorted = Object.fromEntries(Object.entries(people).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  return { version: 1, people: sorted };
}
