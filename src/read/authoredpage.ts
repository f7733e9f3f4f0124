// The body of a document somebody wrote as a document (EPUB chapter, feed entry): kinds and roles from its own markup.
import type { BlockRole } from '../model/article.ts';
import type { Place } from '../model/problem.ts';
import type { DomElement } from '../text/dom.ts';
import type { AuthoredBlock } from './authored.ts';
import { notesAmong, withNotes } from './notes.ts';
import { ancestry, pageBlocks } from './page.ts';
import type { PageKinds } from './pagekinds.ts';

/** What EPUB's structural semantics (and their ARIA twins, `doc-…`) say of a part. */
const TYPES: Readonly<Record<string, BlockRole>> = {
  footnote: 'footnote',
  footnotes: 'footnote',
  endnote: 'footnote',
  endnotes: 'footnote',
  rearnote: 'footnote',
  rearnotes: 'footnote',
  note: 'footnote',
  toc: 'navigation',
  landmarks: 'navigation',
  'page-list': 'navigation',
  pagebreak: 'navigation',
  pagelist: 'navigation',
  index: 'navigation',
  backlink: 'navigation',
  pullquote: 'pullquote',
  sidebar: 'aside',
  tip: 'aside',
  'copyright-page': 'legal',
  colophon: 'legal',
  imprint: 'legal',
};

/** Gives the blocks of an element in reading order; `placeOf` says where one stands. */
export function authoredBlocks(
  root: DomElement,
  kinds: PageKinds,
  placeOf: (element: DomElement) => Place,
): AuthoredBlock[] {
  const blocks = pageBlocks(root);
  const notes = notesAmong(blocks);
  const told = new Map<string, AuthoredBlock[]>();
  const drafts = blocks.flatMap((block): AuthoredBlock[] => {
    const path = ancestry(block.element);
    const length = block.text.trim().length;
    const number = block.marks.find((mark) => mark.kind === 'noteref' && mark.end - mark.start >= length);
    const note = number || block.picture ? undefined : notes.get(block);
    const { role, reason } = number
      ? { role: 'noteref' as const, reason: number.value === 'page' ? 'page number' : 'number of a note' }
      : note
        ? { role: 'footnote' as const, reason: 'a number in the text leads to it' }
        : roleOf(path, block.picture !== undefined);
    const longest = Math.max(
      0,
      ...block.marks.filter((mark) => mark.kind === 'emphasis').map((mark) => mark.end - mark.start),
    );
    const draft: AuthoredBlock = {
      ...kinds.of(block, path),
      role,
      ...(reason ? { reason } : {}),
      text: block.text,
      marks: block.marks,
      place: placeOf(block.element),
      linkShare: block.length > 0 ? block.linked / block.length : 0,
      emphasized: length > 0 && longest >= length * 0.95,
    };
    if (!note) return [draft];
    const { level: _, ...withoutLevel } = draft;
    told.set(note, [...(told.get(note) ?? []), { ...withoutLevel, kind: 'paragraph' }]);
    return [];
  });
  return withNotes(drafts, told);
}

function roleOf(path: readonly DomElement[], picture: boolean): { role: BlockRole; reason?: string } {
  for (const element of path) {
    const names = `${element.attributes['epub:type'] ?? ''} ${(element.attributes.role ?? '').replace(/\bdoc-/g, '')}`;
    for (const name of names.split(/\s+/)) if (TYPES[name]) return { role: TYPES[name], reason: `marked as ${name}` };
    if (element.name === 'nav') return { role: 'navigation', reason: 'in nav' };
    if (element.name === 'figcaption') return { role: 'caption', reason: 'in figcaption' };
    if (element.name === 'aside' && !picture) return { role: 'aside', reason: 'in aside' };
  }
  return picture ? { role: 'caption', reason: 'description of the image' } : { role: 'body' };
}
