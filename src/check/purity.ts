// The proof of the voices: no utterance straddles a quotation mark, and quoted words are in their speaker's part.
import { type Attribution, isSpeech, NARRATOR, UNKNOWN } from '../model/attribution.ts';
import type { Script } from '../model/script.ts';
import { overlaps, spanLength, within } from '../model/span.ts';

export interface Purity {
  /** Utterances that contain one edge of a quotation but not the other. */
  readonly straddling: readonly { readonly utteranceId: string; readonly quoteId: string }[];
  /** Utterances in a voice that is neither the quoted speaker's nor, for a short fragment, the narrator's. */
  readonly misvoiced: readonly { readonly utteranceId: string; readonly quoteId: string }[];
  readonly quotedCharacters: number;
  /** Quoted characters that the narrator speaks (short fragments, by choice). */
  readonly narratedCharacters: number;
  /** Quoted characters whose speaker is unknown. */
  readonly unknownCharacters: number;
  readonly pure: boolean;
}

/** Measures a script against who said what. Pure. */
export function purity(attribution: Attribution, script: Script): Purity {
  const straddling: { utteranceId: string; quoteId: string }[] = [];
  const misvoiced: { utteranceId: string; quoteId: string }[] = [];
  let quotedCharacters = 0;
  let narratedCharacters = 0;
  let unknownCharacters = 0;
  const quotes = attribution.quotes.filter(isSpeech);
  let first = 0;
  for (const utterance of script.utterances) {
    const span = utterance.span;
    if (!span) continue;
    while (first < quotes.length && quotes[first]!.outer.end <= span.start) first++;
    let voiced = false;
    for (let index = first; index < quotes.length; index++) {
      const quote = quotes[index]!;
      if (quote.outer.start >= span.end) break;
      if (!overlaps(quote.outer, span)) continue;
      const inside = within(span, quote.outer);
      if (!inside && !within(quote.outer, span)) straddling.push({ utteranceId: utterance.id, quoteId: quote.id });
      const characters = inside ? spanLength(span) : spanLength(quote.outer);
      quotedCharacters += characters;
      if (quote.speakerId === UNKNOWN) unknownCharacters += characters;
      if (utterance.speakerId === NARRATOR && quote.speakerId !== NARRATOR) narratedCharacters += characters;
      if (utterance.speakerId !== NARRATOR && (utterance.speakerId !== quote.speakerId || !inside))
        misvoiced.push({ utteranceId: utterance.id, quoteId: quote.id });
      voiced = true;
    }
    if (!voiced && utterance.speakerId !== NARRATOR) misvoiced.push({ utteranceId: utterance.id, quoteId: '' });
  }
  const pure = straddling.length === 0 && misvoiced.length === 0;
  return { straddling, misvoiced, quotedCharacters, narratedCharacters, unknownCharacters, pure };
}
