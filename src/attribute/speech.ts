// All speech of an article in order: between marks, set apart in blocks, in turns of a transcript, after dialogue dashes.
import type { Article, Block } from '../model/article.ts';
import { cueWithin } from './inlinecue.ts';
import { findQuotes, type FoundQuote, speaks } from './quotes.ts';
import { findTurns } from './turns.ts';

/** In order of start; no two overlap. A block or a turn holds what is quoted inside it. */
export function findSpeech(article: Article): FoundQuote[] {
  const turns = findTurns(article);
  const marked = findQuotes(article);
  const whole: FoundQuote[] = [...turns, ...blockQuotes(article, marked, new Set(turns.map(({ block }) => block)))];
  if (marked.length === 0) whole.push(...dashed(article));
  if (whole.length === 0) return marked;
  const taken = new Set(whole.map(({ block }) => block));
  return [...whole, ...marked.filter(({ block }) => !taken.has(block))].sort((a, b) => a.span.start - b.span.start);
}

/** A signature that closes a block: "— Ana Ruiz, engineer". */
const SIGNATURE = /\s*(?:^|\s)[—―–-]+\s*\p{Lu}[^.!?—\n]{2,80}$/u;

/** Blocks set apart as quotations, unless marks inside them already tell what is quoted. */
function blockQuotes(article: Article, marked: readonly FoundQuote[], turns: ReadonlySet<Block>): FoundQuote[] {
  const own = new Set(marked.map(({ block }) => block));
  return article.blocks.flatMap((block): FoundQuote[] => {
    if (block.kind !== 'quotation' || block.role !== 'body' || !speaks(block) || own.has(block) || turns.has(block))
      return [];
    const text = article.text.slice(block.span.start, block.span.end);
    const end = SIGNATURE.exec(text)?.index ?? text.length;
    if (!/[\p{L}\p{N}]/u.test(text.slice(0, end))) return [];
    const span = { start: block.span.start, end: block.span.start + text.slice(0, end).trimEnd().length };
    return [{ span, outer: span, block, goesOn: false, continued: false, form: 'block' }];
  });
}

const DASH = /^[—―–]\s*(?=[\p{L}¿¡])/u;

/** Paragraphs that begin with a dash, in an article without marks: a conversation if at least two of them have a cue inside. */
function dashed(article: Article): FoundQuote[] {
  const lines = article.blocks.flatMap((block) => {
    const text = article.text.slice(block.span.start, block.span.end);
    const dash = speaks(block) && block.kind === 'paragraph' ? DASH.exec(text) : null;
    return dash ? [{ block, text, from: dash[0].length, cue: cueWithin(text, dash[0].length) }] : [];
  });
  if (lines.filter(({ cue }) => cue >= 0).length < 2) return [];
  return lines.map(({ block, text, from, cue }): FoundQuote => {
    const end = cue < 0 ? text.length : cue;
    const at = block.span.start;
    return {
      span: { start: at + from, end: at + end },
      outer: { start: at, end: at + end },
      block,
      goesOn: false,
      continued: false,
      form: 'dash',
    };
  });
}
