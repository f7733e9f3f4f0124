// Who says what, as lines for a person: doubtful quotations first, then each speaker with all they say.
import { isSpeech, NARRATOR, type Quote, type Speaker, UNKNOWN } from '../model/attribution.ts';
import { textAt } from '../model/span.ts';
import type { Decided } from '../world.ts';
import type { Terminal } from './terminal.ts';

/** Quotations that are heard in a voice of their own and are unsure or unknown, least sure first. */
export function doubtfulQuotes(decided: Decided, below: number): Quote[] {
  return decided.attribution.quotes
    .filter((quote) => isSpeech(quote) && isHeard(quote, decided))
    .filter((quote) => quote.speakerId === UNKNOWN || quote.confidence < below)
    .sort(
      (a, b) =>
        Number(b.speakerId === UNKNOWN) - Number(a.speakerId === UNKNOWN) ||
        a.confidence - b.confidence ||
        a.span.start - b.span.start,
    );
}

/** A fragment of few words stays in the narrator's voice: nothing is lost when nobody knows whose it is. */
const isHeard = (quote: Quote, { script }: Decided): boolean =>
  script.utterances.some(
    ({ span, speakerId }) =>
      span !== null && speakerId !== NARRATOR && span.start < quote.span.end && span.end > quote.span.start,
  );

export function speakerLines(decided: Decided, below: number, terminal: Terminal): string[] {
  const { article, attribution } = decided;
  const names = new Map(attribution.speakers.map((speaker) => [speaker.id, speaker.name]));
  const line = (quote: Quote, named: boolean): string => {
    const sure = quote.speakerId === UNKNOWN ? 'unknown' : quote.confidence.toFixed(2);
    const mark = quote.speakerId === UNKNOWN || quote.confidence < below ? '?' : ' ';
    const who = named ? `${names.get(quote.speakerId) ?? quote.speakerId}: ` : '';
    const why = quote.evidence ? `${quote.rule}, “${short(textAt(article.text, quote.evidence), 40)}”` : quote.rule;
    const words = short(textAt(article.text, quote.span), Math.max(30, terminal.columns - 60));
    return `  ${mark} ${sure.padEnd(7)} ${who}“${words}” ${terminal.paint('dim', `(${why})`)}`;
  };
  const lines: string[] = [];
  const doubtful = doubtfulQuotes(decided, below);
  if (doubtful.length > 0) {
    lines.push(terminal.paint('yellow', `Look here: ${counted(doubtful.length, 'doubtful quotation')}`));
    for (const quote of doubtful) lines.push(line(quote, true));
    lines.push('');
  }
  const spoken = attribution.quotes.filter(isSpeech);
  const sets = attribution.speakers
    .map((speaker) => ({ speaker, own: spoken.filter((quote) => quote.speakerId === speaker.id) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => wordsIn(b.own, article.text) - wordsIn(a.own, article.text));
  if (sets.length === 0) lines.push('Nobody is quoted.');
  for (const { speaker, own } of sets) {
    lines.push(`${terminal.paint('bold', speaker.name)}  ${described(speaker, own, article.text)}`);
    for (const quote of own) lines.push(line(quote, false));
  }
  return lines;
}

function described(speaker: Speaker, own: readonly Quote[], text: string): string {
  const least = Math.min(...own.map((quote) => quote.confidence));
  return [
    speaker.title ?? (speaker.kind === 'person' ? undefined : speaker.kind),
    speaker.affiliation,
    counted(own.length, 'quotation'),
    counted(wordsIn(own, text), 'word'),
    speaker.id === UNKNOWN
      ? undefined
      : `surest ${Math.max(...own.map((quote) => quote.confidence)).toFixed(2)}, least ${least.toFixed(2)}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

const wordsIn = (quotes: readonly Quote[], text: string): number =>
  quotes.reduce((sum, quote) => sum + textAt(text, quote.span).split(/\s+/).length, 0);

export const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

export function short(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= length ? flat : `${flat.slice(0, length - 1).trimEnd()}…`;
}
