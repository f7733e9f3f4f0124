// The running text of the story, as a string: what is compared with other extractors.
import type { Article } from '../model/article.ts';
import { textAt } from '../model/span.ts';

/** Paragraphs, headings, list items, quotations and tables of role body, joined by '\n'. */
export function articleBody(article: Article): string {
  return article.blocks
    .filter((block) => block.role === 'body' && block.kind !== 'figure' && block.kind !== 'caption')
    .map((block) => textAt(article.text, block.span))
    .join('\n');
}
