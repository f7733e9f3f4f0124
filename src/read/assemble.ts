// Joins what a reader found into one article: text in NFC, blocks and marks as spans of it.
import type { Article, ArticleMeta, Block, BlockKind, BlockRole, Mark, MarkKind, TableCell } from '../model/article.ts';
import type { Place } from '../model/problem.ts';
import { tidy } from '../text/whitespace.ts';
import { latexMarks, sayFormula } from './formulas.ts';

export interface DraftMark {
  readonly kind: MarkKind;
  /** Offsets into Draft.text. */
  readonly start: number;
  readonly end: number;
  readonly value?: string;
  /** MathML, or LaTeX without its delimiters: said in the article's language once that is known. */
  readonly formula?: string;
}

/** A block before it has its place in the text. White space may be as untidy as in the source. */
export interface Draft {
  readonly kind: BlockKind;
  readonly role: BlockRole;
  readonly text: string;
  readonly place: Place;
  readonly level?: number;
  readonly marks?: readonly DraftMark[];
  readonly language?: string;
  readonly reason?: string;
  readonly cell?: TableCell;
}

/**
 * Makes the article. Drafts without a visible character are dropped; white space becomes single spaces (lines are
 * kept in code); blocks are joined by one line feed.
 */
export function assemble(id: string, meta: ArticleMeta, drafts: readonly Draft[]): Article {
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  const parts: string[] = [];
  let offset = 0;
  for (const draft of drafts) {
    const { text, position } = tidy(draft.text, draft.kind === 'code');
    if (!/\S/.test(text)) continue;
    const span = { start: offset, end: offset + text.length };
    blocks.push({
      id: `b${blocks.length + 1}`,
      kind: draft.kind,
      role: draft.role,
      ...(draft.level === undefined ? {} : { level: draft.level }),
      span,
      place: draft.place,
      ...(draft.language === undefined || draft.language === meta.language ? {} : { language: draft.language }),
      ...(draft.reason === undefined ? {} : { reason: draft.reason }),
      ...(draft.cell === undefined ? {} : { cell: draft.cell }),
    });
    const language = draft.language ?? meta.language;
    const formulas = (draft.marks ?? []).flatMap((mark) => sayFormula(mark, language) ?? []);
    const latex = draft.kind === 'code' ? [] : latexMarks(draft.text, language);
    for (const mark of [...formulas, ...latex]) {
      let start = position(mark.start);
      let end = position(mark.end);
      while (start < end && text[start] === ' ') start++;
      while (end > start && text[end - 1] === ' ') end--;
      if (end > start)
        marks.push({
          kind: mark.kind,
          span: { start: offset + start, end: offset + end },
          ...(mark.value === undefined ? {} : { value: mark.value }),
        });
    }
    parts.push(text);
    offset += text.length + 1;
  }
  return { id, meta, text: parts.join('\n'), blocks, marks };
}
