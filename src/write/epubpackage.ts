// The package document of the e-book: what it is, how it can be read, what it holds, in which order.
// Sources: EPUB 3.3, section 5; EPUB Accessibility 1.1 (schema.org terms).
import type { Episode } from '../model/episode.ts';
import { element, escapeAttribute, escapeText } from '../text/xml.ts';
import type { BookChapter } from './epub.ts';
import { smilClock } from './epuboverlay.ts';

/** Where the article has no date, so that the same article gives the same book. */
const NO_DATE = '2000-01-01';

export function packageDocument(episode: Episode, chapters: readonly BookChapter[]): string {
  const { language } = episode.meta;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeAttribute(language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${[...about(episode), ...ACCESSIBILITY, ...overlays(episode, chapters)].join('\n')}
</metadata>
<manifest>
${manifest(chapters).join('\n')}
</manifest>
<spine>
${chapters.map(({ name }) => element('itemref', { idref: name })).join('\n')}
</spine>
</package>
`;
}

function about({ id, meta }: Episode): string[] {
  const day = (value: string | undefined): string | undefined => /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0];
  const published = day(meta.published);
  const dc = (name: string, value: string | undefined): string[] =>
    value?.trim() ? [element(`dc:${name}`, {}, escapeText(value.trim()))] : [];
  return [
    element('dc:identifier', { id: 'id' }, `urn:uuid:${id}`),
    ...dc('title', meta.title),
    ...dc('language', meta.language),
    ...meta.authors.flatMap((author) => dc('creator', author)),
    ...dc('publisher', meta.publisher),
    ...dc('date', published),
    ...dc('description', meta.description),
    ...dc('source', meta.canonicalUrl),
    property('dcterms:modified', `${day(meta.modified) ?? published ?? NO_DATE}T00:00:00Z`),
  ];
}

const property = (name: string, value: string, refines?: string): string =>
  element('meta', { property: name, refines }, escapeText(value));

const ACCESSIBILITY: readonly string[] = [
  ['accessMode', 'textual'],
  ['accessMode', 'auditory'],
  ['accessModeSufficient', 'textual'],
  ['accessModeSufficient', 'auditory'],
  ['accessModeSufficient', 'textual,auditory'],
  ['accessibilityFeature', 'synchronizedAudioText'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'All text is read aloud by synthetic voices and marked sentence by sentence while it is heard.',
  ],
].map(([name, value]) => property(`schema:${name!}`, value!));

function overlays(episode: Episode, chapters: readonly BookChapter[]): string[] {
  const total = chapters.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const voices = episode.script.cast.voices.map((voice) => voice.name).join(', ');
  return [
    property('media:duration', smilClock(total)),
    ...chapters.map(({ name, startMs, endMs }) =>
      property('media:duration', smilClock(endMs - startMs), `#${name}-overlay`),
    ),
    property('media:narrator', voices ? `Synthetic voices: ${voices}` : 'Synthetic voices'),
    property('media:active-class', '-epub-media-overlay-active'),
  ];
}

function manifest(chapters: readonly BookChapter[]): string[] {
  const item = (id: string, href: string, type: string, more: Readonly<Record<string, string>> = {}): string =>
    element('item', { id, href, 'media-type': type, ...more });
  return [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', { properties: 'nav' }),
    item('style', 'style.css', 'text/css'),
    item('cover', 'cover.jpg', 'image/jpeg', { properties: 'cover-image' }),
    item('sound', 'episode.mp3', 'audio/mpeg'),
    ...chapters.flatMap(({ name }) => [
      item(name, `${name}.xhtml`, 'application/xhtml+xml', { 'media-overlay': `${name}-overlay` }),
      item(`${name}-overlay`, `${name}.smil`, 'application/smil+xml'),
    ]),
  ];
}
