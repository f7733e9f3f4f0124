// Sentence spans: where a sentence ends in running text, with abbreviations, initials and closing marks.
import type { Span } from '../model/span.ts';

/** Abbreviations that a name or number follows: a full stop after them never ends a sentence. */
const BEFORE_NAME = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr st mt ft gen col lt sgt capt cpl pvt maj adm cmdr sen rep gov pres hon supt insp messrs mme mlle vs no nos vol pp fig figs art sec ch ' +
    'approx ca cf al e.g i.e ed eds trans hr dipl-ing z.b d.h bzw usw u.a nr str abs art bd vgl hrsg mme mm sra srta ud uds av bd'
  ).split(' '),
);
/** Abbreviations that may end a sentence: they do so only before a capital that can begin one. */
const MAY_END = new Set(
  'u.s u.k u.n e.u d.c a.m p.m inc ltd co corp jr sr etc ph.d m.d b.a m.a jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd n.y calif mass conn pa va fla ill mich minn wis tenn tex wash ore ariz colo kan okla ind ga la md mo nev'.split(
    ' ',
  ),
);
/** Words that begin sentences more often than they continue names. */
const STARTERS = new Set(
  'the a an he she it they we i you this that these those but and or so yet in on at as by for from with when while if after before although though because since until there here his her its their our your my what who why how where which no not one some many most all both each another other such now then still also however meanwhile instead later earlier today yesterday tomorrow'.split(
    ' ',
  ),
);

const END = /[.!?…。！？]+/g;
const CLOSERS = /^["'”’»)\]]*/;

/**
 * Spans that tile `text`: white space belongs to the sentence before it. Linear in the length.
 *
 * The rules serve European languages, and the CJK full stops.
 */
export function sentences(text: string, _language: string): Span[] {
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
    if (cjk || ends(text, match.index, match[0], closed, closed + blank)) cut(closed + blank);
  }
  while (line < lineEnds.length) cut(lineEnds[line++]!);
  if (text.length > start) spans.push({ start, end: text.length });
  return spans;
}

function ends(text: string, at: number, marks: string, closed: number, next: number): boolean {
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
  if (BEFORE_NAME.has(last)) return last === 'no' ? !/^\d/.test(word) : false;
  if (/^\p{Lu}$/u.test(before)) return opens || STARTERS.has(word.toLowerCase());
  if (MAY_END.has(last) || /^(\p{L}\.)+\p{L}$/u.test(before))
    return opens || (upperNext && STARTERS.has(word.toLowerCase()));
  return true;
}
