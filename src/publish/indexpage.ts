// index.html of a show: all its episodes on one page, whole without a script, without any request to elsewhere.
import type { Channel, FeedItem } from '../model/feed.ts';
import { escapeAttribute, escapeText } from '../text/xml.ts';
import { INDEX_CSS, INDEX_SCRIPT } from './indexparts.ts';
import { castNames } from '../text/castnames.ts';
import { type FeedWords, dateWords, feedWords } from './words.ts';

const RIGHT_TO_LEFT = /^(ar|arc|dv|fa|ha-arab|he|ks|ku-arab|ps|sd|ug|ur|yi)(-|$)/i;

/** The typeface, beside the page at the site's top. */
export const INDEX_FONT = 'newsreader.woff2';

/** `items` latest first; `others` are the shows of the same site. */
export function indexPage(channel: Channel, items: readonly FeedItem[], others: readonly Channel[]): string {
  const { show } = channel;
  const words = feedWords(show.language);
  // Our own words in a language we have no words for are English, and say so.
  const own = words.language === show.language.toLowerCase().split('-')[0] ? '' : ` lang="${words.language}" dir="ltr"`;
  const top = channel.path === '' ? '' : '../';
  const description = oneLine(show.description);
  const feed = new URL('feed.xml', `${channel.site}/${channel.path === '' ? '' : `${channel.path}/`}`).href;
  return `${head(show.language, show.title, description, top)}
<link rel="alternate" type="application/rss+xml" title="${escapeAttribute(show.title)}" href="feed.xml">
<link rel="alternate" type="application/feed+json" title="${escapeAttribute(show.title)}" href="feed.json">
</head>
<body>
<a class="skip" href="#episodes"${own}>${words.skip}</a>
<header class="show">
<img class="cover" src="${escapeAttribute(top + encoded(channel.cover.path))}" alt="${escapeAttribute(channel.coverAlt)}" width="3000" height="3000">
<div class="about">
<h1>${escapeText(show.title)}</h1>
${show.author === show.title ? '' : `<p class="by">${escapeText(show.author)}</p>\n`}<p class="deck">${escapeText(description)}</p>
<h2 class="label"${own}>${words.subscribe}</h2>
<ul class="feeds"><li><a href="feed.xml" type="application/rss+xml">RSS</a></li><li><a href="feed.json" type="application/feed+json">JSON</a></li><li><a href="${top}shows.opml">OPML</a></li></ul>
<p class="address">${escapeText(feed)}</p>
</div>
</header>
<main>
${showList(others, channel, words, own)}<div class="bar"><h2 id="episodes" tabindex="-1"${own}>${words.episodes}</h2>
<search class="find" hidden${own}><label for="query">${words.search}</label><input id="query" type="search" autocomplete="off" spellcheck="false"><p id="found" role="status" data-found="${escapeAttribute(words.found)}" data-nothing="${escapeAttribute(words.nothing)}"></p></search></div>
<ol class="episodes" reversed>
${items.map((item) => episode(item, show.language, top)).join('\n')}
</ol>
</main>
<footer${own}><p>${words.synthetic}</p></footer>
<script>${INDEX_SCRIPT}</script>
</body>
</html>
`;
}

/** The page of a site whose shows all have folders of their own. */
export function showsPage(channels: readonly Channel[]): string {
  const [first] = channels as readonly [Channel, ...Channel[]];
  const title = channels.map(({ show }) => show.title).join(', ');
  const words = feedWords(first.show.language);
  return `${head(first.show.language, title, title, '')}
${channels.map(({ show, path }) => `<link rel="alternate" type="application/rss+xml" title="${escapeAttribute(show.title)}" href="${escapeAttribute(encoded(path))}/feed.xml">`).join('\n')}
</head>
<body>
<main>
<h1>${words.shows}</h1>
<ul class="shows">${channels.map((channel) => showLink(channel, '', 'h2')).join('\n')}</ul>
</main>
</body>
</html>
`;
}

function head(language: string, title: string, description: string, top: string): string {
  const direction = RIGHT_TO_LEFT.test(language) ? ' dir="rtl"' : '';
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(language)}"${direction}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(oneLine(title))}</title>
<meta name="description" content="${escapeAttribute(description)}">
<meta name="color-scheme" content="light dark">
<style>
@font-face{font-family:Newsreader;font-weight:200 800;font-display:swap;src:url(${top}${INDEX_FONT}) format("woff2")}
${INDEX_CSS}
</style>`;
}

function showList(others: readonly Channel[], { path }: Channel, words: FeedWords, own: string): string {
  if (others.length === 0) return '';
  const top = path === '' ? '' : '../';
  return `<section aria-labelledby="shows"><h2 class="label" id="shows"${own}>${words.shows}</h2>
<ul class="shows">${others.map((channel) => showLink(channel, top, 'h3')).join('\n')}</ul></section>
`;
}

function showLink({ show, path, cover, coverAlt }: Channel, top: string, heading: string): string {
  const address = `${top}${path === '' ? '' : `${encoded(path)}/`}index.html`;
  return `<li lang="${escapeAttribute(show.language)}"><img src="${escapeAttribute(top + encoded(cover.path))}" alt="${escapeAttribute(coverAlt)}" width="3000" height="3000" loading="lazy"><${heading}><a href="${escapeAttribute(address)}">${escapeText(show.title)}</a></${heading}></li>`;
}

function episode(item: FeedItem, showLanguage: string, top: string): string {
  const words = feedWords(item.language);
  const at = (path: string): string => escapeAttribute(top + encoded(path));
  const language = item.language === showLanguage ? '' : ` lang="${escapeAttribute(item.language)}"`;
  const heard = item.voices
    .map(({ speaker }) => speaker)
    .filter((speaker) => speaker !== castNames(item.language).narrator);
  const facts = [
    `<time datetime="${item.published.slice(0, 10)}">${escapeText(dateWords(item.published, item.language))}</time>`,
    item.authors.length > 0 ? `<span>${escapeText(item.authors.join(', '))}</span>` : '',
    `<span>${length(item.durationMs, words)}</span>`,
  ].filter((fact) => fact !== '');
  const corrected = item.corrections.at(-1);
  return `<li value="${item.number}"${language}><article>
<p class="facts">${facts.join('<span aria-hidden="true"> · </span>')}</p>
<h3><a href="${at(`${item.page}index.html`)}">${escapeText(oneLine(item.title))}</a></h3>
${item.description ? `<p class="deck">${escapeText(oneLine(item.description))}</p>\n` : ''}${heard.length > 0 ? `<p class="heard">${escapeText(new Intl.ListFormat(item.language, { type: 'conjunction' }).format(heard))}</p>\n` : ''}${corrected ? `<p class="corrected"><strong>${words.corrected}, ${escapeText(dateWords(corrected.date, item.language))}:</strong> ${escapeText(corrected.text)}</p>\n` : ''}<p class="get"><a href="${at(item.sound.path)}" download>${words.download} <span class="of">${escapeText(oneLine(item.title))}</span></a> <span class="size">MP3, ${(item.sound.bytes / 1e6).toFixed(1)} MB</span></p>
</article></li>`;
}

function length(milliseconds: number, words: FeedWords): string {
  const minutes = Math.round(milliseconds / 60_000);
  return minutes > 0
    ? words.minutes.replace('{count}', String(minutes))
    : words.seconds.replace('{count}', String(Math.round(milliseconds / 1000)));
}

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
