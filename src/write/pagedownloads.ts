// What the page offers to take along.
import type { PlayerData } from '../model/player.ts';
import { escapeAttribute, escapeText } from '../text/xml.ts';
import type { EditionName } from './editions.ts';
import type { WriterKit } from './kit.ts';
import type { PageWords } from './pagewords.ts';

/** List items: every sound file with its size, then the texts. Names of formats need no translation. */
export function downloads(data: PlayerData, { editions }: WriterKit, words: PageWords): string {
  const link = (path: string, name: string): string =>
    `<a href="${escapeAttribute(path)}" download>${escapeText(name)}</a>`;
  const sounds = data.audio.map(
    ({ path, bytes }) =>
      `<li>${link(path, formatName(path))} <span class="size">${(bytes / 1_000_000).toFixed(1)} MB</span></li>`,
  );
  const texts = TEXTS.filter(([edition]) => editions.includes(edition)).map(
    ([, path, name]) => `<li>${link(path, name)}</li>`,
  );
  return `${sounds.join('')}<li>${link('transcript.vtt', words.transcript)}</li>${texts.join('')}`;
}

const TEXTS: readonly (readonly [edition: EditionName, path: string, name: string])[] = [
  ['epub', 'episode.epub', 'EPUB'],
  ['srt', 'transcript.srt', 'SRT'],
  ['text', 'transcript.txt', 'TXT'],
];

/** `M4B`, `Opus`: by the name of the file, since M4A and M4B are one media type. */
function formatName(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return extension === 'opus' ? 'Opus' : extension.toUpperCase();
}
