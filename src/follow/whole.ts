// Whether a feed gives the whole article or only how it begins. Pure.
import type { FeedEntryFacts } from '../read/read.ts';
import { type DomElement, elementsIn, parseHtml, textOf } from '../text/dom.ts';
import { addressKey } from './address.ts';

/** Letters of a content that is only a line under a picture. */
const SHORTEST_CONTENT = 250;
/** Letters of a description that can only be the article: a description is a paragraph or two. */
const SHORTEST_SUMMARY = 1500;

/** Cut off: an ellipsis, in brackets or not, with at most a few words ("read more") after it. */
const CUT_OFF = /(?:…|\.{3})\s*[\])]?\s*(?:\S+\s*){0,4}$/;

/**
 * The article's HTML, when the feed has all of it; undefined when the page must be asked.
 *
 * Content is believed, unless it is very short, ends in an ellipsis, or ends with a link to the article that is not
 * its title: "read more" in any language. A description is believed only when it is as long as an article.
 */
export function wholeMarkup(facts: FeedEntryFacts): string | undefined {
  const markup = facts.content ?? facts.summary;
  if (markup === undefined) return undefined;
  // With no page to ask, this is all there is.
  if (facts.url === undefined) return markup;
  const root = parseHtml(markup, '');
  const text = textOf(root).replace(/\s+/g, ' ').trim();
  // A letter of Chinese or Japanese says about as much as three of Latin.
  const length =
    text.length + 2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);
  if (length < (facts.content === undefined ? SHORTEST_SUMMARY : SHORTEST_CONTENT)) return undefined;
  return CUT_OFF.test(text.slice(-120)) || leadsOn(root, text, facts) ? undefined : markup;
}

function leadsOn(root: DomElement, text: string, { url, title }: FeedEntryFacts): boolean {
  const own = addressKey(url);
  const last = [...elementsIn(root)].findLast((element) => element.name === 'a' && element.attributes.href);
  if (!last || addressKey(last.attributes.href) !== own) return false;
  const words = textOf(last).replace(/\s+/g, ' ').trim();
  return words !== '' && words !== title && text.endsWith(words);
}
