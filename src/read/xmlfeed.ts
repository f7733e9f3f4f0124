// RSS 0.9 to 2.0 and Atom -> a feed document.
import { element, escapeText, parseXml, textOf, type XmlNode } from '../text/xml.ts';
import type { FeedDocument, FeedEntryFacts, FeedManners } from './feeddocument.ts';
import { plainWords } from './plainwords.ts';
import { childNamed, childNodes, childrenNamed, descendants, localName } from './xmltree.ts';

/** Throws `text/bad-xml`. */
export function xmlFeedDocument(text: string, uri: string): FeedDocument {
  const root = parseXml(text, uri);
  // In RSS 1.0 the items stand beside the channel.
  const channel = childNamed(root, 'channel') ?? root;
  const base = resolved(root.attributes['xml:base'], uri) ?? uri;
  const language = word(channel, 'language') ?? root.attributes['xml:lang'];
  const title = word(channel, 'title');
  const description = word(channel, 'description', 'subtitle');
  return {
    ...(title ? { title: plainWords(title) } : {}),
    ...(description ? { description: plainWords(description) } : {}),
    ...(language ? { language } : {}),
    entries: [...descendants(root, 'item'), ...descendants(root, 'entry')].map((entry) => factsOf(entry, base)),
    manners: mannersOf(channel),
  };
}

function factsOf(entry: XmlNode, feedBase: string): FeedEntryFacts {
  const base = resolved(entry.attributes['xml:base'], feedBase) ?? feedBase;
  const guid = childNamed(entry, 'guid');
  const id = word(entry, 'guid', 'id');
  // A guid is the address itself unless it says that it is none (RSS 2.0).
  const permanent = guid && guid.attributes.isPermaLink !== 'false' && /^https?:\/\//.test(id ?? '') ? id : undefined;
  const link = childrenNamed(entry, 'link').find(
    ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate' && attributes.href,
  );
  const url = resolved(word(entry, 'origLink') ?? link?.attributes.href ?? word(entry, 'link') ?? permanent, base);
  const author = childNamed(entry, 'author');
  const names = [author ? (word(author, 'name') ?? textOf(author)) : undefined, word(entry, 'creator')];
  return given({
    id,
    url,
    title: plainWords(word(entry, 'title') ?? ''),
    authors: names.flatMap((name) => (name?.trim() ? [name.trim().replace(/^\S+@\S+\s*\((.*)\)$/, '$1')] : [])),
    language: entry.attributes['xml:lang'],
    published: word(entry, 'pubDate', 'published', 'date', 'issued'),
    modified: word(entry, 'updated', 'modified'),
    content: markupOf(entry, 'encoded', 'content'),
    summary: markupOf(entry, 'description', 'summary'),
    line: entry.line,
    column: entry.column,
  });
}

/** Periods of the syndication module (RSS 1.0), in minutes. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 7 * 1440,
  monthly: 30 * 1440,
  yearly: 365 * 1440,
};

function mannersOf(channel: XmlNode): FeedManners {
  const ttl = Number(word(channel, 'ttl'));
  const period = PERIODS[word(channel, 'updatePeriod') ?? ''];
  const often = period === undefined ? 0 : period / Math.max(1, Number(word(channel, 'updateFrequency') ?? 1) || 1);
  const minutes = Math.max(ttl > 0 ? ttl : 0, often);
  const named = (list: string, name: string): string[] =>
    childrenNamed(childNamed(channel, list) ?? channel, name).map((node) => textOf(node).trim());
  return {
    ...(minutes > 0 ? { ttlMinutes: minutes } : {}),
    // 24 is midnight in older feeds.
    skipHours: named('skipHours', 'hour').flatMap((hour) => (/^\d{1,2}$/.test(hour) ? [Number(hour) % 24] : [])),
    skipDays: named('skipDays', 'day'),
  };
}

const word = (node: XmlNode, ...names: string[]): string | undefined => {
  for (const name of names) {
    const found = childNamed(node, name);
    if (found && textOf(found).trim() !== '') return textOf(found).trim();
  }
  return undefined;
};

/** The first of these that says something, as HTML: escaped, plain, or elements of XHTML (RFC 4287, 3.1.1). */
function markupOf(entry: XmlNode, ...names: string[]): string | undefined {
  for (const name of names)
    for (const node of childrenNamed(entry, name)) {
      const text = textOf(node).trim();
      if (text === '') continue;
      if (childNodes(node).length > 0) return node.children.map(markup).join('');
      return node.attributes.type === 'text' ? escapeText(text) : text;
    }
  return undefined;
}

const markup = (node: XmlNode | string): string =>
  typeof node === 'string'
    ? escapeText(node)
    : element(localName(node), node.attributes, node.children.map(markup).join(''));

function resolved(address: string | undefined, base: string): string | undefined {
  if (address === undefined) return undefined;
  // A feed read from a file has no address to resolve against.
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** Without what is undefined. */
const given = (facts: { [Key in keyof FeedEntryFacts]: FeedEntryFacts[Key] | undefined }): FeedEntryFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as FeedEntryFacts;
