// Passages marked as another language: long enough to change the voice for, and where they begin and end.
import type { Article, Mark } from '../model/article.ts';
import { type Span, textAt, within } from '../model/span.ts';

/** A word or two of another language is said in the sentence's own voice, as people do. */
const FEWEST_WORDS = 4;

export const primaryOf = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** Every other language in the article, by block or by mark. */
export function foreignLanguages(article: Article): string[] {
  const own = article.meta.language;
  const marked = article.blocks.flatMap((block) => [
    ...(block.language ? [block.language] : []),
    ...foreignPassages(article, block.span, block.language ?? own).map(({ value }) => value!),
  ]);
  return [...new Set(marked.filter((language) => primaryOf(language) !== primaryOf(own)))];
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
