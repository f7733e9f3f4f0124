// EPUB 2 and 3 -> Article: the spine in order, titles from the table of contents, notes and descriptions as marked.
import type { ArticleMeta, Source } from '../model/article.ts';
import { RenderError } from '../model/problem.ts';
import { cssPath, type DomElement, find, parseHtml } from '../text/dom.ts';
import { decode } from '../text/encoding.ts';
import { slugOfUri } from '../text/slug.ts';
import { parseXml, textOf, type XmlNode } from '../text/xml.ts';
import { type Archive, openArchive, resolveInArchive } from '../text/zip.ts';
import { assemble, type Draft } from './assemble.ts';
import { authoredBlocks } from './authoredpage.ts';
import { tableOfContents } from './contents.ts';
import { languageOf } from './language.ts';
import { PageKinds } from './pagekinds.ts';
import { lettersOf } from './readability.ts';
import type { Reader } from './reader.ts';
import { emptyArticle, titleFrom } from './text.ts';
import { withoutSelfClosing } from './xhtml.ts';
import { descendants } from './xmltree.ts';

export const epub: Reader = {
  id: 'epub',
  mediaTypes: ['application/epub+zip'],
  extensions: ['.epub'],
  recognizes: (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, 80)).includes('application/epub+zip'),
  read(source, options) {
    const book = new Book(source, openArchive(source.bytes, source.uri));
    const drafts = book.drafts();
    if (!drafts.some((draft) => draft.role === 'body')) throw emptyArticle(source);
    const said = book.meta();
    const id = options.slug ?? slugOfUri(source.uri);
    const language = languageOf(options.language, drafts, [{ tag: said.language, origin: 'package document' }]);
    const origins = Object.fromEntries(Object.keys(said).map((field) => [field, 'package document']));
    return assemble(
      id,
      {
        ...said,
        title: said.title ?? titleFrom(id),
        authors: said.authors ?? [],
        language: language.tag,
        origins: { ...origins, language: language.origin },
      },
      drafts,
    );
  },
};

interface Item {
  readonly path: string;
  readonly mediaType: string;
  readonly properties: readonly string[];
}

class Book {
  private readonly opf: XmlNode;
  private readonly items = new Map<string, Item>();

  constructor(
    private readonly source: Source,
    private readonly archive: Archive,
  ) {
    const container = parseXml(this.text('META-INF/container.xml'), `${source.uri}!META-INF/container.xml`);
    const root = descendants(container, 'rootfile')[0]?.attributes['full-path'];
    if (!root) throw this.broken('META-INF/container.xml names no package document');
    this.opf = parseXml(this.text(root), `${source.uri}!${root}`);
    for (const item of descendants(this.opf, 'item')) {
      const path = resolveInArchive(root, item.attributes.href ?? '');
      if (item.attributes.id && path !== undefined)
        this.items.set(item.attributes.id, {
          path,
          mediaType: item.attributes['media-type'] ?? '',
          properties: (item.attributes.properties ?? '').split(/\s+/),
        });
    }
    this.refuseEncrypted();
  }

  /** Every document of the spine, in its order. */
  drafts(): Draft[] {
    const titles = this.titles();
    const kinds = new PageKinds();
    return descendants(this.opf, 'itemref').flatMap((reference): Draft[] => {
      const item = this.items.get(reference.attributes.idref ?? '');
      if (!item || !/html|xml/.test(item.mediaType)) return [];
      const root = parseHtml(withoutSelfClosing(this.text(item.path)), `${this.source.uri}!${item.path}`);
      const body = find(root, 'body') ?? root;
      const blocks: Draft[] = authoredBlocks(body, kinds, (element) => this.place(item.path, element)).map(
        ({ linkShare: _, emphasized: __, ...draft }) => draft,
      );
      const outside =
        reference.attributes.linear === 'no'
          ? 'outside the reading order'
          : item.properties.includes('nav')
            ? 'table of contents'
            : undefined;
      if (outside)
        return blocks.map((draft) =>
          draft.role === 'footnote' ? draft : { ...draft, role: 'navigation', reason: outside },
        );
      return this.chapter(blocks, titles.get(item.path), item.path, body);
    });
  }

