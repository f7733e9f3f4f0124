// Decisions about quotations as they are kept: found again by words, never by offset.
import type { Article } from './article.ts';
import type { Attribution, Edits, Quote, SpeakerDecision } from './attribution.ts';
import { textAt } from './span.ts';

/**
 * A decision about one quotation: found again by its first words, and by what stands before it where others begin
 * alike.
 */
export function decisionFor(
  quote: Quote,
  speaker: string,
  article: Article,
  attribution: Attribution,
  by = 'editor',
): SpeakerDecision {
  const whole = textAt(article.text, quote.span);
  const words = whole.length <= 80 ? whole : whole.slice(0, Math.max(20, whole.lastIndexOf(' ', 60)));
  const alike = attribution.quotes.filter(({ span }) => plain(textAt(article.text, span)).startsWith(plain(words)));
  const ahead = article.text
    .slice(Math.max(0, quote.outer.start - 40), quote.outer.start)
    .replace(/^\S*\s/, '')
    .trim();
  return { quote: words, ...(alike.length > 1 && ahead !== '' ? { before: ahead } : {}), speaker, by };
}

/** A new decision takes the place of an older one about the same words; advice never takes an editor's. */
export function withDecision(edits: Edits, decision: SpeakerDecision): Edits {
  const same = (other: SpeakerDecision): boolean =>
    other.quote === decision.quote && (other.before ?? '') === (decision.before ?? '');
  if (!isEditor(decision) && (edits.quotes ?? []).some((other) => same(other) && isEditor(other))) return edits;
  return { ...edits, quotes: [...(edits.quotes ?? []).filter((other) => !same(other)), decision] };
}

export const isEditor = (decision: SpeakerDecision): boolean => decision.by === undefined || decision.by === 'editor';

/** Without marks, extra spaces and case: an edit outlives a change of typography. */
export const plain = (text: string): string =>
  text
    .replace(/[“”„«»"‘’']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
