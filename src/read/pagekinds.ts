// What kind of block each block of a page is: heading, list item with its depth, table cell, quotation, code …
import type { BlockKind, TableCell } from '../model/article.ts';
import { type DomElement, elementsIn, isElement } from '../text/dom.ts';
import { countWords } from '../text/words.ts';
import type { PageBlock } from './page.ts';

export interface KindOfBlock {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly cell?: TableCell;
  readonly language?: string;
}

/** Numbers the data tables of a page as it meets them; ask in reading order. */
export class PageKinds {
  private readonly tables = new Map<DomElement, ReadonlyMap<DomElement, TableCell> | undefined>();
  private count = 0;

  of(block: PageBlock, path: readonly DomElement[]): KindOfBlock {
    const language = path.find((element) => element.name !== 'html' && element.attributes.lang)?.attributes.lang;
    return { ...this.shape(block, path), ...(language ? { language } : {}) };
  }

  private shape(block: PageBlock, path: readonly DomElement[]): Omit<KindOfBlock, 'language'> {
    if (block.picture) return { kind: 'figure' };
    for (const [index, element] of path.entries()) {
      const { name } = element;
      const heading = /^h([1-6])$/.exec(name);
      if (heading) return { kind: 'heading', level: Number(heading[1]) };
      if (name === 'figcaption' || name === 'caption') return { kind: 'caption' };
      if (name === 'pre') return { kind: 'code' };
      if (name === 'blockquote') return { kind: 'quotation' };
      if (name === 'li' || name === 'dt' || name === 'dd')
        return {
          kind: 'list-item',
          level: path.slice(index).filter((outer) => /^(?:ul|ol|dl)$/.test(outer.name)).length || 1,
        };
      if (name === 'td' || name === 'th') {
        const cell = this.cell(element, path.slice(index));
        if (cell) return { kind: 'table', cell };
      }
    }
    return { kind: 'paragraph' };
  }

  private cell(element: DomElement, path: readonly DomElement[]): TableCell | undefined {
    const table = path.find((outer) => outer.name === 'table');
    if (!table) return undefined;
    if (!this.tables.has(table)) this.tables.set(table, isData(table) ? cellsOf(table, ++this.count) : undefined);
    return this.tables.get(table)?.get(element);
  }
}

const rowsOf = (table: DomElement): DomElement[] =>
  table.children.flatMap((child) =>
    !isElement(child)
      ? []
      : child.name === 'tr'
        ? [child]
        : /^(?:thead|tbody|tfoot)$/.test(child.name)
          ? rowsOf(child)
          : [],
  );

const cellsIn = (row: DomElement): DomElement[] =>
  row.children.filter((child): child is DomElement => isElement(child) && /^t[dh]$/.test(child.name));

/** Old pages use tables to place things; a table of data has several columns of short cells, and no table inside. */
function isData(table: DomElement): boolean {
  if (/^(?:presentation|none)$/i.test(table.attributes.role ?? '')) return false;
  for (const inner of elementsIn(table)) if (inner.name === 'table') return false;
  const rows = rowsOf(table).map(cellsIn);
  if (rows.length < 2 || !rows.some((row) => row.length > 1)) return false;
  const lengths = rows.flatMap((row) => row.map((cell) => countWords(textIn(cell)))).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)]! <= 25;
}

const textIn = (element: DomElement): string =>
  element.children.map((child) => (isElement(child) ? textIn(child) : child.text)).join(' ');

/** Columns count with `colspan`, rows as they stand. */
function cellsOf(table: DomElement, number: number): Map<DomElement, TableCell> {
  const cells = new Map<DomElement, TableCell>();
  for (const [index, row] of rowsOf(table).entries()) {
    let column = 1;
    for (const cell of cellsIn(row)) {
      cells.set(cell, { table: number, row: index + 1, column, header: cell.name === 'th' });
      column += Math.min(100, Math.max(1, Number.parseInt(cell.attributes.colspan ?? '1', 10) || 1));
    }
  }
  return cells;
}
