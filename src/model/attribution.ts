// Who says what: quotations in the text, the people who speak, and why we think so.
import type { Span } from './span.ts';

export type SpeakerKind = 'narrator' | 'person' | 'unnamed' | 'organization' | 'group' | 'document' | 'unknown';

export const NARRATOR = 'narrator';
export const UNKNOWN = 'unknown';

/** Confidence below which a quotation is worth an editor's eye: of those, one in four is wrong (docs/attribution.md). */
export const DOUBTFUL_BELOW = 0.85;

/** Gender as the text states it (pronoun, title, kinship word); never guessed from a name alone. */
export type StatedGender = 'female' | 'male' | 'neutral';

export interface Speaker {
  /** Slug of the name ('maria-lopez'), or NARRATOR, or UNKNOWN. */
  readonly id: string;
  /** Best full name in the text, or the description of an unnamed source ('White House spokeswoman'). */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly mentions: readonly Span[];
  /** Role or title as the text gives it: 'director for Asian Affairs'. */
  readonly title?: string;
  readonly affiliation?: string;
  readonly gender?: StatedGender;
  readonly language?: string;
}

/** direct: whole sentences; partial: a fragment inside a narrator's sentence; block: set apart; turn: interview or transcript; scare, title: not speech. */
export type QuoteKind = 'direct' | 'partial' | 'block' | 'turn' | 'scare' | 'title';

export interface Quote {
  /** 'q1', 'q2' … in order of start. */
  readonly id: string;
  /** The quoted words, quotation marks left out. Quotes of kind direct, partial, block and turn never overlap. */
  readonly span: Span;
  /** With the marks, where there are any: what changes voice. Contains `span`. */
  readonly outer: Span;
  readonly kind: QuoteKind;
  /** NARRATOR for scare and title, UNKNOWN when evidence is too thin. */
  readonly speakerId: string;
  /** 0-1, calibrated. 1 only for a person's decision. */
  readonly confidence: number;
  /** The words that name the speaker. */
  readonly evidence?: Span;
  /** The rule that decided, e.g. `verb-after`, `editor`. */
  readonly rule: string;
  /** Runners-up, best first, for the editor. */
  readonly candidates?: readonly Candidate[];
}

/** Somebody a quotation may belong to instead. */
export interface Candidate {
  readonly name: string;
  /** Absent for somebody who is quoted nowhere. */
  readonly speakerId?: string;
  readonly confidence: number;
}

export interface Attribution {
  /** Narrator first, then in order of first mention; UNKNOWN only if a quote needs it. */
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly Quote[];
}

/** Quotes that are somebody's words (not scare quotes or titles). */
export function isSpeech(quote: Pick<Quote, 'kind'>): boolean {
  return quote.kind !== 'scare' && quote.kind !== 'title';
}

/** An editor's decision about one article, from `content/<name>.edits.json`. Found by words and context, not by offset. */
export interface SpeakerDecision {
  /** The quoted words, or their beginning (at least 20 characters or the whole quotation). */
  readonly quote: string;
  /** Some words just before the quotation, when the same words are quoted more than once. */
  readonly before?: string;
  /** Full name, 'narrator' (not a quotation), or 'unknown'; from an adviser also 'none' (it was asked, and could not tell). */
  readonly speaker: string;
  /** 'editor' or the adviser that proposed it; advice never wins over an editor. */
  readonly by?: string;
}

export interface Edits {
  readonly quotes?: readonly SpeakerDecision[];
  /** Two names, one person: every mention of `from` becomes `to`. */
  readonly merge?: readonly { readonly from: string; readonly to: string }[];
  /** A better name to show and announce. */
  readonly rename?: readonly { readonly from: string; readonly to: string }[];
}
