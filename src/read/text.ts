// Plain text -> Article: a page pasted as text, an e-mail, a manuscript.
import type { Article, Source } from '../model/article.ts';
import { RenderError } from '../model/problem.ts';
import { decode } from '../text/encoding.ts';
import { slugOfUri } from '../text/slug.ts';
import { assemble, type Draft } from './assemble.ts';
import { languageOf } from './language.ts';
import { paragraphs } from './lines.ts';
import { labelParagraphs } from './paragraphs.ts';
import { charsetOf, type Reader } from './reader.ts';

export const text: Reader = {
  id: 'text',
  mediaTypes: ['text/plain'],
  extensions: ['.txt', '.text'],
  read(source, options, run) {
    const decoded = decode(source.bytes, charsetOf(source));
    if (decoded.reason.startsWith('guessed'))
      run.report({
        code: 'read/encoding-guessed',
        severity: 'warning',
        message: `${source.uri} is not UTF-8; it was read as Windows-1252.`,
        fix: 'Save the file as UTF-8 if letters look wrong.',
        place: { uri: source.uri },
      });
    const drafts = labelParagraphs(paragraphs(decoded.text), source.uri);
    if (drafts.length === 0) throw emptyArticle(source);
    const find = (role: Draft['role']) => drafts.find((draft) => draft.role === role)?.text.trim();
    const title = find('headline');
    const subtitle = find('subtitle');
    const byline = find('byline');
    const id = options.slug ?? slugOfUri(source.uri);
    const language = languageOf(options.language, drafts);
    return assemble(
      id,
      {
        title: title ?? titleFrom(id),
        ...(subtitle ? { subtitle } : {}),
        authors: byline ? authorsIn(byline) : [],
        language: language.tag,
        origins: {
          title: title ? 'first line' : 'file name',
          language: language.origin,
          ...(subtitle ? { subtitle: 'second line' } : {}),
          ...(byline ? { authors: 'byline' } : {}),
        },
      },
      drafts,
    );
  },
};

/** `by Ann Lee and Bob Ray, Staff Writers` gives two names. */
export function authorsIn(byline: string): string[] {
  return byline
    .replace(/^\s*(?:by|written by|words by|von|par|por|di|da|door)\s+/iu, '')
    .replace(/\s+(?:[|•·–—]|\d).*$/u, '')
    .split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b)\s*/u)
    .map((name) => name.trim())
    .filter((name, index) => /\p{Lu}/u.test(name) && (index === 0 || /^\p{Lu}\S*(?:\s+\S+)+$/u.test(name)))
    .filter(
      (name) =>
        !/\b(?:writer|reporter|correspondent|editor|staff|press|contributor|news|redakteur|agency)s?\b/iu.test(name) ||
        !/\s/.test(name),
    );
}

/** `night-trains` gives `Night trains`. */
export function titleFrom(slug: string): string {
  const words = slug.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function emptyArticle(source: Source): RenderError {
  return new RenderError({
    code: 'read/empty',
    message: `There is no text to read in ${source.uri}.`,
    fix: 'Check that the file is the article and was saved with its text.',
    place: { uri: source.uri },
  });
}

/**
 * The text as it stands, as one article: `Article.text` is the string given, and blocks are its lines that are not empty.
 * For tools that count offsets in the text they gave.
 */
export function plainArticle(given: string, language?: string): Article {
  const blocks: Article['blocks'][number][] = [];
  let start = 0;
  for (const [index, line] of given.split('\n').entries()) {
    const inner = line.trim();
    if (inner !== '') {
      const from = start + line.indexOf(inner);
      blocks.push({
        id: `b${blocks.length + 1}`,
        kind: 'paragraph',
        role: 'body',
        span: { start: from, end: from + inner.length },
        place: { uri: '', line: index + 1, column: from - start + 1 },
      });
    }
    start += line.length + 1;
  }
  const drafts = blocks.map((block) => ({ role: block.role, text: given.slice(block.span.start, block.span.end) }));
  const found = languageOf(language, drafts);
  return { id: 'text', meta: { title: '', authors: [], language: found.tag }, text: given, blocks, marks: [] };
}
