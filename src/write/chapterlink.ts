// Where a chapter stands in the article on the web.
import type { ArticleMeta } from '../model/article.ts';

/**
 * The article's address, and for every chapter but the first its heading as a text fragment: browsers that know these
 * scroll to it, others open the article. Undefined without an address of the web. ASCII, as ID3's Latin-1 URLs need.
 * Source: WICG, URL Fragment Text Directives (`-`, `,` and `&` are always escaped).
 */
export function chapterLink(meta: ArticleMeta, title: string, index: number): string | undefined {
  if (!meta.canonicalUrl || !URL.canParse(meta.canonicalUrl)) return undefined;
  const address = new URL(meta.canonicalUrl);
  if (!/^https?:$/.test(address.protocol)) return undefined;
  if (index === 0) return address.href;
  // Half a character cannot be escaped.
  const words = title
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const fragment = encodeURIComponent(words).replace(/[-!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${address.href}${address.hash === '' ? '#' : ''}:~:text=${fragment}`;
}
