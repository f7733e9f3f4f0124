// Runs of words on a PDF page -> lines of text, and which of them are running heads.
import type { PdfPages, PdfRun } from '../text/pdf.ts';

export interface PdfLine {
  readonly text: string;
  /** Left and right end of the line, and the right margin of its column, in points. */
  readonly x: number;
  readonly end: number;
  readonly margin: number;
  readonly y: number;
  readonly size: number;
  /** From 1. */
  readonly page: number;
  /** The same on many pages, or a page number. */
  readonly running: boolean;
}

/** Lines in the order of the file; a jump upwards begins a column or a page. */
export function pdfLines(document: PdfPages): PdfLine[] {
  const lines = document.pages.flatMap((page, index) => {
    const built: Omit<PdfLine, 'running' | 'margin'>[] = [];
    let runs: PdfRun[] = [];
    const close = () => {
      const line = lineOf(runs, index + 1);
      if (line) built.push(line);
      runs = [];
    };
    for (const run of page.runs) {
      const last = runs.at(-1);
      if (last && /\S/.test(run.text) && !sameLine(runs, run)) close();
      runs.push(run);
    }
    close();
    return built.map((line) => ({
      ...line,
      margin: marginOf(line, built),
      edge: line.y > page.height * 0.9 || line.y < page.height * 0.1,
    }));
  });
  const repeats = new Map<string, Set<number>>();
  const shape = (text: string) => text.replace(/\d+/g, '#').toLowerCase().trim();
  for (const line of lines)
    if (line.edge) repeats.set(shape(line.text), (repeats.get(shape(line.text)) ?? new Set()).add(line.page));
  return lines.map(({ edge, ...line }) => {
    const pages = repeats.get(shape(line.text))?.size ?? 0;
    return {
      ...line,
      running:
        edge &&
        (pages >= 3 ||
          (document.pages.length > 1 &&
            /^(?:page |p\. ?|[-–] ?)?\d{1,4}(?: ?[-–]| (?:of|\/) \d+)?$/i.test(line.text.trim()))),
    };
  });
}

function sameLine(runs: readonly PdfRun[], run: PdfRun): boolean {
  const visible = runs.findLast((each) => /\S/.test(each.text)) ?? runs.at(-1)!;
  const close = Math.abs(run.y - visible.y) < Math.max(run.size, visible.size) * 0.5;
  return close && run.x >= visible.x - 1;
}

function lineOf(runs: readonly PdfRun[], page: number): Omit<PdfLine, 'running' | 'margin'> | undefined {
  let text = '';
  let end: number | undefined;
  for (const run of runs) {
    // A gap of a quarter of the letters' height is a space, even when the file has none.
    if (end !== undefined && run.x - end > run.size * 0.25 && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
    text += run.text;
    end = run.x + run.width;
  }
  const first = runs.find((run) => /\S/.test(run.text));
  if (!first) return undefined;
  const size = Math.max(...runs.filter((run) => /\S/.test(run.text)).map((run) => run.size));
  return { text: text.replace(/\s+/g, ' ').trim(), x: first.x, end: end ?? first.x, y: first.y, size, page };
}

/** The farthest right end of lines that begin near where this one does. */
function marginOf(line: { x: number; end: number; size: number }, all: readonly { x: number; end: number }[]): number {
  let margin = line.end;
  for (const other of all) if (Math.abs(other.x - line.x) < line.size * 4 && other.end > margin) margin = other.end;
  return margin;
}

/** Joins lines; a hyphen between small letters at a line's end was the printer's, unless the word is written with one elsewhere. */
export function joinHyphens(lines: readonly string[]): string {
  const whole = lines.join(' ').toLowerCase();
  return lines.reduce((text, line) => {
    if (text === '') return line;
    const broken = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text);
    const next = /^\p{Ll}+/u.exec(line)?.[0];
    if (!broken || !next) return `${text} ${line}`;
    return whole.includes(`${broken[1]}-${next}`.toLowerCase()) ? text + line : text.slice(0, -1) + line;
  }, '');
}
