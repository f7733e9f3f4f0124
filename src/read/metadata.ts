// Title, subtitle, authors, dates, language, publisher, canonical URL and lead image of a page, each with its origin.
import type { ArticleMeta } from '../model/article.ts';
import { type DomElement, elementsIn, textOf } from '../text/dom.ts';
import { tidy } from '../text/whitespace.ts';
import { type LinkedArticle, linkedArticle } from './linkeddata.ts';

export interface PageMeta extends Partial<ArticleMeta> {
  readonly origins: Readonly<Record<string, string>>;
  /** The story's text as JSON-LD gives it, if it does. */
  readonly articleBody?: string;
  /** It says that it is not open to everybody. */
  readonly locked?: boolean;
}

/** What the page says of itself: JSON-LD, Open Graph and other `meta`, microdata, `time`, the title element; in that order. */
export function pageMeta(root: DomElement): PageMeta {
  const facts = collect(root);
  const origins: Record<string, string> = {};
  const pick = (
    field: string,
    ...claims: readonly (readonly [value: string | undefined, origin: string])[]
  ): string | undefined => {
    for (const [value, origin] of claims) {
      const text = value === undefined ? '' : tidy(value).text;
      if (text === '') continue;
      origins[field] = origin;
      return text;
    }
    return undefined;
  };
  const { linked, meta } = facts;
  const site = pick(
    'publisher',
    [linked?.publisher, 'json-ld'],
    [meta('og:site_name'), 'open graph'],
    [meta('application-name'), 'meta application-name'],
    [facts.item('publisher'), 'microdata'],
  );
  const title = pick(
    'title',
    [linked?.headline, 'json-ld'],
    [withoutSite(meta('og:title'), site), 'open graph'],
    [withoutSite(meta('twitter:title'), site), 'twitter card'],
    [facts.item('headline'), 'microdata'],
    [facts.onlyHeading, 'h1'],
    [withoutSite(facts.title, site), 'title element'],
  );
  const fields = {
    title,
    subtitle: pick('subtitle', [linked?.subtitle, 'json-ld'], [facts.item('alternativeheadline'), 'microdata']),
    published: isoDate(
      pick(
        'published',
        [linked?.published, 'json-ld'],
        [meta('article:published_time'), 'open graph'],
        [
          meta('datepublished') ??
            meta('date') ??
            meta('dc.date') ??
            meta('pubdate') ??
            meta('dc.date.issued') ??
            meta('parsely-pub-date') ??
            meta('sailthru.date'),
          'meta',
        ],
        [facts.item('datepublished'), 'microdata'],
        [facts.time, 'time element'],
      ),
    ),
    modified: isoDate(
      pick(
        'modified',
        [linked?.modified, 'json-ld'],
        [meta('article:modified_time') ?? meta('og:updated_time'), 'open graph'],
        [meta('last-modified') ?? meta('dc.date.modified'), 'meta'],
        [facts.item('datemodified'), 'microdata'],
      ),
    ),
    language: pick(
      'language',
      [facts.language, 'html lang'],
      [linked?.language, 'json-ld'],
      [meta('content-language'), 'meta content-language'],
      [meta('og:locale')?.replace('_', '-'), 'open graph'],
    ),
    publisher: site,
    canonicalUrl: pick(
      'canonicalUrl',
      [facts.canonical, 'link canonical'],
      [meta('og:url'), 'open graph'],
      [linked?.url, 'json-ld'],
    ),
    description: pick(
      'description',
      [meta('og:description'), 'open graph'],
      [meta('description'), 'meta description'],
      [linked?.description, 'json-ld'],
      [meta('twitter:description'), 'twitter card'],
    ),
    imageUrl: pick(
      'imageUrl',
      [linked?.image, 'json-ld'],
      [meta('og:image') ?? meta('og:image:url'), 'open graph'],
      [meta('twitter:image') ?? meta('twitter:image:src'), 'twitter card'],
    ),
    imageAlt: pick('imageAlt', [meta('og:image:alt'), 'open graph'], [meta('twitter:image:alt'), 'twitter card']),
  };
  const authors = authorsOf(facts, origins);
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    ...(authors.length > 0 ? { authors } : {}),
    ...(linked?.articleBody ? { articleBody: linked.articleBody } : {}),
    ...(linked?.free === false || /^false$/i.test(facts.item('isaccessibleforfree') ?? '') ? { locked: true } : {}),
    origins: Object.fromEntries(
      Object.entries(origins).filter(
        ([field]) => field === 'authors' || fields[field as keyof typeof fields] !== undefined,
      ),
    ),
  };
}

interface Facts {
  readonly linked: LinkedArticle | undefined;
  readonly meta: (name: string) => string | undefined;
  readonly item: (property: string) => string | undefined;
  readonly authorItems: readonly string[];
  readonly title?: string;
  readonly onlyHeading?: string;
  readonly time?: string;
  readonly language?: string;
  readonly canonical?: string;
}

