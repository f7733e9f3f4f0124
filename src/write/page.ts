// index.html: the edition as a page to read and hear, complete without a script, without any request to elsewhere.
import type { Episode, OutputFile } from '../model/episode.ts';
import type { PlayerData } from '../model/player.ts';
import { escapeAttribute, escapeText } from '../text/xml.ts';
import { clockShort } from './clock.ts';
import type { Writer, WriterKit } from './kit.ts';
import { PAGE, playerData } from './pagedata.ts';
import { dock } from './pagedock.ts';
import { downloads } from './pagedownloads.ts';
import { fontFaces, fontFiles } from './pagefonts.ts';
import { PAGE_CSS } from './pagestyle.ts';
import { type PageParts, pageText } from './pagetext.ts';
import { laneSvg, seatOf, speakingMs } from './pagevoices.ts';
import { type PageWords, pageWords } from './pagewords.ts';

export const page: Writer = {
  id: 'page',
  write(episode, kit): OutputFile[] {
    const data = playerData(episode, kit);
    return [
      { path: PAGE, mediaType: 'text/html', body: pageHtml(episode, kit, data) },
      { path: 'episode.json', mediaType: 'application/json', body: `${JSON.stringify(data)}\n` },
      { path: 'player.js', mediaType: 'text/javascript', body: kit.assets.playerScript },
      ...fontFiles(episode, kit.assets.fonts),
    ];
  },
};

const RIGHT_TO_LEFT = /^(ar|arc|dv|fa|ha-arab|he|ks|ku-arab|ps|sd|ug|ur|yi)(-|$)/i;

export function pageHtml(episode: Episode, kit: WriterKit, data: PlayerData): string {
  const { meta } = episode;
  const words = pageWords(meta.language);
  const parts = pageText(episode, data);
  const direction = RIGHT_TO_LEFT.test(meta.language) ? ' dir="rtl"' : '';
  // Our own words in a language we have no words for are English, and say so.
  const own = words.language === meta.language.split('-')[0] ? '' : ` lang="${words.language}" dir="ltr"`;
  const description = meta.description ?? meta.subtitle ?? meta.title;
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(meta.language)}"${direction}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(oneLine(meta.title))}</title>
<meta name="description" content="${escapeAttribute(oneLine(description))}">
<meta name="color-scheme" content="light dark">
${meta.canonicalUrl && /^https?:/.test(meta.canonicalUrl) ? `<link rel="canonical" href="${escapeAttribute(encodeURI(decodeSafe(meta.canonicalUrl)))}">\n` : ''}<style>
${fontFaces(episode)}
${PAGE_CSS}
</style>
</head>
<body>
<a class="skip" href="#text"${own}>${words.skipToText}</a>
<header class="masthead"><p>${escapeText(meta.publisher ?? meta.authors.join(', '))}</p><p class="edition"${own}>${words.edition}</p></header>
<main>
${hero(episode, kit, data, parts, words, own)}
${score(episode, data, words, own)}
<div class="columns">
${chapters(data, words, own)}
<article id="text" tabindex="-1" aria-labelledby="title">
<p class="how" id="how" hidden${own}>${words.howTo}</p>
${parts.body}${parts.closing ? `<p class="said">${parts.closing}</p>\n` : ''}</article>
</div>
</main>
${dock(data, words, own)}
<footer class="colophon"${own}>
<h2>${words.downloads}</h2>
<ul>${downloads(data, kit, words)}<li><a href="report.html">${words.report}</a></li></ul>
<p>${words.synthetic}${kit.coverage.complete ? ` ${words.complete}` : ''}</p>
</footer>
<script type="application/json" id="episode">${inScript(JSON.stringify(data))}</script>
<script>${kit.assets.pageScript.trim()}</script>
</body>
</html>
`;
}

function hero(
  episode: Episode,
  kit: WriterKit,
  data: PlayerData,
  parts: PageParts,
  words: PageWords,
  own: string,
): string {
  const { meta } = episode;
  const length = minutes(data.durationMs, words);
  const date = meta.published ? publishedOn(meta.published, meta.language) : '';
  const facts = [
    parts.byline ? `<span>${parts.byline}</span>` : '',
    date ? `<time datetime="${escapeAttribute(meta.published!.slice(0, 10))}">${escapeText(date)}</time>` : '',
    `<span${own}>${length}</span>`,
  ].filter((fact) => fact !== '');
  return `<header class="hero">
