// The summary of an edition: who speaks, how long, what was left out.
import type { Article } from '../model/article.ts';
import { type Attribution, isSpeech, UNKNOWN } from '../model/attribution.ts';
import type { Loudness } from '../model/episode.ts';
import type { Summary } from '../model/manifest.ts';
import type { Script } from '../model/script.ts';
import { spanLength } from '../model/span.ts';
import type { Timeline } from '../model/timeline.ts';

const SILENT_REASONS = new Set(['white space', 'punctuation between voices']);

export function summarize(
  article: Article,
  attribution: Attribution,
  script: Script,
  timeline: Timeline,
  loudness: Loudness,
): Summary {
  const quotes = attribution.quotes.filter(isSpeech);
  const omitted = new Map<string, { blocks: number; characters: number }>();
  let omittedCharacters = 0;
  for (const omission of script.omissions) {
    omittedCharacters += spanLength(omission.span);
    if (SILENT_REASONS.has(omission.reason)) continue;
    const entry = omitted.get(omission.reason) ?? { blocks: 0, characters: 0 };
    entry.blocks++;
    entry.characters += spanLength(omission.span);
    omitted.set(omission.reason, entry);
  }
  const toMs = (samples: number): number => Math.round((1000 * samples) / timeline.sampleRate);
  return {
    title: article.meta.title,
    durationMs: toMs(timeline.lengthSamples),
    loudness,
    chapters: timeline.chapters.map(({ title, startSample }) => ({ title, startMs: toMs(startSample) })),
    speakers: script.cast.parts.map((part) => ({
      name: attribution.speakers.find((speaker) => speaker.id === part.speakerId)?.name ?? part.speakerId,
      voiceId: part.voiceId,
      reason: part.reason,
      quotes: quotes.filter((quote) => quote.speakerId === part.speakerId).length,
    })),
    omitted: [...omitted].map(([reason, entry]) => ({ reason, ...entry })),
    unknownQuotes: quotes.filter((quote) => quote.speakerId === UNKNOWN).length,
    utterances: script.utterances.length,
    spokenCharacters: article.text.length - omittedCharacters,
  };
}
