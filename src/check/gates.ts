// Gates: what a newsroom refuses to publish. Off unless asked for.
import { type Attribution, isSpeech, UNKNOWN } from '../model/attribution.ts';
import { RenderError } from '../model/problem.ts';
import { type Span, textAt } from '../model/span.ts';

export interface Gates {
  /** Percent of quoted characters whose speaker may be unknown. */
  readonly maxUnknownPercent?: number;
  /** Least confidence of any quotation, 0-1. */
  readonly minConfidence?: number;
}

/** Throws `check/gate` with the list when an article does not pass. */
export function requireGates(text: string, attribution: Attribution, gates: Gates): void {
  const quotes = attribution.quotes.filter(isSpeech);
  const unknown = quotes.filter((quote) => quote.speakerId === UNKNOWN);
  const total = quotes.reduce((sum, quote) => sum + length(quote.span), 0);
  const share = total === 0 ? 0 : (100 * unknown.reduce((sum, quote) => sum + length(quote.span), 0)) / total;
  if (gates.maxUnknownPercent !== undefined && share > gates.maxUnknownPercent)
    throw refuse(
      text,
      unknown,
      `${share.toFixed(1)}% of the quoted words have no known speaker; ${gates.maxUnknownPercent}% are allowed.`,
    );
  const least = gates.minConfidence;
  const doubtful = least === undefined ? [] : quotes.filter((quote) => quote.confidence < least);
  if (doubtful.length > 0) throw refuse(text, doubtful, `${doubtful.length} quotations are less sure than ${least}.`);
}

const length = (span: Span): number => span.end - span.start;

function refuse(
  text: string,
  quotes: readonly { readonly span: Span; readonly confidence: number }[],
  why: string,
): RenderError {
  const list = quotes.map((quote) => `  ${quote.confidence.toFixed(2)}  “${textAt(text, quote.span).slice(0, 80)}”`);
  const first = quotes[0];
  return new RenderError({
    code: 'check/gate',
    message: [why, ...list].join('\n'),
    fix: 'Name the speakers in the article’s edits file (content/<name>.edits.json), or loosen the gate.',
    ...(first ? { span: first.span } : {}),
  });
}
