// What a quotation is: whole sentences, a fragment, or the title of a work. Who says it is decided elsewhere.
import type { QuoteKind } from '../model/attribution.ts';
import type { FoundQuote } from './quotes.ts';
import { SAY_VERBS, WORKS } from './words.ts';

/** From its own words and the narrator's words around it. `before` is the quotation before it, if there is one. */
export function kindOf(text: string, quote: FoundQuote, before: FoundQuote | undefined): QuoteKind {
  if (quote.continued || quote.goesOn) return 'direct';
  const words = text.slice(quote.span.start, Math.min(quote.span.end, quote.span.start + 2000));
  const count = words.split(/\s+/).length;
  const left = text.slice(Math.max(quote.block.span.start, quote.outer.start - 120), quote.outer.start);
  const right = text.slice(quote.outer.end, Math.min(quote.block.span.end, quote.outer.end + 120));
  const place = placeOf(left);
  const large = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words);
  const ended = /[.?!,…—–-][\s'’"”)\]]*$/.test(text.slice(quote.span.start, quote.span.end).slice(-8));
  if (large && isTitle(words, left, right, count)) return 'title';
  if (large && place !== 'word')
    return ended || count >= 5 || (/^[.,?!]/.test(right) && count >= 3) ? 'direct' : 'partial';
  if (large) return count >= 5 ? 'direct' : 'partial';
  if (place === 'comma' && before && before.block === quote.block && interrupted(text, before, quote))
    return count >= 3 ? 'direct' : 'partial';
  return place === 'start' && ended && count >= 5 ? 'direct' : 'partial';
}

type Where = 'start' | 'sentence' | 'comma' | 'colon' | 'dash' | 'word';

function placeOf(left: string): Where {
  const trimmed = left.trimEnd();
  if (trimmed === '') return 'start';
  const last = trimmed.at(-1)!;
  if (last === ',' || last === ';') return 'comma';
  if (last === ':') return 'colon';
  if (/[—–-]/.test(last)) return 'dash';
  return /[.?!”"’»…]/.test(last) ? 'sentence' : 'word';
}

/** “If we wait,” she said, “nothing will be left.” */
function interrupted(text: string, before: FoundQuote, quote: FoundQuote): boolean {
  const between = text.slice(before.outer.end, quote.outer.start);
  if (between.length > 160 || /[.?!]\s+\p{Lu}/u.test(between.replace(/\b(Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|St)\./g, '$1')))
    return false;
  if (!/[,!?;—–-][\s'’"”»]*$/.test(text.slice(before.span.start, before.outer.end).slice(-8))) return false;
  const words = between.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  return words.some((word) => SAY_VERBS.has(word));
}

/** “The Night Trains,” “Meet the Press”: capitals all through, and no verb of saying around. */
function isTitle(words: string, left: string, right: string, count: number): boolean {
  if (count > 12 || count < 2 || /[?!.]\s+\p{Lu}/u.test(words)) return false;
  const content = (words.match(/[\p{L}][\p{L}'’-]*/gu) ?? []).filter((word) => word.length > 3);
  if (content.length === 0 || !content.every((word) => /^\p{Lu}/u.test(word))) return false;
  const near = `${left.slice(-50)} ${right.slice(0, 30)}`.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  if (near.some((word) => WORKS.has(word))) return true;
  return !near.some((word) => SAY_VERBS.has(word)) && !/[.?!]$/.test(words);
}
