// Tables for the ear: pairs where there are two columns, headers said with each cell where there are more, long ones summed up.
import type { Article, Block } from '../model/article.ts';
import { textAt } from '../model/span.ts';
import { phrasesFor } from './phrases.ts';

export interface TableForEar {
  /** Block -> the reason it is left out. */
  readonly omitted: ReadonlyMap<string, string>;
  /** Block -> what is said before it, even if it is left out itself. */
  readonly cues: ReadonlyMap<string, string>;
}

interface Table {
  readonly cells: readonly Block[];
  readonly rows: number;
  readonly columns: number;
  /** Column -> its name in the first row. */
  readonly headers: ReadonlyMap<number, string>;
}

/** `longest`: rows (header included) that are still read cell by cell. */
export function tablesForEar(article: Article, longest: number): TableForEar {
  const omitted = new Map<string, string>();
  const cues = new Map<string, string>();
  const phrases = phrasesFor(article.meta.language);
  for (const table of tablesIn(article)) {
    const [first] = table.cells;
    if (table.rows > longest) {
      const names = [...table.headers.values()];
      const headers =
        names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${phrases.and} ${names.at(-1)}`;
      cues.set(first!.id, phrases.longTable(table.rows - (names.length > 0 ? 1 : 0), headers));
      for (const cell of table.cells) omitted.set(cell.id, 'long table: it stands on the page');
      continue;
    }
    const pairs = table.columns <= 2;
    const named = !pairs && table.headers.size > 0;
    // A title of the table's own stands before its cells, and is said first.
    const title = article.blocks[article.blocks.indexOf(first!) - 1];
    let opened = title?.kind === 'caption' && title.role === 'body';
    if (opened) cues.set(title!.id, phrases.table);
    let last = '';
    for (const block of table.cells) {
      const { row, column } = block.cell!;
      if (named && row === 1) {
        omitted.set(block.id, 'table header: said with each row');
        continue;
      }
      const said = [opened ? '' : phrases.table];
      opened = true;
      // A cell of several paragraphs is named once; the first column names the row and needs no name itself.
      if (named && column > 1 && `${row}.${column}` !== last) {
        const header = table.headers.get(column);
        if (header) said.push(/[:?!.]$/.test(header) ? header : `${header}:`);
      }
      last = `${row}.${column}`;
      const cue = said.filter(Boolean).join(' ');
      if (cue) cues.set(block.id, cue);
    }
  }
  return { omitted, cues };
}

function tablesIn(article: Article): Table[] {
  const byNumber = new Map<number, Block[]>();
  for (const block of article.blocks)
    if (block.cell && block.span.end > block.span.start)
      if (byNumber.has(block.cell.table)) byNumber.get(block.cell.table)!.push(block);
      else byNumber.set(block.cell.table, [block]);
  return [...byNumber.values()].map((cells) => {
    const headers = new Map<number, string>();
    for (const { cell, span } of cells)
      if (cell!.header && cell!.row === 1 && !headers.has(cell!.column))
        headers.set(cell!.column, textAt(article.text, span));
    return {
      cells,
      rows: cells.reduce((most, { cell }) => Math.max(most, cell!.row), 0),
      columns: cells.reduce((most, { cell }) => Math.max(most, cell!.column), 0),
      headers,
    };
  });
}
