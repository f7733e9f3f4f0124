// From a request to the line an engine reads, and from the engine's words back to the written text.
import type { Span } from '../model/span.ts';
import type { Token } from '../model/script.ts';
import type { SpeechRequest, SpokenWord } from '../ports.ts';

/** How much faster than the engine made them the samples are played: so much slower it has to speak. */
export const shiftOf = ({ voice, pitchSemitones }: SpeechRequest): number => voice.shift * 2 ** (pitchSemitones / 12);

/** What is no text at all is white space. */
export const printable = (character: string): string =>
  /\p{C}/u.test(character) && !/[\u200c\u200d]/.test(character) ? ' ' : character;

export interface LineWord {
  /** Into the line. */
  readonly start: number;
  readonly end: number;
  /** Into the request's written text. */
  readonly from: number;
  readonly to: number;
}

export interface Line {
  /** What the engine reads: one line, single spaces. */
  readonly text: string;
  /** Words with something to say, in order. */
  readonly words: readonly LineWord[];
}

/** What an engine reads in place of a token's words, such as its own notation of phonemes; taken as it is. */
export type Notation = (token: Token) => string | undefined;

/**
 * The line of a request. `fold` may replace what the engine does not know; it is asked for one character at a time.
 *
 * A token that is spoken as written maps character by character; any other maps as a whole to its written span,
 * white space at its edges left out.
 */
export function lineOf(
  request: SpeechRequest,
  fold: (character: string) => string = (character) => character,
  notation: Notation = () => undefined,
): Line {
  const pieces: string[] = [];
  /** For every UTF-16 unit of the line: where it was written. */
  const from: number[] = [];
  const to: number[] = [];
  let blank = true;
  for (const token of request.tokens) {
    const { span } = token;
    const written = request.text.slice(span.start, span.end);
    const noted = token.phonemes === undefined ? undefined : notation(token);
    const spoken = noted === undefined ? token.spoken : ` ${noted} `;
    const plain = spoken === written;
    const start = span.start + written.length - written.trimStart().length;
    const end = Math.max(start, span.end - written.length + written.trimEnd().length);
    let at = span.start;
    for (const character of spoken) {
      for (const unit of (noted === undefined ? fold(character) : character).split('')) {
        const space = /\s/.test(unit);
        if (space && blank) continue;
        blank = space;
        pieces.push(space ? ' ' : unit);
        from.push(plain ? at : start);
        to.push(plain ? at + character.length : end);
      }
      at += character.length;
    }
  }
  const text = pieces.join('').trimEnd();
  return { text, words: wordsIn(text, from, to) };
}

function wordsIn(text: string, from: readonly number[], to: readonly number[]): LineWord[] {
  const words: LineWord[] = [];
  for (const { start, end } of chunksOf(text)) {
    const chunk = text.slice(start, end);
    // Commas and full stops belong to the line, not to the word.
    const lead = /^[^\p{L}\p{N}]*/u.exec(chunk)![0].length;
    if (lead === chunk.length) continue;
    const trail = /[^\p{L}\p{M}\p{N}]*$/u.exec(chunk)![0].length;
    words.push({ start, end, from: from[start + lead]!, to: to[end - trail - 1]! });
  }
  return words;
}

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** What stands between spaces; where the script has none, what a dictionary takes for words. */
function* chunksOf(text: string): Generator<Span> {
  for (const match of text.matchAll(/\S+/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!UNSPACED.test(match[0])) yield span;
    else
      for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'word' }).segment(match[0]))
        yield { start: span.start + index, end: span.start + index + segment.length };
  }
}

/** Several engine words of one written word become one: `$1.2 million` sounds from its first word to its last. */
export function mergeWords(words: readonly SpokenWord[]): SpokenWord[] {
  const merged: SpokenWord[] = [];
  for (const word of words) {
    const last = merged.at(-1);
    if (last && word.start < last.end)
      merged[merged.length - 1] = {
        ...last,
        end: Math.max(last.end, word.end),
        endSample: Math.max(last.endSample, word.endSample),
      };
    else merged.push(word);
  }
  return merged;
}
