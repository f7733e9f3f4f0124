// What must be done before reading and takes time: the words of a PDF, the rules that say formulas.
import type { Source } from '../model/article.ts';
import { loadMath } from '../text/math.ts';

import { formulaLanguages } from './formulas.ts';
import { PDF_PAGES } from './pdf.ts';

/**
 * Gives a source that `read` can take. A PDF becomes its pages as JSON; any other source comes back as it is.
 *
 * Formulas have words only when this was done before. Throws RenderError for a PDF that cannot be opened.
 */
export async function unpack(source: Source): Promise<Source> {
  const start = new TextDecoder('latin1').decode(source.bytes.subarray(0, 1024));
  if (!start.includes('%PDF-')) {
    await loadMath(formulaLanguages(source));
    return source;
  }
  const { pdfPages } = await import('../text/pdf.ts');
  const pages = await pdfPages(source.bytes, source.uri);
  return { uri: source.uri, mediaType: PDF_PAGES, bytes: new TextEncoder().encode(JSON.stringify(pages)) };
}