function collect(root: DomElement): Facts {
  const metas = new Map<string, string>();
  const items = new Map<string, string>();
  const scripts: string[] = [];
  const headings: string[] = [];
  const authorItems: string[] = [];
  const single: Partial<Record<'title' | 'time' | 'language' | 'canonical', string>> = {};
  for (const element of elementsIn(root)) {
    const { name, attributes } = element;
    if (name === 'html' && attributes.lang) single.language ??= attributes.lang;
    else if (name === 'title' && element.parent?.name === 'head') single.title ??= textOf(element);
    else if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '') && attributes.href)
      single.canonical ??= attributes.href;
    else if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) scripts.push(textOf(element));
    else if (name === 'h1') headings.push(textOf(element));
    else if (name === 'time' && attributes.datetime) single.time ??= attributes.datetime;
    const key = (attributes.property ?? attributes.name ?? attributes['http-equiv'])?.toLowerCase();
    if (name === 'meta' && key && attributes.content && !metas.has(key)) metas.set(key, attributes.content);
    for (const property of (attributes.itemprop ?? '').toLowerCase().split(/\s+/)) {
      if (property === '') continue;
      const value = attributes.content ?? attributes.datetime ?? textOf(namedIn(element) ?? element);
      if (property === 'author') authorItems.push(value);
      else if (!items.has(property)) items.set(property, value);
    }
  }
  return {
    ...single,
    ...(headings.length === 1 ? { onlyHeading: headings[0]! } : {}),
    linked: linkedArticle(scripts),
    meta: (name) => metas.get(name),
    item: (property) => items.get(property),
    authorItems,
  };
}

/** An author or publisher given as a thing of its own has its name inside. */
function namedIn(element: DomElement): DomElement | undefined {
  if (element.attributes.itemscope === undefined) return undefined;
  for (const inner of elementsIn(element))
    if (/\bname\b/i.test(inner.attributes.itemprop ?? '') && inner.attributes.content === undefined) return inner;
  return undefined;
}

function authorsOf(facts: Facts, origins: Record<string, string>): string[] {
  const claims: readonly (readonly [readonly (string | undefined)[], string])[] = [
    [facts.linked?.authors ?? [], 'json-ld'],
    [
      [
        facts.meta('article:author'),
        facts.meta('author') ??
          facts.meta('byl') ??
          facts.meta('dc.creator') ??
          facts.meta('parsely-author') ??
          facts.meta('sailthru.author'),
      ],
      'meta',
    ],
    [facts.authorItems, 'microdata'],
  ];
  for (const [values, origin] of claims) {
    const names = values.flatMap((value) => (value ? namesIn(value) : []));
    if (names.length === 0) continue;
    origins.authors = origin;
    return [...new Set(names)].slice(0, 20);
  }
  return [];
}

/** `By Ann Lee and Bob Ray` gives two; an address on the web is nobody. */
export function namesIn(value: string): string[] {
  const text = tidy(value).text;
  if (/^https?:|@|\{|</i.test(text) || text.length > 150) return [];
  return text
    .replace(/^(?:by|von|par|por|di|da|door)[\s:]+/iu, '')
    .split(/\s*(?:[,;|]|\band\b|\bund\b|&)\s*/u)
    .map((name) => name.trim())
    .filter((name) => /\p{L}{2}/u.test(name) && name.length <= 60);
}

/** `A title | The Times` without the site's name. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const parts = title.split(/\s+(?:[|–—•»·-]|::)\s+/u);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!.toLowerCase();
  const same =
    site !== undefined &&
    (last === site.toLowerCase() || last.replace(/\W/g, '') === site.toLowerCase().replace(/\W/g, ''));
  if (same || /\.(?:com|org|net|co\.\w\w|\w\w)$/.test(last))
    return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/\s*(?:[|–—•»·-]|::)\s*$/u, '');
  return title;
}

/** ISO 8601, or undefined for what is no date. */
export function isoDate(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s?(Z|[+-]\d{2}:?\d{2})?)?/i.exec(value);
  if (iso)
    return `${iso[1]}${iso[2] ? `T${iso[2]}${iso[3] ? iso[3].toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') : ''}` : ''}`;
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  // Written with a zone, it is a moment; without one, only the day is sure.
  const parsed = new Date(/\b(?:GMT|UTC|Z|[+-]\d{4})\b/.test(value) ? value : `${value} UTC`);
  if (Number.isNaN(parsed.getTime())) return undefined;
  return /\d:\d\d/.test(value) && /\b(?:GMT|UTC|Z|[+-]\d{4})\b/.test(value)
    ? parsed.toISOString()
    : parsed.toISOString().slice(0, 10);
}
