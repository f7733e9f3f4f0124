// Tiny documents made on the spot: books, Word files, PDFs. Each maker takes the inside and gives the whole file.
import { type ArchiveFile, archiveOf } from '../../src/text/zip.ts';

const CONTAINER = `<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

export interface BookParts {
  readonly metadata?: string;
  /** Name in OPS -> body of the document; the spine has them in this order. */
  readonly chapters: Readonly<Record<string, string>>;
  /** Attributes of the spine's entries, by name. */
  readonly spine?: Readonly<Record<string, string>>;
  readonly nav?: string;
  readonly ncx?: string;
  readonly extra?: readonly ArchiveFile[];
}

const xhtml = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`;

/** An EPUB. A `nav` makes it version 3, an `ncx` version 2. */
export function book({ metadata = '', chapters, spine = {}, nav, ncx, extra = [] }: BookParts): Uint8Array {
  const names = Object.keys(chapters);
  const opf = `<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" version="${nav ? '3.0' : '2.0'}" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">${metadata}</metadata>
<manifest>${names.map((name, index) => `<item id="c${index}" href="${name}" media-type="application/xhtml+xml"/>`).join('')}
${nav ? '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>' : ''}
${ncx ? '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>' : ''}</manifest>
<spine>${names.map((name, index) => `<itemref idref="c${index}" ${spine[name] ?? ''}/>`).join('')}</spine></package>`;
  return archiveOf([
    { name: 'mimetype', body: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', body: CONTAINER },
    { name: 'OPS/book.opf', body: opf },
    ...names.map((name) => ({ name: `OPS/${name}`, body: xhtml(chapters[name]!) })),
    ...(nav ? [{ name: 'OPS/nav.xhtml', body: xhtml(nav) }] : []),
    ...(ncx ? [{ name: 'OPS/toc.ncx', body: ncx }] : []),
    ...extra,
  ]);
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

export interface WordParts {
  /** Inside of `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly links?: Readonly<Record<string, string>>;
  readonly core?: string;
  readonly extra?: readonly ArchiveFile[];
}

/** A Word file. */
export function wordFile({ body, styles, footnotes, links = {}, core, extra = [] }: WordParts): Uint8Array {
  const relations = Object.entries(links).map(([id, target]) => `<Relationship Id="${id}" Target="${target}"/>`);
  return archiveOf([
    { name: '[Content_Types].xml', body: '<Types/>' },
    { name: 'word/document.xml', body: `<w:document ${WORD} ${MORE}><w:body>${body}</w:body></w:document>` },
    ...(styles ? [{ name: 'word/styles.xml', body: `<w:styles ${WORD}>${styles}</w:styles>` }] : []),
    ...(footnotes
      ? [{ name: 'word/footnotes.xml', body: `<w:footnotes ${WORD} ${MORE}>${footnotes}</w:footnotes>` }]
      : []),
    { name: 'word/_rels/document.xml.rels', body: `<Relationships>${relations.join('')}</Relationships>` },
    ...(core
      ? [
          {
            name: 'docProps/core.xml',
            body: `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${core}</cp:coreProperties>`,
          },
        ]
      : []),
    ...extra,
  ]);
}

/** Plain runs, or XML of runs, as one paragraph with a style. */
export function paragraph(inside: string, style?: string, properties = ''): string {
  const runs = inside.startsWith('<') ? inside : `<w:r><w:t xml:space="preserve">${inside}</w:t></w:r>`;
  return `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${properties}</w:pPr>${runs}</w:p>`;
}

export interface PdfWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF in Helvetica, one list of words per page. Points from the lower left corner of a 612 × 792 page. */
export function pdfFile(pages: readonly (readonly PdfWords[])[], info = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...pages.flatMap((words, index) => {
      const stream = words
        .map(
          ({ text, x, y, size = 10 }) =>
            `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
        )
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
        `<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(file, 'latin1');
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const start = Buffer.byteLength(file, 'latin1');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
