// Talk that a dash opens, as Spanish, French, Italian and Portuguese print it: —No vendrá —dijo Ana—. Ya lo verás.
import type { Span } from '../model/span.ts';
import { type Glossary, saysIn } from './gloss.ts';

const OPENS = /^\s*[—–]\s*(?=\S)/;
/** A dash between blanks, or tied to the word on one side only. */
const DASH = /(?<=\s)[—–]|[—–](?=[\s.,;:!?…]|$)/gu;

/** Paragraphs that a dash opens are talk if the narrator says so in one of them; a list never does. */
export function isDashDialogue(paragraphs: readonly string[], glossary: Glossary | undefined): boolean {
  if (!glossary?.dialogueDash) return false;
  return paragraphs.some((text) => {
    const open = OPENS.exec(text);
    return open !== null && narratorParts(text, open[0].length, glossary).length > 0;
  });
}

/** What is spoken in a paragraph that a dash opens, in order; empty for any other paragraph. */
export function dashSpeech(text: string, glossary: Glossary): Span[] {
  const open = OPENS.exec(text);
  if (!open) return [];
  const spans: Span[] = [];
  let from = open[0].length;
  for (const part of [...narratorParts(text, from, glossary), { start: text.length, end: text.length }]) {
    const words = text.slice(from, part.start);
    if (/[\p{L}\p{N}]/u.test(words)) {
      const start = from + /^[\s.,;:—–]*/.exec(words)![0].length;
      spans.push({ start, end: from + words.trimEnd().length });
    }
    from = part.end;
  }
  return spans;
}

/** The narrator's words in it: between dashes, or after a comma as “, dit Paul,”. */
function narratorParts(text: string, from: number, glossary: Glossary): Span[] {
  const dashes = [...text.slice(from).matchAll(DASH)].map((match) => from + match.index);
  const parts: Span[] = [];
  for (let index = 0; index < dashes.length; index++) {
    const start = dashes[index]!;
    if (!isNarrator(text, start, glossary)) continue;
    const close = dashes[index + 1];
    parts.push({ start, end: close === undefined ? text.length : close + 1 });
    index++;
  }
  return parts.length > 0 ? parts : commaParts(text, from, glossary);
}

/** Spanish ties the dash to the narrator’s word; where blanks stand on both sides, a verb of saying comes soon. */
const isNarrator = (text: string, dash: number, glossary: Glossary): boolean =>
  /^[—–]\p{Ll}/u.test(text.slice(dash, dash + 2)) || saysIn(wordsAt(text, dash + 1, 5), glossary);

function commaParts(text: string, from: number, glossary: Glossary): Span[] {
  const parts: Span[] = [];
  for (const match of text.slice(from).matchAll(/[,?!…]\s+(?=\p{Ll})/gu)) {
    const start = from + match.index + match[0].length;
    if (start < (parts.at(-1)?.end ?? 0) || !saysIn(wordsAt(text, start, 3), glossary)) continue;
    const stop = /[,.;:!?…]/.exec(text.slice(start));
    parts.push({ start, end: stop ? start + stop.index + 1 : text.length });
  }
  return parts;
}

const wordsAt = (text: string, at: number, count: number): string =>
  text
    .slice(at, at + 60)
    .split(/[.,;:!?…—–\n]/)[0]!
    .trim()
    .replace(/-(?=\p{L})/gu, ' ')
    .split(/\s+/)
    .slice(0, count)
    .join(' ');
