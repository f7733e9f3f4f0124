// Notes come to the paragraph that refers to them, where a listener can still follow.
import { type DomElement, elementsIn } from '../text/dom.ts';
import type { DraftMark } from './assemble.ts';
import { ancestry, type PageBlock } from './page.ts';

interface Noted {
  readonly marks?: readonly DraftMark[];
}

/** Puts every group of notes after the first block with a mark of its name; what nobody refers to stays at the end. */
export function withNotes<Block extends Noted>(
  blocks: readonly Block[],
  notes: ReadonlyMap<string, readonly Block[]>,
): Block[] {
  const left = new Map(notes);
  const placed = blocks.flatMap((block) => {
    const after = (block.marks ?? []).flatMap((mark) => {
      const note = mark.kind === 'noteref' && mark.value !== undefined ? left.get(mark.value) : undefined;
      if (note) left.delete(mark.value!);
      return note ?? [];
    });
    return [block, ...after];
  });
  return [...placed, ...[...left.values()].flat()];
}

/** Lists of sources: dozens of titles and page numbers, which nobody wants after every sentence. */
const SOURCES = /(?:^|[\s_-])(?:references?|reflist|citations?|bibliography|works-cited)(?:$|[\s_-])/i;

/** Block -> the name (`#n1`) of the note it belongs to: what numbers in the text lead to, further down the page. */
export function notesAmong(blocks: readonly PageBlock[]): ReadonlyMap<PageBlock, string> {
  const wanted = new Set(
    blocks.flatMap((block) =>
      block.marks.flatMap((mark) => (mark.kind === 'noteref' && mark.value?.startsWith('#') ? [mark.value] : [])),
    ),
  );
  const found = new Map<PageBlock, string>();
  if (wanted.size === 0) return found;
  const met = new Set<string>();
  for (const block of blocks) {
    const path = ancestry(block.element);
    const name = nameOf(path, wanted);
    if (name !== undefined && met.has(name) && !path.slice(0, 5).some(isSources)) found.set(block, name);
    for (const mark of block.marks) if (mark.kind === 'noteref' && mark.value) met.add(mark.value);
  }
  return found;
}

const isSources = ({ attributes }: DomElement): boolean =>
  SOURCES.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`);

/** The block, what it stands in (a note is no more than a few elements deep), or a first anchor inside it. */
function nameOf(path: readonly DomElement[], wanted: ReadonlySet<string>): string | undefined {
  for (const { attributes } of path.slice(0, 4))
    if (attributes.id && wanted.has(`#${attributes.id}`)) return `#${attributes.id}`;
  let looked = 0;
  for (const { attributes } of elementsIn(path[0]!)) {
    if (attributes.id && wanted.has(`#${attributes.id}`)) return `#${attributes.id}`;
    if (++looked >= 3) return undefined;
  }
  return undefined;
}
