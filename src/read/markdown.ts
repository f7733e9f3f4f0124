// Markdown -> Article: CommonMark with tables and footnotes, front matter, and the source line of every block.
import type { BlockKind, BlockRole } from '../model/article.ts';
import type { Place } from '../model/problem.ts';
import { decode } from '../text/encoding.ts';
import { slugOf, slugOfUri } from '../text/slug.ts';
import { assemble } from './assemble.ts';
import { type AuthoredBlock, authorLabels } from './authored.ts';
import { correctionsOf } from './corrections.ts';
import { frontMatter, frontMatterMeta } from './frontmatter.ts';
import { footnoteLabel, inlineText, type Picture } from './inline.ts';
import { languageOf } from './language.ts';
import { type MarkdownToken as Token, markdownTokens } from './markdowntokens.ts';
import { charsetOf, type Reader } from './reader.ts';
import { withNotes } from './notes.ts';
import { authorsIn, emptyArticle, titleFrom } from './text.ts';

export const markdown: Reader = {
  id: 'markdown',
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  read(source, options) {
    const { settings, rest } = frontMatter(decode(source.bytes, charsetOf(source)).text, source.uri);
    const { slug, ...said } = frontMatterMeta(settings);
    const corrections = correctionsOf(settings, source.uri);
    const drafts = authorLabels(blocksOf(markdownTokens(rest), rest.split('\n'), source.uri), said.title !== undefined);
    if (drafts.length === 0) throw emptyArticle(source);
    const find = (role: BlockRole) => drafts.find((draft) => draft.role === role)?.text.trim();
    const id = options.slug ?? (slug ? slugOf(slug, 'article') : slugOfUri(source.uri));
    const headline = find('headline');
    const subtitle = said.subtitle ?? find('subtitle');
    const byline = find('byline');
    const language = languageOf(options.language, drafts, [{ tag: said.language, origin: 'front matter' }]);
    const origins: Record<string, string> = {};
    for (const field of Object.keys(said)) origins[field] = 'front matter';
    if (!said.title) origins.title = headline ? 'first heading' : 'file name';
    if (!said.subtitle && subtitle) origins.subtitle = 'under the headline';
    if (!said.authors && byline) origins.authors = 'byline';
    return assemble(
      id,
      {
        ...said,
        title: said.title ?? headline ?? titleFrom(id),
        ...(subtitle ? { subtitle } : {}),
        authors: said.authors ?? (byline ? authorsIn(byline) : []),
        language: language.tag,
        ...(corrections.length > 0 ? { corrections } : {}),
        origins: { ...origins, language: language.origin },
      },
      drafts,
    );
  },
};

interface Context {
  lists: number;
  quotes: number;
  note?: string | undefined;
  row: number;
  header: boolean;
  column: number;
  table: number;
}

/** Walks the tokens; every leaf block becomes a draft, pictures drafts of their own. */
function blocksOf(tokens: readonly Token[], lines: readonly string[], uri: string): AuthoredBlock[] {
  const found: AuthoredBlock[] = [];
  const notes = new Map<string, AuthoredBlock[]>();
  const at: Context = { lists: 0, quotes: 0, row: 0, header: false, column: 0, table: 0 };
  let place: Place = { uri, line: 1, column: 1 };
  let heading = 0;
  for (const token of tokens) {
    if (token.map) place = placeOf(token.map[0], lines, uri);
    if (token.type === 'heading_open') heading = Number(token.tag.slice(1));
    else if (token.type === 'heading_close') heading = 0;
    else if (/^(?:bullet|ordered)_list_/.test(token.type)) at.lists += token.nesting;
    else if (/^blockquote_/.test(token.type)) at.quotes += token.nesting;
    else if (/^footnote_(?:open|close)$/.test(token.type))
      at.note = token.nesting > 0 ? footnoteLabel(token) : undefined;
    else if (token.type === 'table_close') at.row = 0;
    else if (token.type === 'table_open') {
      at.table++;
      at.row = 0;
    } else if (token.type === 'tr_open') {
      at.row++;
      at.column = 0;
    } else if (token.type === 'th_open' || token.type === 'td_open') {
      at.column++;
      at.header = token.type === 'th_open';
    } else if (token.type === 'fence' || token.type === 'code_block')
      found.push({ kind: 'code', role: 'body', text: token.content, place, linkShare: 0, emphasized: false });
    else if (token.type === 'html_block') found.push(...htmlBlock(token.content, place));
    else if (token.type === 'inline') {
      const blocks = leaf(token, at, heading, place);
      if (at.note === undefined) found.push(...blocks);
      else notes.set(at.note, [...(notes.get(at.note) ?? []), ...blocks]);
    }
  }
  return withNotes(found, notes);
}

function leaf(token: Token, at: Context, heading: number, place: Place): AuthoredBlock[] {
  const inline = inlineText(token.children ?? []);
  const role: BlockRole = at.note !== undefined ? 'footnote' : 'body';
  const length = inline.text.trim().length;
  const common = { place, linkShare: length > 0 ? inline.linked / length : 0, emphasized: inline.emphasized };
  const blocks: AuthoredBlock[] = [];
  const pictures = inline.pictures.flatMap((picture) => pictureBlocks(picture, common));
  const before = token.children?.find((child) => child.type === 'image' || /\S/.test(child.content))?.type === 'image';
  if (before) blocks.push(...pictures);
  if (length > 0) {
    const kind: BlockKind = heading
      ? 'heading'
      : at.row > 0
        ? 'table'
        : at.lists > 0
          ? 'list-item'
          : at.quotes > 0
            ? 'quotation'
            : 'paragraph';
    const level = heading || (kind === 'list-item' ? at.lists : 0);
    blocks.push({
      ...common,
      kind,
      role,
      text: inline.text,
      marks: inline.marks,
      ...(level ? { level } : {}),
      ...(kind === 'table' ? { cell: { table: at.table, row: at.row, column: at.column, header: at.header } } : {}),
    });
  }
  if (!before) blocks.push(...pictures);
  return blocks;
}

function pictureBlocks(
  picture: Picture,
  common: Pick<AuthoredBlock, 'place' | 'linkShare' | 'emphasized'>,
): AuthoredBlock[] {
  const blocks: AuthoredBlock[] = [];
  if (picture.alt.trim())
    blocks.push({ ...common, kind: 'figure', role: 'caption', text: picture.alt, reason: 'description of the image' });
  if (picture.title.trim())
    blocks.push({ ...common, kind: 'caption', role: 'caption', text: picture.title, reason: 'title of the image' });
  return blocks;
}

/** Raw HTML in Markdown: its words, tags taken away; comments, scripts and styles have none. */
function htmlBlock(html: string, place: Place): AuthoredBlock[] {
  const words = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<\/?(?:p|div|li|h[1-6]|br|tr|table|figure|figcaption|blockquote|section)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '');
  return words
    .split('\n')
    .filter((line) => /\S/.test(line))
    .map((line) => ({ kind: 'paragraph', role: 'body', text: line, place, linkShare: 0, emphasized: false }));
}

function placeOf(line: number, lines: readonly string[], uri: string): Place {
  const text = lines[line] ?? '';
  return { uri, line: line + 1, column: 1 + (text.length - text.trimStart().length) };
}
