// The proof of completeness: every character is spoken once or left out with a reason.
import type { Article } from '../model/article.ts';
import { RenderError } from '../model/problem.ts';
import type { Script } from '../model/script.ts';
import { type Span, spanLength, textAt, tiling } from '../model/span.ts';

export interface Coverage {
  readonly textCharacters: number;
  readonly spokenCharacters: number;
  readonly omittedCharacters: number;
  /** Neither spoken nor left out with a reason. */
  readonly missed: readonly Span[];
  /** Spoken twice, or both spoken and left out. */
  readonly twice: readonly Span[];
  /** Utterances whose words are not the article's own, or whose tokens do not tile them, or out of order. */
  readonly faults: readonly { readonly utteranceId: string; readonly what: string }[];
  /** SHA-256-free summary: the four lists above are empty. */
  readonly complete: boolean;
}

/** Measures a script against its article. Pure; takes any script, also a broken one. */
export function cover(article: Article, script: Script): Coverage {
  const spans: Span[] = [];
  const faults: { utteranceId: string; what: string }[] = [];
  let spokenCharacters = 0;
  let omittedCharacters = 0;
  let reached = 0;
  for (const utterance of script.utterances) {
    const tokens = tiling(
      utterance.tokens.map((token) => token.span),
      utterance.text.length,
    );
    if (tokens.missed.length > 0 || tokens.twice.length > 0)
      faults.push({ utteranceId: utterance.id, what: 'its tokens do not tile its text' });
    if (utterance.span === null) {
      if (utterance.kind === 'text')
        faults.push({ utteranceId: utterance.id, what: 'text without a place in the article' });
      continue;
    }
    if (textAt(article.text, utterance.span) !== utterance.text)
      faults.push({ utteranceId: utterance.id, what: 'its words differ from the article' });
    if (utterance.span.start < reached) faults.push({ utteranceId: utterance.id, what: 'it is out of order' });
    reached = Math.max(reached, utterance.span.end);
    spans.push(utterance.span);
    spokenCharacters += spanLength(utterance.span);
  }
  for (const omission of script.omissions) {
    if (omission.reason.trim() === '') faults.push({ utteranceId: '', what: 'an omission without a reason' });
    spans.push(omission.span);
    omittedCharacters += spanLength(omission.span);
  }
  const { missed, twice } = tiling(spans, article.text.length);
  const complete = missed.length === 0 && twice.length === 0 && faults.length === 0;
  return { textCharacters: article.text.length, spokenCharacters, omittedCharacters, missed, twice, faults, complete };
}

/** Stops the render when the proof fails, before anything is spoken or paid for. */
export function requireComplete(article: Article, coverage: Coverage): void {
  if (coverage.complete) return;
  const span = coverage.missed[0] ?? coverage.twice[0];
  const fault = coverage.faults[0];
  const what = span
    ? `${coverage.missed[0] ? 'Left without a reason' : 'Spoken twice'}: “${textAt(article.text, span).slice(0, 80)}”`
    : `Utterance ${fault?.utteranceId}: ${fault?.what}`;
  throw new RenderError({
    code: 'check/incomplete',
    message: `The script does not cover the article exactly. ${what}.`,
    fix: 'This is a fault in Lectern, not in your article: please report it with the article.',
    ...(span ? { span } : {}),
  });
}
