// The article: one text, frozen once, with blocks and marks pointing into it.
import type { Place } from './problem.ts';
import type { Span } from './span.ts';

export interface Source {
  /** A path or URL, as a person would name it. */
  readonly uri: string;
  /** Media type if known, else '' and the reader decides by extension and content. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Correction {
  /** ISO 8601 date. */
  readonly date: string;
  readonly text: string;
}

export interface ArticleMeta {
  readonly title: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601 date or date and time. */
  readonly published?: string;
  readonly modified?: string;
  readonly canonicalUrl?: string;
  readonly publisher?: string;
  readonly description?: string;
  readonly imageUrl?: string;
  readonly imageAlt?: string;
  /** What was put right after publication, in the author's order. */
  readonly corrections?: readonly Correction[];
  /** Which evidence each field came from: `{ title: 'json-ld', language: 'html lang' }`. */
  readonly origins?: Readonly<Record<string, string>>;
}

export type BlockKind =
  'heading' | 'paragraph' | 'list-item' | 'quotation' | 'table' | 'figure' | 'caption' | 'code' | 'math' | 'break';

/** What a block is for. Readers label; only `script/omit.ts` leaves something out, by role. */
export type BlockRole =
  | 'body'
  | 'headline'
  | 'subtitle'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'pullquote'
  | 'aside'
  | 'footnote'
  | 'noteref'
  | 'navigation'
  | 'advertisement'
  | 'related'
  | 'promo'
  | 'newsletter'
  | 'comment'
  | 'legal';

/** Where a block of kind 'table' stands in its table; one block per cell. */
export interface TableCell {
  /** Which table of the article, from 1. */
  readonly table: number;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** It names a column or a row. */
  readonly header: boolean;
}

export interface Block {
  /** 'b1', 'b2' … in order. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly role: BlockRole;
  /** Heading level 1-6, or nesting depth of a list item from 1. */
  readonly level?: number;
  readonly span: Span;
  readonly place: Place;
  /** BCP 47, where it differs from the article's. */
  readonly language?: string;
  /** Why this role was given, for the report: `link density 0.9`. */
  readonly reason?: string;
  /** For kind 'table'. */
  readonly cell?: TableCell;
}

export type MarkKind =
  'emphasis' | 'strong' | 'link' | 'language' | 'abbreviation' | 'code' | 'noteref' | 'silent' | 'pronunciation';

export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  /** link: URL; language: BCP 47; abbreviation: its long form; pronunciation: how it is said; silent: why nobody says it. */
  readonly value?: string;
}

export interface Article {
  /** Slug of the source, stable across renders. */
  readonly id: string;
  readonly meta: ArticleMeta;
  /** NFC. Blocks joined by one '\n'; block spans leave the joints out. Never changes after reading. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
}
