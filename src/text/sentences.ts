// Sentence spans: where a sentence ends in running text, with abbreviations, initials and closing marks.
import type { Span } from '../model/span.ts';
import { type SentenceWords, sentenceWordsOf } from './sentencewords.ts';

const END = /[.!?…。！？]+/g;
/** “ and « close where they open elsewhere („…“, »…«): what counts is that a blank follows. */
const CLOSERS = /^["'”’»)\]“«‘]*/;

/**
 * Spans that tile `text`: white space belongs to the sentence before it. Linear in the length.
 *
 * The rules serve European languages, with abbreviations of each (`sentencewords.ts`), and the CJK full stops.
 */
export function sentences(text: string, language: string): Span[] {
  const words = sentenceWordsOf(language);
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    if (end > start && end < text.length) {
      spans.push({ start, end });
      start = end;
    }
  };
  const lineEnds = [...text.matchAll(/\n+/g)].map((match) => match.index + match[0].length);
  let line = 0;
  for (const match of text.matchAll(END)) {
    while (line < lineEnds.length && lineEnds[line]! <= match.index) cut(lineEnds[line++]!);
    const after = match.index + match[0].length;
    const closed = after + CLOSERS.exec(text.slice(after, after + 6))![0].length;
    const cjk = /[。！？]/.test(match[0]);
    const blank = /^\s+/.exec(text.slice(closed, closed + 40))?.[0].length ?? 0;
    if (!cjk && blank === 0) continue;
    if (cjk || ends(text, match.index, match[0], closed, closed + blank, words)) cut(closed + blank);
  }
  while (line < lineEnds.length) cut(lineEnds[line++]!);
  if (text.length > start) spans.push({ start, end: text.length });
  return spans;
}

function ends(
  text: string,
  at: number,
  marks: string,
  closed: number,
  next: number,
  { beforeName, mayEnd, ordinals, starters }: SentenceWords,
): boolean {
  const following = /^["'“‘«([—–-]*(\p{L}+|\d)?/u.exec(text.slice(next, next + 40));
  const word = following?.[1] ?? '';
  const opens = /^["“‘«([]/.test(text.slice(next, next + 1));
  const lower = word !== '' && word[0] === word[0]!.toLowerCase() && word[0] !== word[0]!.toUpperCase();
  // A small letter goes on with the sentence, also after “Why?” or an ellipsis.
  if (lower) return false;
  if (marks !== '.') return true;
  if (closed > at + 1) return true;
  const before = /[\p{L}\d.’'-]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const last = before.toLowerCase();
  const upperNext = word !== '' && word[0] !== word[0]!.toLowerCase();
  if (ordinals && closed === at + 1 && isOrdinal(text, at, word)) return false;
  if (beforeName.has(last)) return last === 'no' ? !/^\d/.test(word) : false;
  if (/^\p{Lu}$/u.test(before)) return opens || starters.has(word.toLowerCase());
  if (mayEnd.has(last) || /^(\p{L}\.)+\p{L}$/u.test(before))
    return opens || (upperNext && starters.has(word.toLowerCase()));
  return true;
}

/**
 * The full stop at `at` makes an ordinal of the number before it and ends no sentence: "am 3. Mai", "das 21. Jahrhundert".
 * "Seite 3. Danach" ends one. `word` is the next.
 */
export function isOrdinal(text: string, at: number, word: string): boolean {
  const before = /(?:^|[\s(„“»«"'])(\p{L}*)\s*\d{1,3}$/u.exec(text.slice(Math.max(0, at - 24), at));
  if (!before || word === '') return false;
  return before[1] === '' || BEFORE_ORDINAL.test(before[1]!) || ORDINAL_NOUN.test(word);
}

/** Small words that an ordinal follows; most are German, the others' are told by the noun. */
const BEFORE_ORDINAL =
  /^(?:a[mb]|vom|zum|zur|der|die|das|den|dem|des|im|ins|bis|seit|beim|und|oder|ein|eine|einen|einem|einer|ihr|ihre|ihren|ihrem|sein|seine|seinen|seinem|jeder|jede|jedes|jeden|dieser|diese|dieses|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/i;
const ORDINAL_NOUN =
  /^(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|jänner|jahrhundert|jahrestag|geburtstag|klasse|stock|etage|platz|spieltag|bundesliga|liga|runde|auflage|kapitel|weltkrieg|mal|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember)/i;
