// Parts of a page that say by element or class name that they are no story: captions, navigation, share buttons …
import type { BlockRole } from '../model/article.ts';
import type { DomElement } from '../text/dom.ts';
import { classWords } from './classwords.ts';
import type { BlockView, PageView } from './pageview.ts';

export interface PagePart {
  readonly role: BlockRole;
  readonly reason: string;
}

const ELEMENTS: Readonly<Record<string, BlockRole>> = {
  figcaption: 'caption',
  figure: 'caption',
  nav: 'navigation',
  form: 'navigation',
  button: 'navigation',
  footer: 'navigation',
};

const CLASSES: Readonly<Record<string, BlockRole>> = {
  caption: 'caption',
  credit: 'credit',
  related: 'related',
  recommended: 'related',
  recommend: 'related',
  trending: 'related',
  popular: 'related',
  promo: 'promo',
  teaser: 'related',
  share: 'navigation',
  sharing: 'navigation',
  social: 'navigation',
  breadcrumb: 'navigation',
  pagination: 'navigation',
  tags: 'navigation',
  newsletter: 'newsletter',
  signup: 'newsletter',
  subscribe: 'newsletter',
  bio: 'promo',
  sidebar: 'related',
  comment: 'comment',
  byline: 'byline',
  dateline: 'dateline',
  timestamp: 'dateline',
  outbrain: 'advertisement',
  taboola: 'advertisement',
  advert: 'advertisement',
  sponsored: 'advertisement',
  breaking: 'navigation',
};

/** A part with more than this share of the page's prose is no furniture, whatever its name. */
const MOST_PROSE = 0.15;

/** The furniture a block stands in, by what the nearest elements are called. */
export function furniturePart(page: PageView, view: BlockView): PagePart | undefined {
  const little = (element: DomElement): boolean => (page.proseUnder.get(element) ?? 0) <= page.proseLength * MOST_PROSE;
  for (const element of view.path) {
    if (element === page.main || element.name === 'body') break;
    const role = ELEMENTS[element.name];
    if (!role || !little(element)) continue;
    // A figure may hold a table, a listing or a quotation that belongs to the story.
    if (role === 'caption' && view.path.some((inner) => /^(?:table|pre|blockquote)$/.test(inner.name))) continue;
    return { role, reason: `in ${element.name}` };
  }
  for (const element of view.path.slice(0, 2)) {
    if (element === page.main || element.name === 'body') break;
    for (const word of classWords(`${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`)) {
      const role = CLASSES[word];
      if (role && little(element)) return { role, reason: `its part of the page is called “${word}”` };
    }
  }
  return undefined;
}
