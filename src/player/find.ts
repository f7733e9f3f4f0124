// Finding: what sounds at a moment, where words stand in the transcript, where the transcript stands in another text.

/** The last index whose start is not after `ms`; -1 before the first. Starts are sorted. */
export function indexAt(starts: readonly number[], ms: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= ms) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The word that sounds: its start and end in the text, from flat triples (start, end, time). */
export function wordAt(words: readonly number[], ms: number): readonly [start: number, end: number] | undefined {
  let low = 0;
  let high = words.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle * 3 + 2]! <= ms) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : [words[low * 3 - 3]!, words[low * 3 - 2]!];
}

export interface Folded {
  readonly text: string;
  /** For each character of `text`, where it came from; one more for the end. */
  readonly from: readonly number[];
}

/**
 * A text as one compares it: small letters without accents, plain quotation marks and dashes, single spaces.
 * Soft hyphens and zero-width characters are dropped.
 */
export function fold(text: string): Folded {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    const kept = plain === ' ' && (folded === '' || folded.endsWith(' ')) ? '' : plain;
    for (let index = 0; index < kept.length; index++) from.push(at);
    folded += kept;
    at += character.length;
  }
  from.push(at);
  return { text: folded, from };
}

function foldCharacter(character: string): string {
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)) return '';
  if (/\s/.test(character)) return ' ';
  if (/[“”„«»]/.test(character)) return '"';
  if (/[‘’‚`]/.test(character)) return "'";
  if (/[‐‑‒–—]/.test(character)) return '-';
  return character
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

export interface Hit {
  /** Index of the text it was found in. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/** Every place where `query` stands in one of the texts, in order. Nothing for a blank query. */
export function search(texts: readonly string[], query: string): Hit[] {
  const wanted = fold(query).text.trim();
  if (wanted === '') return [];
  return texts.flatMap((text, index) => {
    const folded = fold(text);
    const hits: Hit[] = [];
    for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length))
      hits.push({ text: index, start: folded.from[at]!, end: endOf(folded, at + wanted.length) });
    return hits;
  });
}

/** Where the character before `at` ends in the original: a space may stand for many. */
function endOf(folded: Folded, at: number): number {
  return folded.from[at] ?? folded.from.at(-1)!;
}

/** How far ahead of the last find a text is looked for, before it counts as missing. In characters. */
const REACH = 4000;

/**
 * Where each of `texts` stands in `page`, in order; undefined for those that are not there.
 *
 * A text is looked for after the one before it. When it is missing nearby (a caption moved, a word was changed), the
 * others are still found.
 */
export function locate(texts: readonly string[], page: string): (readonly [start: number, end: number] | undefined)[] {
  const folded = fold(page);
  let from = 0;
  return texts.map((text) => {
    const wanted = fold(text).text.trim();
    // One or two letters stand everywhere.
    if (wanted.length < 3) return undefined;
    let at = folded.text.indexOf(wanted, from);
    if (at < 0 || (at > from + REACH && wanted.length < 40)) return undefined;
    // Words, not parts of words.
    while (at >= 0 && isLetter(folded.text[at - 1]) && isLetter(wanted[0])) at = folded.text.indexOf(wanted, at + 1);
    if (at < 0) return undefined;
    from = at + wanted.length;
    return [folded.from[at]!, endOf(folded, from)] as const;
  });
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
