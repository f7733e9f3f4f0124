// Show notes: what an app shows under an episode. Whole within the directories' limit, every tag closed.
import type { Channel, FeedItem, SentenceChange } from '../model/feed.ts';
import { escapeAttribute, escapeText } from '../text/xml.ts';
import { addressOf } from './site.ts';
import { dateWords, type FeedWords, feedWords } from './words.ts';

/** Bytes in UTF-8 that Apple takes of a description. Source: A Podcaster's Guide to RSS. */
export const MOST_BYTES = 4000;

/** A piece of notes: shortened at a code point, item by item, or left out whole. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string };

/** The description of an item: at most `limit` bytes of HTML with p, ul, li and a. */
export const shortNotes = (item: FeedItem, channel: Channel, limit = MOST_BYTES): string =>
  fitted([...opening(item, channel), ...chapterList(item)], limit);

/** content:encoded: the same, with the transcripts and what changed. */
export function fullNotes(item: FeedItem, channel: Channel): string {
  const words = feedWords(item.language);
  const transcripts = item.transcripts.map((file): Piece => ({
    kind: 'link',
    href: addressOf(channel.site, file.path),
    text: `${words.transcript} (${file.path.slice(file.path.lastIndexOf('.') + 1).toUpperCase()})`,
  }));
  return fitted(
    [...opening(item, channel), ...chapterList(item), ...changeList(item.changes, words), ...transcripts],
    Infinity,
  );
}

function opening(item: FeedItem, channel: Channel): Piece[] {
  const words = feedWords(item.language);
  const corrections = item.corrections.map(({ date, text }): Piece => ({
    kind: 'paragraph',
    text: `${words.corrected}, ${dateWords(date, item.language)}: ${text}`,
  }));
  const voices = item.voices.map(({ speaker, voice }) => `${speaker}: ${voice}`).join('; ');
  return [
    ...(item.description ? [{ kind: 'paragraph', text: item.description } as const] : []),
    ...corrections,
    { kind: 'link', href: addressOf(channel.site, item.page), text: words.listenAndRead },
    { kind: 'paragraph', text: voices === '' ? words.synthetic : `${words.synthetic} ${voices}.` },
  ];
}

/** Apps make chapters of lines that begin with a time: the first at zero, three or more. */
function chapterList(item: FeedItem): Piece[] {
  if (item.marks.length < 3) return [];
  return [{ kind: 'list', items: item.marks.map(({ title, startMs }) => `${hours(startMs)} ${title}`) }];
}

function changeList(changes: readonly SentenceChange[], words: FeedWords): Piece[] {
  if (changes.length === 0) return [];
  const line = (label: string, text: string): string[] => (text === '' ? [] : [`${label}: ${text}`]);
  return [
    { kind: 'heading', text: words.changed },
    ...changes.map(({ was, is }): Piece => ({
      kind: 'list',
      items: [...line(words.was, was.trim()), ...line(words.is, is.trim())],
    })),
  ];
}

/** As much of the pieces as fits, in order. */
export function fitted(pieces: readonly Piece[], limit: number): string {
  let html = '';
  let left = limit;
  for (const piece of pieces) {
    const whole = written(piece, Infinity);
    const bytes = Buffer.byteLength(whole);
    if (bytes > left) return html + written(piece, left);
    html += whole;
    left -= bytes;
  }
  return html;
}

function written(piece: Piece, limit: number): string {
  if (piece.kind === 'list') {
    let items = '';
    for (const item of piece.items) {
      const longer = `${items}<li>${escapeText(oneLine(item))}</li>`;
      if (Buffer.byteLength(longer) + '<ul></ul>'.length > limit) break;
      items = longer;
    }
    return items === '' ? '' : `<ul>${items}</ul>`;
  }
  const [open, close] =
    piece.kind === 'link'
      ? [`<p><a href="${escapeAttribute(piece.href)}">`, '</a></p>']
      : piece.kind === 'heading'
        ? ['<p><strong>', '</strong></p>']
        : ['<p>', '</p>'];
  const room = limit - Buffer.byteLength(open) - close.length;
  const text = shortened(oneLine(piece.text), room);
  return text === '' ? '' : open + text + close;
}

/** Escaped, at most `bytes` long, cut between code points with an ellipsis. */
function shortened(text: string, bytes: number): string {
  const whole = escapeText(text);
  if (Buffer.byteLength(whole) <= bytes) return whole;
  let kept = '';
  let used = Buffer.byteLength('…');
  for (const character of text) {
    const next = escapeText(character);
    used += Buffer.byteLength(next);
    if (used > bytes) break;
    kept += next;
  }
  return kept === '' ? '' : `${kept.trimEnd()}…`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `01:02:03`: Apple and Spotify both read it. */
export function hours(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