  /** The title from the table of contents opens a chapter whose own text does not. */
  private chapter(blocks: Draft[], title: string | undefined, path: string, body: DomElement): Draft[] {
    const book = lettersOf(this.meta().title ?? '');
    const own = blocks.map((draft) =>
      draft.kind === 'heading' && book.length > 0 && lettersOf(draft.text) === book
        ? { ...draft, role: 'headline' as const }
        : draft,
    );
    const first = own.find((draft) => draft.role !== 'navigation');
    if (
      !title ||
      !first ||
      own.slice(0, 4).some((draft) => draft.kind === 'heading' || lettersOf(draft.text).includes(lettersOf(title)))
    )
      return own;
    return [
      {
        kind: 'heading',
        role: 'body',
        level: 1,
        text: title,
        place: this.place(path, body),
        reason: 'title in the table of contents',
      },
      ...own,
    ];
  }

  meta(): Partial<ArticleMeta> {
    const values = (name: string) =>
      descendants(this.opf, name)
        .filter((node) => node.name.startsWith('dc:') || node.name === name)
        .map((node) => textOf(node).trim())
        .filter(Boolean);
    const titles = descendants(this.opf, 'title');
    const refined = (node: XmlNode, property: string): string => {
      const refines = (meta: XmlNode) =>
        meta.attributes.refines === `#${node.attributes.id}` && meta.attributes.property === property;
      const found = descendants(this.opf, 'meta').find(refines);
      return found ? textOf(found).trim() : '';
    };
    const subtitle = titles.find((node) => refined(node, 'title-type') === 'subtitle');
    const main =
      titles.find((node) => refined(node, 'title-type') === 'main') ?? titles.find((node) => node !== subtitle);
    const authors = descendants(this.opf, 'creator')
      .filter((node) => /^(?:aut)?$/.test(node.attributes['opf:role'] ?? refined(node, 'role')))
      .map((node) => textOf(node).trim())
      .filter(Boolean);
    const modified = descendants(this.opf, 'meta').find((node) => node.attributes.property === 'dcterms:modified');
    const fields = {
      title: main && textOf(main).trim(),
      subtitle: subtitle && textOf(subtitle).trim(),
      language: values('language')[0],
      publisher: values('publisher')[0],
      published: values('date')[0],
      modified: modified && textOf(modified).trim(),
      description: values('description')[0]
        ?.replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    };
    return {
      ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
      ...(authors.length > 0 ? { authors } : {}),
    };
  }

  private titles(): ReadonlyMap<string, string> {
    const nav = [...this.items.values()].find((item) => item.properties.includes('nav'));
    const ncx = [...this.items.values()].find((item) => item.mediaType === 'application/x-dtbncx+xml');
    for (const item of [nav, ncx])
      if (item && this.archive.names.includes(item.path))
        return tableOfContents(this.text(item.path), item.path, item === ncx, this.source.uri);
    return new Map();
  }

  private place(path: string, element: DomElement) {
    const locator = cssPath(element);
    return {
      uri: this.source.uri,
      locator: locator.startsWith('#') && !locator.includes(' ') ? `${path}${locator}` : `${path} ${locator}`,
    };
  }

  private text(path: string): string {
    const bytes = this.archive.read(path);
    if (!bytes) throw this.broken(`${path} is missing`);
    const declared = /encoding\s*=\s*["']([\w-]+)/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1];
    return decode(bytes, declared ?? 'utf-8').text;
  }

  /** Scrambled fonts are no hindrance; scrambled text is. */
  private refuseEncrypted(): void {
    if (!this.archive.names.includes('META-INF/encryption.xml')) return;
    const encryption = parseXml(this.text('META-INF/encryption.xml'), `${this.source.uri}!META-INF/encryption.xml`);
    const texts = new Set(
      [...this.items.values()].filter((item) => /html/.test(item.mediaType)).map((item) => item.path),
    );
    for (const reference of descendants(encryption, 'CipherReference'))
      if (texts.has(decodeURI(reference.attributes.URI ?? '')))
        throw new RenderError({
          code: 'read/encrypted',
          message: `The text of ${this.source.uri} is encrypted (${reference.attributes.URI}).`,
          fix: 'Use a copy without copy protection.',
          place: { uri: this.source.uri },
        });
  }

  private broken(what: string): RenderError {
    return new RenderError({
      code: 'read/bad-epub',
      message: `${this.source.uri} is not a whole EPUB: ${what}.`,
      fix: 'Get the book again, or check it with epubcheck.',
      place: { uri: this.source.uri },
    });
  }
}
