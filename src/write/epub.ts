// A read-aloud e-book: EPUB 3.3, one document a chapter, every utterance marked while it is heard.
// Sources: EPUB 3.3 (packages, media overlays), EPUB Accessibility 1.1.
import type { Episode, Piece } from '../model/episode.ts';
import { escapeAttribute, escapeText } from '../text/xml.ts';
import { archiveAround, type ArchiveFile } from '../text/zip.ts';
import type { Spoken } from './clock.ts';
import { packageDocument } from './epubpackage.ts';
import { overlay } from './epuboverlay.ts';
import type { Writer, WriterKit } from './kit.ts';
import { storyOf, type StoryChapter } from './story.ts';
import { storyHtml } from './storyhtml.ts';
import { oneLine } from './vtt.ts';

export const epub: Writer = {
  id: 'epub',
  write: (episode, kit) =>
    kit.sound
      ? [
          {
            path: 'episode.epub',
            mediaType: 'application/epub+zip',
            body: epubOf(episode, kit.sound),
          },
        ]
      : [],
};

/** One chapter as the book's files call it. */
export interface BookChapter extends StoryChapter {
  /** 'chapter-001', without an ending. */
  readonly name: string;
}

/** Ten hours of sound are half a gigabyte: the book is put around them where it is written. */
function epubOf(episode: Episode, { mp3, cover }: NonNullable<WriterKit['sound']>): Piece[] {
  const chapters = storyOf(episode).map((chapter, index): BookChapter => ({
    ...chapter,
    name: `chapter-${String(index + 1).padStart(3, '0')}`,
  }));
  const files: ArchiveFile[] = [
    { name: 'mimetype', body: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', body: CONTAINER },
    { name: 'OPS/package.opf', body: packageDocument(episode, chapters) },
    { name: 'OPS/nav.xhtml', body: navigation(episode, chapters) },
    { name: 'OPS/style.css', body: STYLE },
    ...chapters.flatMap((chapter) => [
      { name: `OPS/${chapter.name}.xhtml`, body: chapterDocument(episode, chapter) },
      { name: `OPS/${chapter.name}.smil`, body: overlay(chapter) },
    ]),
    { name: 'OPS/cover.jpg', body: cover, stored: true },
  ];
  const { before, after } = archiveAround(files, { ...mp3, name: 'OPS/episode.mp3' });
  return [before, { copyOf: mp3.path }, after];
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The mark is readable in the light, in the dark, and where the reader chose colors: 4.5:1 and an underline. */
const STYLE = `body { line-height: 1.5; }
.announcement { font-style: italic; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.2em 0.5em; text-align: start; }
.-epub-media-overlay-active { background-color: #ffef9e; color: #000; text-decoration: underline; }
`;

function chapterDocument(episode: Episode, chapter: BookChapter): string {
  const { language } = episode.meta;
  const say = ({ utterance }: Spoken, text: string): string => {
    const own = escapeAttribute(utterance.language);
    const foreign = utterance.language === language ? '' : ` lang="${own}" xml:lang="${own}"`;
    return `<span id="${utterance.id}"${foreign}>${escapeText(text)}</span>`;
  };
  const [first, ...rest] = chapter.parts;
  const headings = { level: 0, top: 1 };
  // The title is a heading of the article, or the announcement of it, or it is added without being read.
  const announced = first && !first.block && isTitle(first.spoken[0]!, chapter.title);
  const headed = first?.block?.kind === 'heading';
  const title = announced
    ? `<h1>${say(first.spoken[0]!, chapter.title)}</h1>\n`
    : headed
      ? ''
      : `<h1>${escapeText(chapter.title)}</h1>\n`;
  if (!headed) headings.level = 1;
  const remaining = announced && first.spoken.length > 1 ? [{ spoken: first.spoken.slice(1) }, ...rest] : rest;
  const body = storyHtml(episode, announced ? remaining : chapter.parts, say, headings);
  return xhtml(
    language,
    chapter.title,
    `<section epub:type="chapter" role="doc-chapter" aria-label="${escapeAttribute(chapter.title)}">\n${title}${body}\n</section>`,
  );
}

const isTitle = (spoken: Spoken, title: string): boolean =>
  oneLine(spoken.utterance.text).replace(/[.:]$/, '') === oneLine(title).replace(/[.:]$/, '');

function navigation(episode: Episode, chapters: readonly BookChapter[]): string {
  const entries = chapters
    .map(({ name, title }) => `<li><a href="${name}.xhtml">${escapeText(oneLine(title) || name)}</a></li>`)
    .join('\n');
  return xhtml(
    episode.meta.language,
    episode.meta.title,
    `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title">
<h1 id="toc-title">${escapeText(episode.meta.title)}</h1>
<ol>
${entries}
</ol>
</nav>`,
  );
}

function xhtml(language: string, title: string, body: string): string {
  const own = escapeAttribute(language);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${own}" xml:lang="${own}">
<head>
<title>${escapeText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}
