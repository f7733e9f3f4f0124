// Finds quotations by their marks: where they begin and end, which are nested, which go on in the next paragraph.
import type { Article, Block, BlockRole } from '../model/article.ts';
import { type Span, textAt } from '../model/span.ts';
import { cueWithin } from './inlinecue.ts';
import { type MarkStyle, marksOf } from '../text/quotation.ts';
import { dashSpeech, isDashDialogue } from './dashes.ts';
import { glossaryOf } from './gloss.ts';

export interface FoundQuote {
  /** Without the marks. */
  readonly span: Span;
  readonly outer: Span;
  readonly block: Block;
  /** It ends without a mark because the next paragraph goes on. */
  readonly goesOn: boolean;
  /** It goes on from the paragraph before. */
  readonly continued: boolean;
  /** How it is set apart, where not by marks. */
  readonly form?: 'block' | 'turn' | 'dash';
  /** Of a turn: the words that say who speaks. */
  readonly label?: { readonly words: string; readonly span: Span };
}

/** Page furniture is not the story, and nobody speaks in it. */
const SILENT_ROLES = new Set<BlockRole>([
  'navigation',
  'related',
  'promo',
  'newsletter',
  'advertisement',
  'legal',
  'comment',
  'credit',
  'noteref',
]);

export const speaks = (block: Block): boolean =>
  !SILENT_ROLES.has(block.role) && block.kind !== 'code' && block.kind !== 'math';

/** All quotations between marks, and talk that a dash opens, in order, never overlapping. */
export function findQuotes(article: Article): FoundQuote[] {
  const blocks = article.blocks.filter(speaks);
  const style = marksOf(blocks.map((block) => article.text.slice(block.span.start, block.span.end)).join('\n'));
  const quotes: FoundQuote[] = [];
  const glossary = glossaryOf(article.meta.language);
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const dashes = isDashDialogue(
    paragraphs.map(({ span }) => textAt(article.text, span)),
    glossary,
  );
  let open = false;
  for (const [index, block] of blocks.entries()) {
    const text = article.text.slice(block.span.start, block.span.end);
    const next = blocks[index + 1];
    const nextText = next ? article.text.slice(next.span.start, next.span.start + 8) : '';
    const spoken = dashes && block.kind === 'paragraph' ? dashSpeech(text, glossary!) : [];
    for (const [at, { start, end }] of spoken.entries()) {
      const span = { start: block.span.start + start, end: block.span.start + end };
      const outer = { start: at === 0 ? block.span.start : span.start, end: span.end };
      quotes.push({ span, outer, block, goesOn: false, continued: false, form: 'dash' });
    }
    const found = spoken.length > 0 ? [] : scan(text, style, open);
    open = false;
    for (const quote of found) {
      const goesOn = quote.atEnd && !quote.closed && style.opens(nextText, 0, nextText[0] ?? '');
      quotes.push({
        span: { start: block.span.start + quote.start, end: block.span.start + quote.end },
        outer: { start: block.span.start + quote.outerStart, end: block.span.start + quote.outerEnd },
        block,
        goesOn,
        continued: quote.continued,
      });
      if (goesOn) open = true;
    }
  }
  return quotes;
}

interface Scanned {
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly closed: boolean;
  readonly continued: boolean;
  /** Nothing of its paragraph comes after it. */
  readonly atEnd: boolean;
}

function scan(text: string, style: MarkStyle, goesOnFromBefore: boolean): Scanned[] {
  const found: Scanned[] = [];
  let start = -1;
  let first = true;
  const width = (index: number): number => style.width?.(text, index) ?? 1;
  const close = (end: number, closed: boolean): void => {
    const inner = trim(text, start + width(start), end);
    if (inner.end > inner.start && /[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end)))
      found.push({
        ...inner,
        outerStart: start,
        outerEnd: closed ? end + width(end) : inner.end,
        closed,
        continued: first && goesOnFromBefore && start === 0,
        atEnd: end === text.length,
      });
    first = false;
    start = -1;
  };
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (!style.isMark(character)) continue;
    if (start < 0) {
      if (style.opens(text, index, character)) start = index;
    } else if (style.closes(text, index, character)) close(index, true);
    else if (style.opensAgain(text, index, character)) {
      // The mark that should have closed the one before is missing.
      close(index, false);
      start = index;
    }
  }
  // The closing mark is missing: the quotation ends at the words that say who speaks, or with its paragraph.
  if (start >= 0) {
    const cue = cueWithin(text, start + width(start));
    close(cue < 0 ? text.length : cue, false);
  }
  return found;
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
