// The table of contents of a book: which document has which title.
import { type DomElement, elementsIn, textOf as htmlText, parseHtml } from '../text/dom.ts';
import { tidy } from '../text/whitespace.ts';
import { parseXml, textOf } from '../text/xml.ts';
import { resolveInArchive } from '../text/zip.ts';
import { withoutSelfClosing } from './xhtml.ts';
import { childNamed, descendants } from './xmltree.ts';

/** Path in the archive -> title; the first title that points into a document wins. Takes a `nav` document or an NCX. */
export function tableOfContents(text: string, path: string, ncx: boolean, uri: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const add = (href: string | undefined, title: string) => {
    const target = href === undefined ? undefined : resolveInArchive(path, href);
    const words = tidy(title).text;
    if (target !== undefined && words !== '' && !titles.has(target)) titles.set(target, words);
  };
  if (ncx) {
    for (const point of descendants(parseXml(text, `${uri}!${path}`), 'navPoint')) {
      const label = childNamed(point, 'navLabel');
      add(childNamed(point, 'content')?.attributes.src, label ? textOf(label) : '');
    }
    return titles;
  }
  const root = parseHtml(withoutSelfClosing(text), `${uri}!${path}`);
  const navs = [...elementsIn(root)].filter((element) => element.name === 'nav');
  const toc: DomElement | undefined =
    navs.find((element) => /\btoc\b/.test(element.attributes['epub:type'] ?? '')) ?? navs[0];
  for (const element of toc ? elementsIn(toc) : [])
    if (element.name === 'a') add(element.attributes.href, htmlText(element));
  return titles;
}
