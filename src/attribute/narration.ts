// The narrator's text as items: words, punctuation and quotations as single units, in numbered sentences.
import type { Article } from '../model/article.ts';
import type { StatedGender } from '../model/attribution.ts';
import { sentences } from '../text/sentences.ts';
import { type Glossary, glossaryOf, saysIn } from './gloss.ts';
import { type FoundQuote, speaks } from './quotes.ts';
import { reword } from './reword.ts';

export interface Item {
  /** w: word; p: punctuation; q: a whole quotation. */
  readonly type: 'w' | 'p' | 'q';
  readonly start: number;
  /** Without a possessive 's. */
  readonly end: number;
  readonly text: string;
  /** In small letters; in another language the English word that does the same work (`gloss.ts`). */
  readonly lower: string;
  /** Stated by the word itself or by its article; only in languages whose words tell. */
  readonly gender?: StatedGender;
  /** A noun for somebody who speaks, by its place beside a quotation of the article (`subjects.ts`). */
  readonly speaking?: true;
  /** A verb of saying whose subject may follow it anywhere: "Vor dem Rathaus fragte Ana Ruiz". */
  readonly invertible?: true;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Ends in 's. */
  readonly possessive: boolean;
  /** First word of a sentence (or of a quotation). */
  readonly initial: boolean;
  /** Number of the sentence in the article. */
  readonly sentence: number;
  /** For type q: index of the quotation. */
  readonly quote: number;
}

export interface Passage {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
  readonly items: readonly Item[];
  /** Words inside quotations: they name people, but nobody speaks there. */
  readonly quoted: readonly Item[];
  readonly quotes: readonly number[];
}

const PIECES = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’\-‑&.@][\p{L}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;
const POSSESSIVE = /['’]s$/i;

/** One passage per block that may hold speech, in order. */
export function narrationOf(article: Article, quotes: readonly FoundQuote[], language: string): Passage[] {
  const glossary = glossaryOf(language);
  const pattern = glossary?.apart ? new RegExp(`${glossary.apart.source}|${PIECES.source}`, 'giu') : PIECES;
  const passages: Passage[] = [];
  let cursor = 0;
  let sentence = 0;
  for (const block of article.blocks) {
    if (!speaks(block) || block.span.end <= block.span.start) continue;
    const own: number[] = [];
    while (cursor < quotes.length && quotes[cursor]!.outer.start < block.span.end) {
      if (quotes[cursor]!.outer.start >= block.span.start) own.push(cursor);
      cursor++;
    }
    const text = article.text.slice(block.span.start, block.span.end);
    const ends = narratorSentences(
      text,
      own.map((index) => quotes[index]!),
      block.span.start,
      language,
    );
    const items: Item[] = [];
    const quoted: Item[] = [];
    let from = 0;
    for (const index of own) {
      const quote = quotes[index]!;
      const start = quote.outer.start - block.span.start;
      pieces(text, from, start, block.span.start, ends, sentence, pattern, items);
      items.push({
        type: 'q',
        start: quote.outer.start,
        end: quote.outer.end,
        text: '',
        lower: '',
        capital: false,
        possessive: false,
        initial: false,
        sentence: sentence + indexOf(ends, start),
        quote: index,
      });
      pieces(
        text,
        quote.span.start - block.span.start,
        quote.span.end - block.span.start,
        block.span.start,
        ends,
        sentence,
        pattern,
        quoted,
      );
      from = quote.outer.end - block.span.start;
    }
    pieces(text, from, text.length, block.span.start, ends, sentence, pattern, items);
    passages.push({
      index: passages.length,
      start: block.span.start,
      end: block.span.end,
      heading: block.kind === 'heading',
      items,
      quoted,
      quotes: own,
    });
    sentence += ends.length;
  }
  return glossary ? reword(passages, glossary) : passages;
}

function pieces(
  text: string,
  from: number,
  to: number,
  offset: number,
  ends: readonly number[],
  base: number,
  pattern: RegExp,
  into: Item[],
): void {
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const start = from + match.index;
    let word = match[0];
    const first = word[0]!;
    const isWord = /[\p{L}\p{N}]/u.test(first);
    const possessive = isWord && POSSESSIVE.test(word);
    if (possessive) word = word.slice(0, -2);
    const sentence = base + indexOf(ends, start);
    const last = into.at(-1);
    const initial =
      isWord && (!last || last.sentence !== sentence || (last.type === 'p' && /[:!?“"—]/.test(last.text)));
    const capital = first !== first.toLowerCase();
    into.push({
      type: isWord ? 'w' : 'p',
      start: offset + start,
      end: offset + start + word.length,
      text: word,
      lower: word.toLowerCase(),
      capital,
      possessive,
      initial,
      sentence,
      quote: -1,
    });
  }
}

/** Ends of the narrator's sentences; a quotation never ends one in its middle. */
function narratorSentences(text: string, quotes: readonly FoundQuote[], offset: number, language: string): number[] {
  const glossary = glossaryOf(language);
  let masked = '';
  let from = 0;
  for (const quote of quotes) {
    const start = quote.outer.start - offset;
    const end = quote.outer.end - offset;
    masked += text.slice(from, start);
    const length = end - start;
    const tail = /[.!?…,]["'”’»“\s]*$/.exec(text.slice(start, end))?.[0] ?? '';
    const cued = /^[?!…]/.test(tail) && saidNext(text, end, glossary);
    masked +=
      tail === '' || cued || length < tail.length + 2
        ? 'x'.repeat(length)
        : `“${'x'.repeat(length - tail.length - 1)}${tail}`;
    from = end;
  }
  masked += text.slice(from);
  return sentences(masked, language).map((span) => span.end);
}

/** “Why?” Lopez asked: the sentence goes on after the mark. */
function saidNext(text: string, end: number, glossary: Glossary | undefined): boolean {
  // Other languages go on with a comma or a small letter, never with a new sentence's capital.
  if (glossary && !/^\s*,?\s*\p{Ll}/u.test(text.slice(end, end + 8))) return false;
  const words = text
    .slice(end, end + 60)
    .split(/[.,;:!?\n]/)[0]!
    .trim()
    .split(/\s+/)
    .slice(0, 4);
  return saysIn(words.join(' '), glossary);
}

/** Number of the sentence that holds an offset. */
function indexOf(ends: readonly number[], at: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}
