// What must be done before reading and takes time: the words of a PDF. Everything else is read as it stands.
import type { Source } from '../model/article.ts';
import { pdfPages } from '../text/pdf.ts';
import { PDF_PAGES } from './pdf.ts';

/**
 * Gives a source that `read` can take. A PDF becomes its pages as JSON; any other source comes back as it is.
 *
 * Throws RenderError for a PDF that cannot be opened.
 */
export async function unpack(source: Source): Promise<Source> {
  const start = new TextDecoder('latin1').decode(source.bytes.subarray(0, 1024));
  if (!start.includes('%PDF-')) return source;
  const pages = await pdfPages(source.bytes, source.uri);
  return { uri: source.uri, mediaType: PDF_PAGES, bytes: new TextEncoder().encode(JSON.stringify(pages)) };
}
