// The script: what is said, by whom, in which order, and what is left out and why.
import type { Cast, Prosody } from './cast.ts';
import type { Span } from './span.ts';

export interface Token {
  /** Offsets into Utterance.text; tokens tile it. */
  readonly span: Span;
  /** The words as they will be said; '' is silent, and the rule says why. */
  readonly spoken: string;
  /** IPA, where the lexicon or the context gives it: how `spoken` sounds. */
  readonly phonemes?: string;
  /** Letters that sound like the phonemes, for engines that take none: 'nwin'. */
  readonly respelling?: string;
  /** Which rule spoke it: 'plain', 'money', 'year', 'lexicon', 'quotation-mark' … */
  readonly rule: string;
}

export interface Utterance {
  /** 'u0042': SSML mark, caption cue, overlay par and HTML anchor. */
  readonly id: string;
  readonly kind: 'text' | 'announcement';
  /** Into Article.text; null for announcements, which are ours. */
  readonly span: Span | null;
  /** Exactly the slice of the article, or the announcement's own words. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly speakerId: string;
  /** The block it stands in (or announces). */
  readonly blockId: string;
  readonly language: string;
  readonly prosody?: Prosody;
  readonly pauseAfterMs: number;
}

export interface Omission {
  readonly span: Span;
  /** For a person: 'page furniture: navigation', 'white space between paragraphs'. */
  readonly reason: string;
}

export interface Chapter {
  readonly title: string;
  readonly firstUtteranceId: string;
}

export interface Script {
  readonly articleId: string;
  readonly language: string;
  readonly cast: Cast;
  readonly chapters: readonly Chapter[];
  readonly utterances: readonly Utterance[];
  readonly omissions: readonly Omission[];
}

/** The words of an utterance as they will be said: tokens joined. */
export function spokenText(tokens: readonly Token[]): string {
  let words = '';
  for (const token of tokens) words += token.spoken;
  return words.replace(/\s+/g, ' ').trim();
}
