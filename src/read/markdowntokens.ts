// The only door to the Markdown parser: CommonMark with tables, strikethrough and footnotes, as tokens.
import MarkdownIt, { type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';

/** One token of markdown-it; `map` holds its first source line and the one after its last, from 0. */
export type MarkdownToken = Token;

/** Tokens in order; every `inline` token has its own in `children`. */
export function markdownTokens(text: string): MarkdownToken[] {
  const parser = new MarkdownIt('commonmark', { html: true }).enable(['table', 'strikethrough']).use(footnotes);
  return parser.parse(text, {});
}
