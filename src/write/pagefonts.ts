// The page's typeface: which of its files an episode needs, and how the page names them.
import type { Episode, OutputFile } from '../model/episode.ts';
import type { PageAssets } from '../ports.ts';

/** Latin Extended-A and -B, Additional, currency signs: the letters of Polish, Czech, Turkish, Romanian and others. */
const EXTENDED = /[\u0100-\u024f\u1e00-\u1eff\u20a0-\u20bf\u2c60-\u2c7f\ua720-\ua7ff]/;
const LATIN_RANGE =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const EXTENDED_RANGE =
  'U+0100-0130,U+0132-0151,U+0154-024F,U+1E00-1EFF,U+20A0-20AB,U+20AD-20BF,U+2C60-2C7F,U+A720-A7FF';

const needsMore = (episode: Episode): boolean =>
  EXTENDED.test(
    [
      episode.article.text,
      episode.meta.title,
      ...episode.meta.authors,
      ...episode.attribution.speakers.map((speaker) => speaker.name),
    ].join(' '),
  );

export function fontFiles(episode: Episode, fonts: PageAssets['fonts']): OutputFile[] {
  const file = (path: string, body: Uint8Array): OutputFile => ({ path, mediaType: 'font/woff2', body });
  return [
    file('newsreader.woff2', fonts.roman),
    file('newsreader-italic.woff2', fonts.italic),
    ...(needsMore(episode)
      ? [file('newsreader-ext.woff2', fonts.romanExtended), file('newsreader-ext-italic.woff2', fonts.italicExtended)]
      : []),
  ];
}

export function fontFaces(episode: Episode): string {
  const face = (path: string, style: string, range: string): string =>
    `@font-face{font-family:Newsreader;font-style:${style};font-weight:200 800;font-display:swap;src:url(${path}) format("woff2");unicode-range:${range}}`;
  return [
    face('newsreader.woff2', 'normal', LATIN_RANGE),
    face('newsreader-italic.woff2', 'italic', LATIN_RANGE),
    ...(needsMore(episode)
      ? [
          face('newsreader-ext.woff2', 'normal', EXTENDED_RANGE),
          face('newsreader-ext-italic.woff2', 'italic', EXTENDED_RANGE),
        ]
      : []),
  ].join('\n');
}
