// Who could be taken for whom: every pair of voices in an edition, the likeliest mistake first.
import { NARRATOR } from '../model/attribution.ts';
import type { Cast } from '../model/cast.ts';
import type { Script } from '../model/script.ts';
import { contrast } from './contrast.ts';

export interface VoicePair {
  readonly speakerIds: readonly [string, string];
  /** Perceived difference in semitones; 0 = the same voice. */
  readonly semitones: number;
  /** How often one of the two is the next to be heard after the other. */
  readonly meetings: number;
  readonly risk: 'same voice' | 'easily confused' | 'told apart';
}

/** Semitones below which listeners hesitate between two voices: less than another recorded person is worth. */
const EASILY = 5;

/** All pairs of speakers who say something. Pure. */
export function confusable(cast: Cast, script: Script): VoicePair[] {
  const voices = new Map(cast.voices.map((voice) => [voice.id, voice]));
  const heard = new Set(script.utterances.map((utterance) => utterance.speakerId));
  const parts = cast.parts.filter((part) => heard.has(part.speakerId));
  const meetings = meetingsOf(script);
  const pairs = parts.flatMap((one, index) =>
    parts.slice(index + 1).flatMap((other): VoicePair[] => {
      const [a, b] = [voices.get(one.voiceId), voices.get(other.voiceId)];
      if (!a || !b) return [];
      const shift = Math.abs(one.prosody.pitchSemitones - other.prosody.pitchSemitones);
      const semitones = Math.round(10 * (contrast(a, b) + shift)) / 10;
      const risk = semitones === 0 ? 'same voice' : semitones < EASILY ? 'easily confused' : 'told apart';
      const met = meetings.get(pairKey(one.speakerId, other.speakerId)) ?? 0;
      return [{ speakerIds: [one.speakerId, other.speakerId], semitones, meetings: met, risk }];
    }),
  );
  return pairs.sort((a, b) => a.semitones - b.semitones || b.meetings - a.meetings);
}

const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');

/** Two people meet where one is the next to be quoted, whatever the narrator says between; the narrator meets neighbors. */
function meetingsOf({ utterances }: Script): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const meet = (before: string | undefined, speakerId: string): void => {
    if (before === undefined || before === speakerId) return;
    const key = pairKey(before, speakerId);
    found.set(key, (found.get(key) ?? 0) + 1);
  };
  let last: string | undefined;
  let lastQuoted: string | undefined;
  for (const { speakerId } of utterances) {
    if (speakerId === NARRATOR || last === NARRATOR) meet(last, speakerId);
    if (speakerId !== NARRATOR) {
      meet(lastQuoted, speakerId);
      lastQuoted = speakerId;
    }
    last = speakerId;
  }
  return found;
}