<h1 id="title">${parts.title}</h1>
${parts.deck ? `<p class="deck">${parts.deck}</p>\n` : ''}<p class="byline">${facts.join('<span class="dot" aria-hidden="true"> · </span>')}</p>
${parts.opening ? `<p class="said">${parts.opening}</p>\n` : ''}<div class="listen"${own}>
<button type="button" class="start" hidden><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path class="on" d="M7 4.5v15l13-7.5z"/><path class="off" d="M6 4.5h4.2v15H6zM13.8 4.5H18v15h-4.2z"/></svg><span class="label">${words.listen}</span></button>
<audio id="audio" controls preload="metadata"${data.durationMs > 0 ? ` data-ms="${data.durationMs}"` : ''}>${data.audio.map((audio) => `<source src="${escapeAttribute(audio.path)}" type="${escapeAttribute(audio.mediaType)}">`).join('')}<a href="${escapeAttribute(kit.audio.path)}">${words.audioAlternative}</a></audio>
<p class="resumed" id="resumed" hidden></p>
<p class="failed" id="failed" role="alert"></p>
</div>
</header>`;
}

/** Who speaks when: a lane for each voice. */
function score({ waveform }: Episode, data: PlayerData, words: PageWords, own: string): string {
  const total = speakingMs(data);
  const lanes = data.speakers.map((speaker, index) => {
    const nameLanguage = index === 0 ? own : '';
    return `<li class="v${seatOf(index)}"><span class="voice"${nameLanguage}>${escapeText(speaker.name)}</span> ${laneSvg(data, waveform, index)} <span class="share"${own}><span class="hidden">${words.speaks.replace('{time}', spoken(total[index]!, words))}</span><span aria-hidden="true">${clockShort(total[index]!)}</span></span></li>`;
  });
  return `<section class="score" aria-labelledby="voices">
<h2 id="voices"${own}>${words.voices}</h2>
<ul>${lanes.join('\n')}</ul>
</section>`;
}

function chapters(data: PlayerData, words: PageWords, own: string): string {
  const items = data.chapters.map((chapter, index) => {
    const target = index === 0 ? '#text' : `#c${index + 1}`;
    return `<li><a href="${target}" data-chapter="${index}"><span class="time">${clockShort(chapter.startMs)}</span> <span class="name">${escapeText(oneLine(chapter.title))}</span></a></li>`;
  });
  return `<div class="rail">
<nav aria-labelledby="chapters"><h2 id="chapters"${own}>${words.chapters}</h2><ol>${items.join('')}</ol></nav>
<search class="find" hidden${own}><label for="query">${words.search}</label><div class="field"><input id="query" type="search" autocomplete="off" spellcheck="false"><button type="button" data-find="-1" aria-label="${words.searchPrevious}"><span aria-hidden="true">↑</span></button><button type="button" data-find="1" aria-label="${words.searchNext}"><span aria-hidden="true">↓</span></button></div><p id="found" role="status"></p></search>
</div>`;
}

/** JSON inside an element: nothing in it may end the element. */
const inScript = (json: string): string => json.replace(/</g, '\\u003c').replace(/\u2028|\u2029/g, ' ');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function decodeSafe(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function publishedOn(iso: string, language: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

function minutes(milliseconds: number, words: PageWords): string {
  const count = Math.round(milliseconds / 60_000);
  if (count < 1) return spoken(milliseconds, words);
  return `${count} ${count === 1 ? words.minute : words.minutes}`;
}

function spoken(milliseconds: number, words: PageWords): string {
  const seconds = Math.round(milliseconds / 1000);
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  const said = [
    whole > 0 ? `${whole} ${whole === 1 ? words.minute : words.minutes}` : '',
    rest > 0 || whole === 0 ? `${rest} ${rest === 1 ? words.second : words.seconds}` : '',
  ];
  return said.filter(Boolean).join(' ');
}
