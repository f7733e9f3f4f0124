// Roles for the paragraphs of a plain text: what a reader's eye does with a page pasted from a browser.
import type { BlockRole } from '../model/article.ts';
import type { Draft } from './assemble.ts';
import { furniturePhrase, RELATED_HEADING } from './furniture.ts';
import { isByline, isCreditLine, isDateLine, splitCredit } from './lineroles.ts';
import type { Paragraph } from './lines.ts';

interface Labelled {
  readonly kind: Draft['kind'];
  readonly role: BlockRole;
  readonly level?: number;
  readonly reason?: string;
}

/**
 * Labels every paragraph. By general signs only: length, closing punctuation, brackets, repetition, the words of
 * photo credits and page furniture, and where the prose stops.
 */
export function labelParagraphs(given: readonly Paragraph[], uri: string): Draft[] {
  const all = given.flatMap(withCredit);
  const labels: (Labelled | undefined)[] = all.map((paragraph, index) =>
    byWords(paragraph, all[index - 1], all[index + 1]),
  );
  const tail = tailStart(all, labels);
  for (let index = tail; index < all.length; index++)
    labels[index] = {
      kind: 'paragraph',
      role: labels[index]?.role ?? 'related',
      reason: `after “${all[tail]!.text.trim()}”`,
    };
  head(all, labels, tail);
  return all.map((paragraph, index): Draft => {
    const label = labels[index] ?? inside(paragraph, all, labels, index);
    return { ...label, text: paragraph.text, place: { uri, line: paragraph.line, column: paragraph.column } };
  });
}

/** A picture credit in brackets at the end of a caption becomes a paragraph of its own. */
function withCredit(paragraph: Paragraph): Paragraph[] {
  const [words, credit] = splitCredit(paragraph.text);
  if (credit === undefined) return [paragraph];
  const column = paragraph.column + paragraph.text.indexOf(credit, words!.length);
  return [
    { ...paragraph, text: words! },
    { ...paragraph, text: credit, column },
  ];
}

/** What the words of the paragraph and of its neighbors alone say. */
function byWords(
  paragraph: Paragraph,
  before: Paragraph | undefined,
  after: Paragraph | undefined,
): Labelled | undefined {
  const text = paragraph.text.trim();
  if (isCreditLine(text)) return { kind: 'caption', role: 'credit', reason: 'picture credit' };
  if (after && after.line === paragraph.line && isCreditLine(after.text.trim()))
    return { kind: 'caption', role: 'caption', reason: 'ends in a picture credit' };
  if (text.length > 30 && (same(after, text) || same(before, text)))
    return { kind: 'caption', role: 'caption', reason: 'the same line twice' };
  if (/^\[[^\]]{12,}\]$/u.test(text) && wordsOf(text) >= 3)
    return { kind: 'paragraph', role: 'promo', reason: 'a line in square brackets' };
  const phrase = furniturePhrase(text);
  if (phrase) return { kind: 'paragraph', role: phrase.role, reason: phrase.name };
  return undefined;
}

const same = (paragraph: Paragraph | undefined, text: string): boolean => paragraph?.text.trim() === text;
const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const endsSentence = (text: string): boolean => /[.!?…]["'”’»)\]]*$/u.test(text.trim());
const isProse = (paragraph: Paragraph): boolean => {
  const words = wordsOf(paragraph.text);
  return (words >= 8 && endsSentence(paragraph.text)) || words >= 35;
};

/** Where the story stops: a heading for other stories with hardly any prose after it. Length of the list when it does not. */
function tailStart(all: readonly Paragraph[], labels: readonly (Labelled | undefined)[]): number {
  const firstProse = all.findIndex(isProse);
  for (const [index, paragraph] of all.entries()) {
    if (index <= firstProse || firstProse < 0 || labels[index]?.role === 'caption') continue;
    if (!RELATED_HEADING.test(paragraph.text.trim())) continue;
    const rest = all.slice(index + 1);
    if (rest.filter(isProse).length <= rest.length * 0.2) return index;
  }
  return all.length;
}

/** Headline, standfirst, byline and date stand before the first prose. */
function head(all: readonly Paragraph[], labels: (Labelled | undefined)[], tail: number): void {
  const open = (index: number) => index < tail && labels[index] === undefined && !all[index]!.quoted;
  const first = all.findIndex(
    (paragraph, index) =>
      open(index) && paragraph.depth === undefined && !isByline(paragraph.text) && !isDateLine(paragraph.text),
  );
  if (first < 0) return;
  const title = all[first]!.text.trim();
  const more = all.slice(first + 1, tail).some(isProse);
  if (title.length > 250 || !more || (endsSentence(title) && wordsOf(title) > 14) || /[.,;:]$/u.test(title)) return;
  labels[first] = { kind: 'heading', role: 'headline', level: 1, reason: 'first line of the page' };
  for (let index = 0; index < tail; index++) {
    if (!open(index)) continue;
    const text = all[index]!.text.trim();
    if (isByline(text)) labels[index] = { kind: 'paragraph', role: 'byline', reason: 'names the author' };
    else if (isDateLine(text)) labels[index] = { kind: 'paragraph', role: 'dateline', reason: 'a date' };
    else if (index < first) continue;
    else if (text === title)
      labels[index] = { kind: 'heading', role: 'headline', level: 1, reason: 'the headline again' };
    else {
      const alone =
        text.length <= 300 && wordsOf(text) >= 5 && !/[.:;,]["'”’»)]*$/u.test(text) && !isProse(all[index]!);
      const next = all[index + 1];
      const again = labels.some((label) => label?.role === 'subtitle');
      if (!alone || !next || again) return;
      labels[index] = { kind: 'paragraph', role: 'subtitle', reason: 'between headline and story' };
    }
  }
}

/** Everything else is the story: headings, list items, quoted mail and paragraphs. */
function inside(
  paragraph: Paragraph,
  all: readonly Paragraph[],
  labels: readonly (Labelled | undefined)[],
  index: number,
): Labelled {
  if (paragraph.depth !== undefined) return { kind: 'list-item', role: 'body', level: paragraph.depth };
  if (paragraph.quoted) return { kind: 'quotation', role: 'body' };
  let next = index + 1;
  while (labels[next] && labels[next]!.role !== 'related') next++;
  const follows = all[next];
  if (follows && !labels[next] && isHeading(paragraph.text.trim()) && !isHeading(follows.text.trim()))
    return { kind: 'heading', role: 'body', level: 2 };
  return { kind: 'paragraph', role: 'body' };
}

/** A short line that is no sentence: 'Why now?' is one, 'He left.' and '“Why?”' are not. */
function isHeading(text: string): boolean {
  if (text.length > 90 || wordsOf(text) > 12 || wordsOf(text) === 0) return false;
  if (/[.,;:…]["'”’»)\]]*$/u.test(text) || /^[“"«„(\p{Ll}]/u.test(text) || /^\P{L}+$/u.test(text)) return false;
  return !/[.!?…]["”»]$/u.test(text);
}
