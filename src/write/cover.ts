// The cover: title and publisher as a drawing, 3000 units square. Pure; io/images.ts makes the JPEG.
import type { ArticleMeta } from '../model/article.ts';
import { escapeText } from '../text/xml.ts';

const SIZE = 3000;
const MARGIN = 260;
/** Paper, ink and accent: chosen by the title, so that a publication's covers differ and each stays the same. */
const PALETTES: readonly (readonly [paper: string, ink: string, accent: string])[] = [
  ['#f4efe6', '#1c2330', '#c2452d'],
  ['#14213d', '#f5f1e8', '#fca311'],
  ['#e9f0ea', '#16302b', '#d1495b'],
  ['#2b1f33', '#f6ede4', '#e0a458'],
  ['#f7f3f0', '#22223b', '#3d7068'],
  ['#0f2e3a', '#f1f5f2', '#ef8354'],
];

export const coverSvg = (meta: ArticleMeta): string =>
  drawing(meta, { top: meta.publisher ?? 'Audio edition', title: meta.title, foot: meta.authors.join(', ') });

/** What a player shows during a chapter: the cover's design with the chapter's title. `number` from 1. */
export const chapterSvg = (meta: ArticleMeta, title: string, number: number, count: number): string =>
  drawing(meta, { top: `${number} / ${count}`, title, foot: meta.title });

interface Words {
  readonly top: string;
  readonly title: string;
  readonly foot: string;
}

function drawing(meta: ArticleMeta, { top, title, foot }: Words): string {
  const [paper, ink, accent] = PALETTES[hash(meta.publisher ?? meta.title) % PALETTES.length]!;
  const rightToLeft = /[\u0590-\u08ff]/.test(title);
  const { lines, size } = fit(title);
  const x = rightToLeft ? SIZE - MARGIN : MARGIN;
  const anchor = rightToLeft ? 'end' : 'start';
  const first = 1000 - Math.max(0, lines.length - 4) * 60;
  const set = lines
    .map(
      (line, index) =>
        `<text x="${x}" y="${first + index * size * 1.18}" text-anchor="${anchor}" font-size="${size}" font-weight="700">${escapeText(line)}</text>`,
    )
    .join('');
  const last = foot === '' ? '' : escapeText(clip(foot, 48));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="${paper}"/>`,
    waves(title, accent),
    `<g fill="${ink}" font-family="DejaVu Serif">`,
    `<text x="${x}" y="420" text-anchor="${anchor}" font-size="104" font-family="DejaVu Sans" letter-spacing="10">${escapeText(clip(top, 34).toUpperCase())}</text>`,
    `<rect x="${rightToLeft ? SIZE - MARGIN - 300 : MARGIN}" y="500" width="300" height="22" fill="${accent}"/>`,
    set,
    last
      ? `<text x="${x}" y="2740" text-anchor="${anchor}" font-size="96" font-family="DejaVu Sans">${last}</text>`
      : '',
    '</g></svg>',
  ].join('');
}

/** Bars like a waveform along the lower third: the title's letters give their heights. */
function waves(title: string, accent: string): string {
  const bars = 56;
  const step = (SIZE - 2 * MARGIN) / bars;
  let seed = hash(title);
  let drawn = '';
  for (let index = 0; index < bars; index++) {
    // A linear congruence (Numerical Recipes): the same title, the same bars.
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const swell = Math.sin((Math.PI * (index + 1)) / (bars + 1));
    const height = 36 + swell * (60 + (seed / 2 ** 32) * 300);
    const x = MARGIN + index * step;
    drawn += `<rect x="${x.toFixed(1)}" y="${(2360 - height / 2).toFixed(1)}" width="${(step * 0.46).toFixed(1)}" height="${height.toFixed(1)}" rx="${(step * 0.23).toFixed(1)}"/>`;
  }
  return `<g fill="${accent}">${drawn}</g>`;
}

/** The largest type in which the title fits, at most seven lines. Widths are those of a bold serif, in ems. */
function fit(title: string): { lines: string[]; size: number } {
  for (const size of [300, 260, 230, 200, 175, 150, 130]) {
    const lines = wrap(title, (SIZE - 2 * MARGIN) / size);
    if (lines.length * size * 1.18 <= 1180 || size === 130) return { lines: shorten(lines, 7), size };
  }
  return { lines: [title], size: 130 };
}

function wrap(title: string, widthEms: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(/\s+/).flatMap((part) => breakable(part, widthEms))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > widthEms) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** A word wider than the line is cut; scripts without spaces are one such word. */
function breakable(word: string, widthEms: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && widthOf(part + character) > widthEms) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return part === '' ? parts : [...parts, part];
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(character)) width += 1;
    else if (/[mwMW@%—]/.test(character)) width += 1;
    else if (/[iljt.,:;'’‘“”|!I ()]/.test(character)) width += 0.4;
    else if (/\p{Lu}/u.test(character)) width += 0.8;
    else width += 0.66;
  }
  return width;
}

const shorten = (lines: string[], most: number): string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
const clip = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** FNV-1a, 32 bit. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
