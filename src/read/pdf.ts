// PDF -> Article: lines from places on the page, paragraphs from gaps and indents, hyphens mended, running heads set aside.
import { RenderError } from '../model/problem.ts';
import type { PdfPages } from '../text/pdf.ts';
import { slugOfUri } from '../text/slug.ts';
import { assemble, type Draft } from './assemble.ts';
import { languageOf } from './language.ts';
import { isByline, isDateLine } from './lineroles.ts';
import { joinHyphens, type PdfLine, pdfLines } from './pdflines.ts';
import type { Reader } from './reader.ts';
import { authorsIn, titleFrom } from './text.ts';

/** What `unpack` makes of a PDF. */
export const PDF_PAGES = 'application/vnd.lectern.pdf-pages+json';

export const pdf: Reader = {
  id: 'pdf',
  mediaTypes: [PDF_PAGES, 'application/pdf'],
  extensions: ['.pdf'],
  recognizes: (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'),
  read(source, options, run) {
    if (!source.mediaType.startsWith(PDF_PAGES))
      throw new RenderError({
        code: 'read/pdf-not-unpacked',
        message: `${source.uri} is a PDF as it stands on disk.`,
        fix: 'Programs that use the library: `await unpack(source)` before `read`.',
        place: { uri: source.uri },
      });
    const document = JSON.parse(new TextDecoder().decode(source.bytes)) as PdfPages;
    const drafts = labelled(paragraphsOf(pdfLines(document)), source.uri);
    if (!drafts.some((draft) => draft.role === 'body'))
      throw new RenderError({
        code: 'read/empty',
        message: `There are no words in ${source.uri}, perhaps only pictures of pages.`,
        fix: 'Have the text recognized (OCR) first.',
        place: { uri: source.uri },
      });
    run.report({
      code: 'read/pdf-approximate',
      severity: 'warning',
      message: `${source.uri} is a PDF: its paragraphs were put together from places on the page.`,
      fix: 'Look through the text (lectern inspect read), or use the HTML, EPUB or Word version if there is one.',
      place: { uri: source.uri },
    });
    const of = (role: Draft['role']) => drafts.find((draft) => draft.role === role)?.text.trim();
    const id = options.slug ?? slugOfUri(source.uri);
    const language = languageOf(options.language, drafts, [{ tag: document.language, origin: 'document properties' }]);
    const title = of('headline') ?? document.title;
    const byline = of('byline');
    return assemble(
      id,
      {
        title: title ?? titleFrom(id),
        authors: byline ? authorsIn(byline) : document.author ? [document.author] : [],
        language: language.tag,
        origins: {
          title: of('headline') ? 'largest line of the first page' : title ? 'document properties' : 'file name',
          authors: byline ? 'byline' : 'document properties',
          language: language.origin,
        },
      },
      drafts,
    );
  },
};

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly page: number;
  readonly running: boolean;
}

/** Lines of one size with no gap, indent or full stop before the margin are one paragraph. */
function paragraphsOf(lines: readonly PdfLine[]): Paragraph[] {
  const found: PdfLine[][] = [];
  for (const line of lines.filter((each) => !each.running)) {
    const before = found.at(-1)?.at(-1);
    if (before && continues(before, line)) found.at(-1)!.push(line);
    else found.push([line]);
  }
  const running = lines.filter((line) => line.running).map((line) => [line]);
  return [...found, ...running].map((group) => ({
    text: joinHyphens(group.map((line) => line.text)),
    size: group[0]!.size,
    page: group[0]!.page,
    running: group[0]!.running,
  }));
}

function continues(before: PdfLine, line: PdfLine): boolean {
  if (Math.abs(before.size - line.size) > 0.7) return false;
  const open = !/[.!?…:]["'”’»)\]]*$/u.test(before.text);
  if (line.page !== before.page || line.y > before.y) return open && /^[\p{Ll}\d"“(]/u.test(line.text);
  const gap = before.y - line.y;
  if (gap > line.size * 1.75) return false;
  if (/^(?:[•‣▪–—-]|\(?\d{1,2}[.)])\s/u.test(line.text)) return false;
  // An indent opens a paragraph; a line that stops well before the margin ends one.
  if (line.x - before.x > line.size * 0.8 && line.x - before.x < line.size * 4 && !open) return false;
  return open || before.end > before.margin - line.size * 3;
}

function labelled(paragraphs: readonly Paragraph[], uri: string): Draft[] {
  const sizes = paragraphs
    .filter((each) => !each.running)
    .flatMap((each) => Array.from({ length: Math.ceil(each.text.length / 40) }, () => each.size))
    .sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 10;
  const first = paragraphs.filter((each) => each.page === 1 && !each.running && each.text.length <= 200);
  const largest = Math.max(0, ...first.map((each) => each.size));
  const headline = largest > usual * 1.15 ? first.find((each) => each.size === largest) : undefined;
  let story = false;
  return paragraphs.map((each): Draft => {
    const place = { uri, locator: `page ${each.page}` };
    if (each.running)
      return { kind: 'paragraph', role: 'navigation', text: each.text, place, reason: 'running head or page number' };
    if (each === headline)
      return {
        kind: 'heading',
        role: 'headline',
        level: 1,
        text: each.text,
        place,
        reason: 'largest line of the first page',
      };
    if (!story && isByline(each.text))
      return { kind: 'paragraph', role: 'byline', text: each.text, place, reason: 'names the author' };
    if (!story && isDateLine(each.text))
      return { kind: 'paragraph', role: 'dateline', text: each.text, place, reason: 'a date' };
    if (each.size > usual * 1.12 && each.text.length <= 150 && !/[.,;]$/.test(each.text))
      return { kind: 'heading', role: 'body', level: 2, text: each.text, place };
    story ||= each.text.length > 80;
    if (each.size < usual * 0.85 && /^(?:\d{1,3}|[*†‡])\s?\S/.test(each.text))
      return { kind: 'paragraph', role: 'footnote', text: each.text, place, reason: 'small print with a number' };
    const item = /^[•‣▪–-]\s+/u.exec(each.text);
    if (item) return { kind: 'list-item', role: 'body', level: 1, text: each.text.slice(item[0].length), place };
    return { kind: 'paragraph', role: 'body', text: each.text, place };
  });
}
