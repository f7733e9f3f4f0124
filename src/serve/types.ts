// What a file is called on the way: its media type, whether it shrinks, who may read it from another site. Pure.

/** By extension. MP4 audio is `audio/mp4` (RFC 4337); WebVTT is always UTF-8; SubRip has no registered type. */
const TYPES: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  m4b: 'audio/mp4',
  opus: 'audio/ogg',
  ogg: 'audio/ogg',
  flac: 'audio/flac',
  wav: 'audio/wav',
  vtt: 'text/vtt; charset=utf-8',
  srt: 'application/x-subrip; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
  smil: 'application/smil+xml',
  ssml: 'application/ssml+xml; charset=utf-8',
  html: 'text/html; charset=utf-8',
  xhtml: 'application/xhtml+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  epub: 'application/epub+zip',
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};

/** By name: Podcasting 2.0 gives chapters a type of their own, and a feed is more than XML or JSON. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/^(?:.+[.-])?chapters\.json$/i, 'application/json+chapters'],
  [/^feed\b.*\.xml$/i, TYPES['rss']!],
  [/^feed\b.*\.json$/i, 'application/feed+json'],
];

/** Of a file's name; bytes without meaning when unknown. */
export function servedType(name: string): string {
  const named = NAMED.find(([pattern]) => pattern.test(name))?.[1];
  return named ?? TYPES[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/** Sound, pictures and archives are packed already. */
export const isText = (type: string): boolean => /^text\/|[/+](?:json|xml|javascript)\b|x-subrip/.test(type);
