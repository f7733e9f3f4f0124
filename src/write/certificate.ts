// The certificate as a value: completeness, who speaks and why, what to look at first, what is said differently.
import { DOUBTFUL_BELOW, isSpeech, UNKNOWN } from '../model/attribution.ts';
import type { Episode } from '../model/episode.ts';
import { textAt } from '../model/span.ts';
import type { WriterKit } from './kit.ts';
import { engineLosses } from './losses.ts';
import { timingsOf } from './timings.ts';

export type Report = ReturnType<typeof reportOf>;

export function reportOf(episode: Episode, kit: WriterKit) {
  const { article, attribution, script, timeline } = episode;
  const timings = timingsOf(episode);
  const names = new Map(attribution.speakers.map((speaker) => [speaker.id, speaker.name]));
  const quotes = attribution.quotes.map((quote) => ({
    id: quote.id,
    kind: quote.kind,
    speaker: names.get(quote.speakerId) ?? quote.speakerId,
    confidence: quote.confidence,
    rule: quote.rule,
    evidence: quote.evidence ? textAt(article.text, quote.evidence) : null,
    text: textAt(article.text, quote.span),
  }));
  const speech = attribution.quotes.filter(isSpeech);
  const lookHere = speech
    .filter((quote) => quote.speakerId === UNKNOWN || quote.confidence < DOUBTFUL_BELOW)
    .sort((a, b) => Number(b.speakerId === UNKNOWN) - Number(a.speakerId === UNKNOWN) || a.confidence - b.confidence)
    .map((quote) => ({
      quote: quote.id,
      speaker: names.get(quote.speakerId) ?? quote.speakerId,
      confidence: quote.confidence,
      rule: quote.rule,
      text: textAt(article.text, quote.span),
    }));
  const saidDifferently = script.utterances.flatMap((utterance) =>
    utterance.tokens
      .filter(
        (token) =>
          token.rule !== 'plain' &&
          token.rule !== 'quotation-mark' &&
          (token.phonemes !== undefined || token.spoken.trim() !== textAt(utterance.text, token.span).trim()),
      )
      .map((token) => ({
        utterance: utterance.id,
        written: textAt(utterance.text, token.span),
        spoken: token.spoken.trim(),
        ...(token.phonemes === undefined ? {} : { phonemes: token.phonemes }),
        rule: token.rule,
      })),
  );
  return {
    title: episode.meta.title,
    episode: episode.id,
    complete: kit.coverage.complete,
    coverage: kit.coverage,
    purity: kit.purity,
    lookHere,
    voices: kit.summary.speakers,
    casting: kit.confusable.map(({ speakerIds: [one, other], ...pair }) => ({
      between: [names.get(one) ?? one, names.get(other) ?? other] as const,
      ...pair,
    })),
    timings: {
      ...timings,
      speakers: timings.speakers.map(({ speakerId, ...timing }) => ({
        speaker: names.get(speakerId) ?? speakerId,
        ...timing,
      })),
    },
    chapters: kit.summary.chapters,
    durationMs: kit.summary.durationMs,
    loudness: episode.loudness,
    sounds: kit.sounds,
    omissions: script.omissions
      .filter((omission) => omission.reason !== 'white space')
      .map((omission) => ({ reason: omission.reason, text: textAt(article.text, omission.span) })),
    quotes,
    saidDifferently,
    losses: engineLosses(script, kit.dialects),
    problems: episode.problems,
    segments: timeline.segments.length,
  };
}
