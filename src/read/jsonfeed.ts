// JSON Feed 1 and 1.1 (jsonfeed.org) -> a feed document.
import { RenderError } from '../model/problem.ts';
import { escapeText } from '../text/xml.ts';
import type { FeedDocument, FeedEntryFacts } from './feeddocument.ts';
import { plainWords } from './plainwords.ts';

/** By its first bytes: an object that names the version of JSON Feed. */
export const isJsonFeed = (bytes: Uint8Array): boolean =>
  /^\s*(?:\ufeff)?\s*\{[\s\S]*"https?:(?:\\?\/){2}jsonfeed\.org(?:\\?\/)version/.test(
    new TextDecoder().decode(bytes.subarray(0, 2000)),
  );

/** Throws `read/bad-feed`. */
export function jsonFeedDocument(text: string, uri: string): FeedDocument {
  const feed = parsed(text, uri);
  const { items, title, description, language } = feed;
  return {
    ...(isText(title) ? { title: plainWords(title) } : {}),
    ...(isText(description) ? { description: plainWords(description) } : {}),
    ...(isText(language) ? { language } : {}),
    entries: (Array.isArray(items) ? items : []).filter(isObject).map((item) => factsOf(item, uri)),
    manners: { skipHours: [], skipDays: [] },
  };
}

type Values = Readonly<Record<string, unknown>>;

function factsOf(item: Values, base: string): FeedEntryFacts {
  const url = [item.url, item.external_url].find(isText);
  const { id, title, language, date_published: published, date_modified: modified, summary } = item;
  // Version 1 has one author, 1.1 has a list; a version 1 id may be a number.
  const people = [...(Array.isArray(item.authors) ? item.authors : []), item.author].filter(isObject);
  return {
    ...(isText(id) || typeof id === 'number' ? { id: String(id) } : {}),
    ...(url ? { url: URL.canParse(url, base) ? new URL(url, base).href : url } : {}),
    title: isText(title) ? plainWords(title) : '',
    authors: people.flatMap(({ name }) => (isText(name) ? [name.trim()] : [])),
    ...(isText(language) ? { language } : {}),
    ...(isText(published) ? { published } : {}),
    ...(isText(modified) ? { modified } : {}),
    ...(isText(item.content_html)
      ? { content: item.content_html }
      : isText(item.content_text)
        ? { content: paragraphs(item.content_text) }
        : {}),
    ...(isText(summary) ? { summary: escapeText(summary) } : {}),
  };
}

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeText(paragraph)}</p>`)
    .join('\n');

function parsed(text: string, uri: string): Values {
  let why = 'it is no object';
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (cause) {
    why = cause instanceof Error ? cause.message : String(cause);
  }
  throw new RenderError({
    code: 'read/bad-feed',
    message: `${uri} cannot be read as a JSON feed: ${why}.`,
    fix: 'Tell its publisher, or try again later: it may have been cut off on the way.',
    place: { uri },
  });
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
