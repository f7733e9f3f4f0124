// Which elements a block becomes: paragraphs, lists in lists, tables of cells, figures with their captions.
import type { Block } from '../model/article.ts';

/** What is open before a block. */
export interface Shape {
  /** Depths of open lists, outermost first. */
  readonly lists: readonly number[];
  /** Number and row of the open table; 0 when none. */
  readonly table: number;
  readonly row: number;
  readonly figure: boolean;
}

export interface Shaped {
  readonly before: string;
  readonly tag: string;
  readonly attributes: string;
  readonly after: string;
  readonly open: Shape;
}

const CLOSED: Shape = { lists: [], table: 0, row: 0, figure: false };

export function shapeOf(block: Block, next: Block | undefined, open: Shape): Shaped {
  if (block.cell) return cell(block, open);
  if (block.kind === 'list-item') return item(block, next, open);
  const before = closeLists(open);
  if (block.kind === 'figure') {
    const captioned = next?.kind === 'caption';
    return {
      before: `${before}<figure>`,
      tag: 'p',
      attributes: ' data-alt',
      after: captioned ? '' : '</figure>',
      open: { ...CLOSED, figure: captioned },
    };
  }
  if (block.kind === 'caption' && open.figure)
    return { before: '', tag: 'figcaption', attributes: '', after: '</figure>', open: CLOSED };
  const plain = { before, attributes: '', after: '', open: CLOSED };
  if (block.kind === 'quotation')
    return { ...plain, before: `${before}<blockquote>`, tag: 'p', after: '</blockquote>' };
  if (block.kind === 'code')
    return { ...plain, before: `${before}<div class="code" tabindex="0">`, tag: 'p', after: '</div>' };
  return { ...plain, tag: 'p' };
}

function item(block: Block, next: Block | undefined, open: Shape): Shaped {
  const depth = Math.max(1, block.level ?? 1);
  const lists = [...open.lists];
  let before = open.lists.length > 0 ? '' : closeLists(open);
  if (lists.length > 0 && depth > lists.at(-1)!) {
    // Into the item that stayed open for it.
    before += '<ul>';
    lists.push(depth);
  } else {
    while (lists.length > 1 && depth < lists.at(-1)!) {
      before += '</ul></li>';
      lists.pop();
    }
    if (lists.length === 0) {
      before += '<ul>';
      lists.push(depth);
    }
  }
  const deeper = next?.kind === 'list-item' && !next.cell && Math.max(1, next.level ?? 1) > depth;
  return {
    before: `${before}<li>`,
    tag: 'p',
    attributes: '',
    after: deeper ? '' : '</li>',
    open: { ...CLOSED, lists },
  };
}

function cell(block: Block, open: Shape): Shaped {
  const { table, row, header } = block.cell!;
  const same = open.table === table;
  const before = same
    ? row === open.row
      ? ''
      : '</tr><tr>'
    : `${closeLists(open)}<div class="scroll" tabindex="0" role="group"><table><tbody><tr>`;
  const scope = header ? ` scope="${row === 1 ? 'col' : 'row'}"` : '';
  return { before, tag: header ? 'th' : 'td', attributes: scope, after: '', open: { ...CLOSED, table, row } };
}

/** Ends whatever is open. */
export function closeLists(open: Shape): string {
  if (open.table > 0) return '</tr></tbody></table></div>';
  if (open.figure) return '</figure>';
  return open.lists
    .map((_, index) => (index === 0 ? '</ul>' : '</ul></li>'))
    .reverse()
    .join('');
}
