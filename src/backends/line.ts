// From a request to the line an engine reads, and from the engine's words back to the written text.
import type { SpeechRequest, SpokenWord } from '../ports.ts';

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

/** `fold` may replace characters that the engine does not know; it is asked for one token at a time. */
export function lineOf(request: SpeechRequest, fold: (spoken: string) => string = (spoken) => spoken): Line {
  let text = '';
  /** For every character of `text`: where it was written. */
  const from: number[] = [];
  const to: number[] = [];
  for (const { span, spoken } of request.tokens) {
    const written = request.text.slice(span.start, span.end);
    const folded = fold(spoken);
    const same = spoken === written && folded.length === written.length;
    const lead = written.length - written.trimStart().length;
    const trail = written.length - written.trimEnd().length;
    for (let index = 0; index < folded.length; index++) {
      const character = folded[index]!;
      const blank = /\s/.test(character);
      if (blank && (text === '' || text.endsWith(' '))) continue;
      text += blank ? ' ' : character;
      from.push(same ? span.start + index : span.start + lead);
      to.push(same ? span.start + index + 1 : span.end - trail);
    }
  }
  const words: LineWord[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    if (!/[\p{L}\p{N}]/u.test(match[0])) continue;
    const start = match.index;
    const end = start + match[0].length;
    // Commas and full stops belong to the line, not to the word.
    let first = start;
    let last = end;
    while (first < last && !/[\p{L}\p{N}]/u.test(text[first]!)) first++;
    while (last > first && !/[\p{L}\p{N}]/u.test(text[last - 1]!)) last--;
    words.push({ start, end, from: Math.min(...from.slice(first, last)), to: Math.max(...to.slice(first, last)) });
  }
  return { text: text.trimEnd(), words };
}

/** Several engine words of one written word become one: `$1.2 million` sounds from its first word to its last. */
export function mergeWords(words: readonly SpokenWord[]): SpokenWord[] {
  const merged: SpokenWord[] = [];
  for (const word of words) {
    const last = merged.at(-1);
    if (last && word.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, word.end), startSample: last.startSample, endSample: word.endSample };
    else merged.push(word);
  }
  return merged;
}
