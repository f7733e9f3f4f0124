// An utterance longer than the engine takes, cut where a speaker would breathe.
import type { Token } from '../model/script.ts';
import type { SpeechRequest } from '../ports.ts';

/**
 * Requests whose spoken words each fit `maxCharacters`, in order; the request itself when it fits.
 *
 * Cuts after a full stop, else a comma, else a space, else anywhere: nothing is lost, whatever the length.
 */
export function splitRequest(
  request: SpeechRequest,
  maxCharacters: number,
): { request: SpeechRequest; offset: number }[] {
  const length = request.tokens.reduce((sum, token) => sum + token.spoken.length, 0);
  if (length <= maxCharacters) return [{ request, offset: 0 }];
  const parts: { request: SpeechRequest; offset: number }[] = [];
  let tokens: Token[] = [];
  let count = 0;
  const flush = (): void => {
    const first = tokens[0];
    const last = tokens.at(-1);
    if (!first || !last) return;
    const offset = first.span.start;
    const moved = tokens.map((token) => ({
      ...token,
      span: { start: token.span.start - offset, end: token.span.end - offset },
    }));
    parts.push({ request: { ...request, text: request.text.slice(offset, last.span.end), tokens: moved }, offset });
    tokens = [];
    count = 0;
  };
  for (const token of request.tokens)
    for (const piece of pieces(token, request.text, maxCharacters)) {
      if (count > 0 && count + piece.spoken.length > maxCharacters) flush();
      tokens.push(piece);
      count += piece.spoken.length;
    }
  flush();
  return parts;
}

/** A plain token in parts that fit; any other is whole, since its words are not its letters. */
function pieces(token: Token, text: string, most: number): Token[] {
  if (token.spoken !== text.slice(token.span.start, token.span.end)) return [token];
  const parts: Token[] = [];
  for (let at = 0; at < token.spoken.length;) {
    const rest = token.spoken.slice(at, at + most);
    const cut = at + rest.length >= token.spoken.length ? rest.length : breath(rest);
    const span = { start: token.span.start + at, end: token.span.start + at + cut };
    parts.push({ ...token, span, spoken: rest.slice(0, cut) });
    at += cut;
  }
  return parts;
}

function breath(text: string): number {
  for (const pattern of [/[.!?…]["”’)]*\s+/g, /[,;:—–]\s+/g, /\s+/g]) {
    const last = [...text.matchAll(pattern)].at(-1);
    if (last && last.index + last[0].length > text.length / 3) return last.index + last[0].length;
  }
  // Never between the halves of a character.
  return /[\uD800-\uDBFF]$/.test(text) && text.length > 1 ? text.length - 1 : text.length;
}
