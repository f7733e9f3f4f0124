// HTML -> Article: the whole visible text of a page, every block labelled by what it is for.
import type { Source } from '../model/article.ts';
import { RenderError } from '../model/problem.ts';
import { find, parseHtml } from '../text/dom.ts';
import { decode } from '../text/encoding.ts';
import { slugOfUri } from '../text/slug.ts';
import { assemble } from './assemble.ts';
import { languageOf } from './language.ts';
import { pageMeta } from './metadata.ts';
import { pageBlocks } from './page.ts';
import { labelPage } from './pageroles.ts';
import { charsetOf, type Reader } from './reader.ts';
import { openly } from './shortcomings.ts';
import { authorsIn, emptyArticle, titleFrom } from './text.ts';

/** A book has ten thousand paragraphs; each costs a few hundred signals. */
const MOST_BLOCKS = 100_000;

export const html: Reader = {
  id: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['.html', '.htm', '.xhtml'],
  recognizes: (bytes) => /<(?:!doctype\s+html|html|head|body)\b/i.test(startOf(bytes, 2000)),
  read(source, options, run) {
    const page = decode(source.bytes, declaredEncoding(source)).text;
    const root = parseHtml(page, source.uri);
    const { articleBody, locked, origins, ...said } = pageMeta(root);
    const blocks = pageBlocks(find(root, 'body') ?? root);
    if (blocks.length > MOST_BLOCKS)
      throw new RenderError({
        code: 'read/too-large',
        message: `${source.uri} has ${blocks.length} pieces of text; ${MOST_BLOCKS} are read.`,
        fix: 'Save only the article: such a page is a table or a list of many thousand entries.',
        place: { uri: source.uri },
      });
    const labelled = labelPage(blocks, { html: page, uri: source.uri, said, articleBody });
    if (labelled.length === 0 && !articleBody) throw emptyArticle(source);
    const { drafts, problem } = openly(labelled, { uri: source.uri, articleBody, locked });
    if (problem) run.report(problem);
    const id = options.slug ?? slugOfUri(source.uri);
    const of = (role: string) =>
      drafts
        .find((draft) => draft.role === role)
        ?.text.trim()
        .replace(/\s+/g, ' ');
    const language = languageOf(options.language, drafts, [{ tag: said.language, origin: origins.language ?? '' }]);
    const headline = of('headline');
    const subtitle = said.subtitle ?? of('subtitle');
    const byline = of('byline');
    return assemble(
      id,
      {
        ...said,
        title: said.title ?? headline ?? titleFrom(id),
        ...(subtitle ? { subtitle } : {}),
        authors: said.authors ?? (byline ? authorsIn(byline) : []),
        language: language.tag,
        origins: {
          ...(said.title ? {} : { title: headline ? 'headline on the page' : 'file name' }),
          ...(!said.subtitle && subtitle ? { subtitle: 'under the headline' } : {}),
          ...(!said.authors && byline ? { authors: 'byline' } : {}),
          ...origins,
          language: language.origin,
        },
      },
      drafts,
    );
  },
};

/** From the media type, else from `meta` in the first 4096 bytes. */
function declaredEncoding(source: Source): string {
  return (
    charsetOf(source) || (/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(startOf(source.bytes, 4096))?.[1] ?? '')
  );
}

const startOf = (bytes: Uint8Array, length: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, length));
