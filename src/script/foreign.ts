// Passages marked as another language: long enough to change the voice for, and where they begin and end.
import type { Article, Mark } from '../model/article.ts';
import { type Attribution, NARRATOR } from '../model/attribution.ts';
import { overlaps, type Span, textAt, within } from '../model/span.ts';

/** A word or two of another language is said in the sentence's own voice, as people do. */
const FEWEST_WORDS = 4;

export const primaryOf = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** Who has passages in other languages to say: speaker id -> the languages. */
export function foreignLanguages(article: Article, attribution: Attribution): Readonly<Record<string, string[]>> {
  const own = article.meta.language;
  const found = new Map<string, Set<string>>();
  const add = (span: Span, language: string): void => {
    if (primaryOf(language) === primaryOf(own)) return;
    const quotes = attribution.quotes.filter((quote) => overlaps(quote.outer, span));
    const whole = quotes.some((quote) => within(span, quote.outer));
    for (const id of [...(whole ? [] : [NARRATOR]), ...quotes.map(({ speakerId }) => speakerId)])
      found.set(id, (found.get(id) ?? new Set()).add(language));
  };
  for (const block of article.blocks) {
    if (block.language) add(block.span, block.language);
    for (const { span, value } of foreignPassages(article, block.span, block.language ?? own)) add(span, value!);
  }
  return Object.fromEntries([...found].map(([id, languages]) => [id, [...languages]]));
}

/** Marks of another language than the text around them, of so many words. */
export function foreignPassages(article: Article, span: Span, language: string): Mark[] {
  return article.marks.filter(
    (mark) =>
      mark.kind === 'language' &&
      within(mark.span, span) &&
      mark.value !== undefined &&
      primaryOf(mark.value) !== primaryOf(language) &&
      (textAt(article.text, mark.span).match(/\p{L}+/gu)?.length ?? 0) >= FEWEST_WORDS,
  );
}
