// Interviews and transcripts: paragraphs that begin with who speaks.
import type { Article, Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { speaks } from './quotes.ts';

export interface Turn {
  readonly block: Block;
  readonly span: Span;
  readonly outer: Span;
  readonly label: string;
  readonly labelSpan: Span;
}

/** `Name Surname:`, `TRUMP:`, `Q.`, `A:`, at the start of a paragraph. */
const LABEL = /^((?:\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*){0,3})|Q|A)\s*(?::|(?<=^[QA])[.:])\s+(?=\S)/u;

/** Turns of a text where at least two labels come back: one alone is a sentence with a colon. */
export function findTurns(article: Article): Turn[] {
  const turns: Turn[] = [];
  for (const block of article.blocks) {
    if (!speaks(block) || (block.kind !== 'paragraph' && block.kind !== 'quotation')) continue;
    const match = LABEL.exec(article.text.slice(block.span.start, block.span.end));
    if (!match) continue;
    const start = block.span.start + match[0].length;
    const labelSpan = { start: block.span.start, end: block.span.start + match[1]!.length };
    const span = { start, end: block.span.end };
    turns.push({ block, span, outer: span, label: match[1]!, labelSpan });
  }
  const counts = new Map<string, number>();
  for (const turn of turns) counts.set(turn.label, (counts.get(turn.label) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  if (repeated < 2 && !(repeated === 1 && counts.size > 1 && turns.length > 3)) return [];
  return turns.filter((turn) => counts.get(turn.label)! > 1 || turns.length > 4);
}
