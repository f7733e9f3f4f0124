// What is said around a block so that a listener knows what a reader sees: an image, a quotation, a table, a deeper list.
import type { Article, Block } from '../model/article.ts';
import { textAt } from '../model/span.ts';
import type { Verbosity } from './announce.ts';
import { phrasesFor } from './phrases.ts';
import type { TableForEar } from './tables.ts';

export interface Cues {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface CueContext {
  readonly verbosity: Verbosity;
  readonly omitted: ReadonlyMap<string, string>;
  readonly tables: TableForEar;
  /** Code that is left out is announced. */
  readonly announcesCode: boolean;
  /** Somebody's own voice speaks in it: then it needs no words around it. */
  readonly isVoiced: (block: Block) => boolean;
}

/** Block -> what is said around it, also around blocks that are left out. */
export function cuesOf(article: Article, context: CueContext): ReadonlyMap<string, Cues> {
  const cues = new Map<string, Cues>();
  if (context.verbosity === 'none') return cues;
  const phrases = phrasesFor(article.meta.language);
  const blocks = article.blocks.filter((block) => block.span.end > block.span.start);
  const spoken = blocks.filter((block) => !context.omitted.has(block.id));
  let next = 0;
  for (const block of blocks) {
    const table = context.tables.cues.get(block.id);
    if (context.omitted.has(block.id)) {
      if (table) cues.set(block.id, { before: [table], after: [] });
      else if (block.kind === 'code' && block.role === 'body' && context.announcesCode)
        cues.set(block.id, { before: [phrases.code(linesIn(article, block))], after: [] });
      continue;
    }
    const before = spoken[next - 1];
    const after = spoken[++next];
    const isQuotation = (other: Block | undefined): boolean =>
      other?.kind === 'quotation' && other.role === 'body' && !context.isVoiced(other);
    const first: string[] = [];
    if (block.kind === 'figure' || block.role === 'caption') {
      if (!(block.role === 'caption' && block.kind !== 'figure' && before?.kind === 'figure'))
        first.push(pictureWord(block, article.meta.language));
    }
    if (block.role === 'footnote' && before?.role !== 'footnote') first.push(phrases.footnote);
    const post = postBy(block);
    if (post && postBy(before) !== post) first.push(phrases.post(post));
    else if (!post && isQuotation(block) && (!isQuotation(before) || postBy(before))) first.push(phrases.quotation);
    if (block.kind === 'list-item' && before?.kind === 'list-item' && (block.level ?? 1) > (before.level ?? 1))
      first.push(phrases.below);
    if (table) first.push(table);
    const last = isQuotation(block) && !isQuotation(after) ? [phrases.endOfQuotation] : [];
    if (first.length > 0 || last.length > 0) cues.set(block.id, { before: first, after: last });
  }
  return cues;
}

/** Whose post a block belongs to, as the reader found out. */
const postBy = (block: Block | undefined): string | undefined =>
  /^embedded post by (.+)$/.exec(block?.reason ?? '')?.[1];

function pictureWord(block: Block, language: string): string {
  const phrases = phrasesFor(language);
  const kind = /^embedded (video|sound|page)/.exec(block.reason ?? '')?.[1];
  return kind === 'video' ? phrases.video : kind === 'sound' ? phrases.sound : kind ? phrases.embedded : phrases.image;
}

const linesIn = (article: Article, block: Block): number => textAt(article.text, block.span).split('\n').length;
