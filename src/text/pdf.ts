// The only door to the PDF package: the words of each page with their places. Scripts and forms are not run.
import { getDocumentProxy } from 'unpdf';
import { RenderError } from '../model/problem.ts';

export const MOST_PAGES = 2_000;

/** A run of words in one font. Points (1/72 inch), from the lower left corner of the page. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
}

export interface PdfPages {
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
  /** In the order of the file, which is mostly the order of reading. */
  readonly pages: readonly { readonly width: number; readonly height: number; readonly runs: readonly PdfRun[] }[];
}

/** Throws `read/bad-pdf`, `read/encrypted` or `read/too-large`. */
export async function pdfPages(bytes: Uint8Array, uri: string): Promise<PdfPages> {
  const document = await open(bytes, uri);
  try {
    if (document.numPages > MOST_PAGES)
      throw new RenderError({
        code: 'read/too-large',
        message: `${uri} has ${document.numPages} pages; ${MOST_PAGES} are read.`,
        fix: 'Split it into parts.',
        place: { uri },
      });
    const pages: PdfPages['pages'][number][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      pages.push({
        width,
        height,
        runs: items.flatMap((item): PdfRun[] => {
          if (!('str' in item) || item.str === '') return [];
          const transform = item.transform as readonly number[];
          return [
            {
              text: item.str,
              x: transform[4] ?? 0,
              y: transform[5] ?? 0,
              width: item.width,
              size: Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || item.height,
            },
          ];
        }),
      });
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    const facts = info as Readonly<Record<string, unknown>>;
    const word = (name: string) =>
      typeof facts[name] === 'string' && (facts[name] as string).trim()
        ? { [name.toLowerCase()]: (facts[name] as string).trim() }
        : {};
    return { ...word('Title'), ...word('Author'), ...word('Language'), pages };
  } finally {
    await document.destroy();
  }
}

async function open(bytes: Uint8Array, uri: string) {
  try {
    // The package takes the bytes over, so it gets a copy, and one that is no Buffer.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: 0,
    });
  } catch (cause) {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    throw new RenderError(
      locked
        ? {
            code: 'read/encrypted',
            message: `${uri} opens only with a password.`,
            fix: 'Save a copy without a password.',
            place: { uri },
          }
        : {
            code: 'read/bad-pdf',
            message: `${uri} is not a PDF that can be opened.`,
            fix: 'Get the file again, or print it to PDF anew.',
            place: { uri },
          },
      { cause },
    );
  }
}
