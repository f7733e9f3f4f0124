// What kind of quotation it is: somebody's sentence, a fragment in the writer's, a scare quote, a title.
import type { QuoteKind } from '../model/attribution.ts';
import type { FoundQuote } from './quotes.ts';
import { SAY_VERBS } from './words.ts';

const WORKS = /\b(?:book|film|movie|song|album|novel|show|series|play|poem|essay|article|painting|episode|program|programme|magazine|documentary|memoir|titled|entitled|musical|opera|podcast|track|hit|exhibition|game|column|starring|co-author of|author of|editor of|host of|appearance on|appeared on|interview on|interview with|on (?:ABC|CBS|NBC|CNN|Fox)(?: News)?[’']s?|NBC[’']s|ABC[’']s|CBS[’']s|Fox[’']s)\s*,?\s*$/i;

export function kindOf(text: string, quote: FoundQuote, hasCue: boolean): QuoteKind {
  const { start, end } = quote.span;
  const words = text.slice(start, end);
  const count = words.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
  const before = text.slice(Math.max(quote.block.span.start, quote.outer.start - 80), quote.outer.start);
  const after = text.slice(quote.outer.end, Math.min(quote.block.span.end, quote.outer.end + 60));
  const opensSentence = before.trim() === '' || /[.?!:…]["”’)]*\s*$/.test(before) || /[.?!…]["”’)]*\s*[([—–-]*\s*$/.test(before);
  const capital = /^[\[(…. ]*[\p{Lu}\p{N}]/u.test(words) || /^\[\p{L}\]/u.test(words) || /^I\b/.test(words);
  const finished = /[.,?!…—–-]["”’)]*$/.test(words);
  if (isTitle(words, count, before)) return 'title';
  const saysBefore = /[,:]\s*$/.test(before);
  const lastWord = /([\p{L}’'-]+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const saidRightBefore = SAY_VERBS.has(lastWord);
  const saidAfter = /^\s*(?:\p{L}+\s+)?(?:said|says|asked|wrote|told|added)\b/u.test(after);
  if (opensSentence && (capital || count > 3) && (finished || hasCue || count > 6)) return count <= 2 && !finished ? (hasCue ? 'partial' : 'scare') : 'direct';
  if (opensSentence && count <= 3 && !finished && !hasCue) return 'scare';
  if (saysBefore && capital && (finished || count >= 3)) return 'direct';
  if (saidRightBefore && capital && count >= 2 && (finished || count > 5)) return 'direct';
  if (capital && finished && count >= 4 && (saidAfter || /[?!]$/.test(words))) return 'direct';
  if (saysBefore && finished && count >= 5) return 'direct';
  if (count <= 3 && !hasCue) return 'scare';
  return hasCue || count > 3 ? 'partial' : 'scare';
}

/** Every long word has a capital, no sentence mark at the end, and a word for a work before it; or such a word alone. */
function isTitle(words: string, count: number, before: string): boolean {
  if (count > 10 || /[.?!]\s+\p{Ll}/u.test(words)) return false;
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length > 0 && capitals === long.length && count >= 1 && WORKS.test(before) && !/[:]\s*$/.test(before);
}
