// What the article itself says of single words: numbers of notes are silent, abbreviations and formulas have their words.
import type { Article, Mark } from '../model/article.ts';
import type { Token } from '../model/script.ts';
import { type Span, textAt } from '../model/span.ts';

/** Kind of mark -> the rule its token names. */
const RULES: Partial<Record<Mark['kind'], string>> = {
  noteref: 'note-number',
  silent: 'silent',
  abbreviation: 'marked-abbreviation',
  pronunciation: 'marked-pronunciation',
};

/** An abbreviation spelled out this many characters before needs no more explaining. */
const NEARBY = 80;

/** Seen and not said: the number of a note, words struck out. */
export const isSilent = (mark: Pick<Mark, 'kind'>): boolean => mark.kind === 'noteref' || mark.kind === 'silent';

/** The marks that decide how words are said, in order, none over another. */
export function speakingMarks(article: Article): Mark[] {
  const found: Mark[] = [];
  for (const mark of [...article.marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (!RULES[mark.kind] || (!isSilent(mark) && !/\p{L}/u.test(mark.value ?? ''))) continue;
    if (mark.span.start < (found.at(-1)?.span.end ?? 0) || isExplained(article, mark)) continue;
    found.push(mark);
  }
  return found;
}

function isExplained(article: Article, mark: Mark): boolean {
  if (mark.kind !== 'abbreviation') return false;
  const before = article.text.slice(Math.max(0, mark.span.start - NEARBY - mark.value!.length), mark.span.start);
  return before.toLowerCase().includes(mark.value!.toLowerCase());
}

/** Tokens of an utterance that the article decides: offsets into the utterance; `normalize` says the rest. */
export function markedTokens(marks: readonly Mark[], span: Span): Token[] {
  return marks
    .filter((mark) => mark.span.start >= span.start && mark.span.end <= span.end)
    .map((mark) => ({
      span: { start: mark.span.start - span.start, end: mark.span.end - span.start },
      spoken: isSilent(mark) ? '' : mark.value!,
      rule: mark.kind === 'silent' ? (mark.value ?? 'silent').replace(/\s+/g, '-') : RULES[mark.kind]!,
    }));
}

/** The text of a span with what is silent as closing marks, so that a sentence before one ends where it ends. */
export function withoutSilent(article: Article, span: Span, marks: readonly Mark[]): string {
  let text = textAt(article.text, span);
  for (const { kind, span: at } of marks)
    if (isSilent({ kind }) && at.start >= span.start && at.end <= span.end)
      text = `${text.slice(0, at.start - span.start)}${')'.repeat(at.end - at.start)}${text.slice(at.end - span.start)}`;
  return text;
}
