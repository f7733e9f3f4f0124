// What a quotation is: whole sentences, a fragment, or the title of a work. Who says it is decided elsewhere.
import type { QuoteKind } from '../model/attribution.ts';
import type { FoundQuote } from './quotes.ts';
import { type Glossary, isNamedBefore, saysIn } from './gloss.ts';
import { SAY_VERBS, WORKS } from './words.ts';

/** What a quotation is. `before` is the quotation before it, if there is one. A word held at arm's length is nobody's speech: "die sogenannte „Schnecke“". */
export function kindOf(
  text: string,
  quote: FoundQuote,
  before: FoundQuote | undefined,
  glossary?: Glossary,
): QuoteKind {
  const kind = shapeOf(text, quote, before, glossary);
  const left = text.slice(Math.max(quote.block.span.start, quote.outer.start - 30), quote.outer.start);
  return kind === 'partial' && glossary && isNamedBefore(left, glossary) ? 'scare' : kind;
}

/** From its own words and the narrator's words around it. `before` is the quotation before it, if there is one. */
function shapeOf(
  text: string,
  quote: FoundQuote,
  before: FoundQuote | undefined,
  glossary: Glossary | undefined,
): QuoteKind {
  if (quote.form) return quote.form === 'dash' ? 'direct' : quote.form;
  if (quote.continued || quote.goesOn) return 'direct';
  const words = text.slice(quote.span.start, Math.min(quote.span.end, quote.span.start + 2000));
  const count = words.split(/\s+/).length;
  const left = text.slice(Math.max(quote.block.span.start, quote.outer.start - 120), quote.outer.start);
  const right = text.slice(quote.outer.end, Math.min(quote.block.span.end, quote.outer.end + 120));
  const place = placeOf(left);
  const large = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words);
  const ended = /[.?!,…—–-][\s'’"”)\]]*$/.test(text.slice(quote.span.start, quote.span.end).slice(-8));
  if (isCitation(left, right)) return 'title';
  // Pavel “Bear” Moreau
  if (count <= 3 && /\p{Lu}\p{Ll}+\s$/u.test(left) && /^\s\p{Lu}\p{Ll}/u.test(right) && large && !ended) return 'title';
  if (large && isTitle(words, left, right, count, place, glossary)) return 'title';
  if (place !== 'word' && ended && count >= 8 && SENTENCE_WITHIN.test(words)) return 'direct';
  if (large && place !== 'word') {
    if (place === 'start' && right.trim() === '' && count >= 3) return 'direct';
    if (count < 4 && (place === 'comma' || /,["”’»]\s*$/.test(left)) && listed(left, right)) return 'partial';
    return ended || count >= 5 || (/^[.,?!]/.test(right) && count >= 3) ? 'direct' : 'partial';
  }
  if (large) return count >= 5 ? 'direct' : 'partial';
  if (place === 'comma' && before && before.block === quote.block && interrupted(text, before, quote, glossary))
    return count >= 3 ? 'direct' : 'partial';
  return place === 'start' && ended && count >= 5 ? 'direct' : 'partial';
}

/** One sentence ends and another begins: no fragment does that. Initials and short titles end nothing. */
const SENTENCE_WITHIN =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|St|Jr|Sr|No|vs|v|Inc|Corp|Co|Prof|Rev|Lt|Col|Sgt|Adm|Capt|U\.S|U\.K|U\.N|a\.m|p\.m))[.?!]['’”")\]]*\s+['‘“"(]?\p{Lu}/u;

/** "…, 'Document found on street' — The Daily Record, May 3, 2018": a list of sources, not speech. */
function isCitation(left: string, right: string): boolean {
  return (
    /^\s*[—–-]+\s*[^.!?]{2,80}\b(?:1[5-9]|20)\d\d\b[.)\s]*$/u.test(right) &&
    !/\p{L}[\p{L}’']*\s+(?:said|says|wrote|writes|told)\b/u.test(`${left} ${right}`)
  );
}

/** "with words such as 'envoy,' 'attack,' and": one of several in a row. */
const listed = (left: string, right: string): boolean =>
  /["”’»],?\s*(?:and |or )?$|,["”’»]\s*$/.test(left) || /^,?\s*(?:and |or )?["“‘«]/.test(right);

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
function interrupted(text: string, before: FoundQuote, quote: FoundQuote, glossary: Glossary | undefined): boolean {
  const between = text.slice(before.outer.end, quote.outer.start);
  if (between.length > 160 || /[.?!]\s+\p{Lu}/u.test(between.replace(/\b(Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|St)\./g, '$1')))
    return false;
  if (!/[,!?;—–-][\s'’"”»]*$/.test(text.slice(before.span.start, before.outer.end).slice(-8))) return false;
  const words = between.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  // Few words between commas are a verb and its subject, whichever verb it is: “We wait,” resumed Ana, “and see.”
  return saysIn(between, glossary) || (words.length >= 2 && words.length <= 8 && /^\s*\p{L}/u.test(between));
}

/** Small words a title may write small; any other small word belongs to a sentence. */
const SMALL = new Set(
  'a an the and or but nor of in on at to for by with from as vs v into over about after upon de la le du des et y el'.split(
    ' ',
  ),
);

/** “The Night Trains,” “Meet the Press”: capitals all through, and no verb of saying around. */
function isTitle(
  words: string,
  left: string,
  right: string,
  count: number,
  place: Where,
  glossary?: Glossary,
): boolean {
  if (count > 12 || /[?!.]\s+\p{Lu}/u.test(words)) return false;
  const near = `${left.slice(-50)} ${right.slice(0, 30)}`.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  // "her show, 'Harbor.'", "their slogan, 'Onward Together'": a noun that has a name, then the name.
  const named = NAMED.test(left);
  if (named && count <= 3 && /^\p{Lu}/u.test(words) && !SAY_VERBS.has(near.at(-1) ?? '')) return true;
  const all = words.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  if (count < 2 || all.length < 2) return false;
  const large = all.filter((word) => /^\p{Lu}/u.test(word));
  if (large.length < 2 || all.some((word) => !/^\p{Lu}/u.test(word) && !SMALL.has(word))) return false;
  if (named) return true;
  // At the head of a paragraph or sentence, a comma before the narrator's words is speech: “Oh, Diana,” …
  if ((place === 'start' || place === 'sentence') && /[,?!]$/.test(words) && !/^\s*(?:by|is|was|the)\b/.test(right))
    return false;
  // "on 'The Late Hour with Ada Cole'": a preposition before it, and the verb of saying belongs to the narrator.
  if (place === 'word' && /\b(?:on|in|of|for|from|at|to|by|['’]s)\s*$/.test(left) && all.length >= 3) return true;
  if (near.some((word) => WORKS.has(word))) return true;
  return !saysIn(near.join(' '), glossary) && !/[.?!]$/.test(words);
}

const NAMED = new RegExp(
  `\\b(?:${[...WORKS, 'slogan', 'biography', 'hashtag', 'newsletter', 'musical', 'opera'].join('|')}),?\\s*$`,
  'u',
);
