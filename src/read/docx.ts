// DOCX -> Article: paragraphs by their styles, lists, tables, notes; tracked changes as accepted, comments left in Word.
import type { ArticleMeta, BlockRole, Source } from '../model/article.ts';
import { RenderError } from '../model/problem.ts';
import { decode } from '../text/encoding.ts';
import { slugOfUri } from '../text/slug.ts';
import { parseXml, textOf, type XmlNode } from '../text/xml.ts';
import { type Archive, openArchive } from '../text/zip.ts';
import { assemble, type Draft } from './assemble.ts';
import { type AuthoredBlock, authorLabels } from './authored.ts';
import { paragraphRuns } from './docxruns.ts';
import { languageOf } from './language.ts';
import type { Reader } from './reader.ts';
import { authorsIn, emptyArticle, titleFrom } from './text.ts';
import { childNamed, childNodes, descendants, localName } from './xmltree.ts';

export const docx: Reader = {
  id: 'docx',
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  extensions: ['.docx', '.docm'],
  recognizes: (bytes) =>
    bytes[0] === 0x50 && bytes[1] === 0x4b && new TextDecoder('latin1').decode(bytes).includes('word/document.xml'),
  read(source, options) {
    const document = new WordDocument(source, openArchive(source.bytes, source.uri));
    const said = document.meta();
    const drafts = authorLabels(document.blocks(), false);
    if (drafts.length === 0) throw emptyArticle(source);
    const of = (role: BlockRole) => drafts.find((draft) => draft.role === role)?.text.trim();
    const id = options.slug ?? slugOfUri(source.uri);
    const language = languageOf(options.language, drafts, [{ tag: document.language(), origin: 'styles' }]);
    const headline = of('headline');
    const subtitle = of('subtitle');
    const byline = of('byline');
    const title = headline ?? said.title;
    const authors = byline ? authorsIn(byline) : (said.authors ?? []);
    return assemble(
      id,
      {
        ...said,
        title: title ?? titleFrom(id),
        ...(subtitle ? { subtitle } : {}),
        authors,
        language: language.tag,
        origins: {
          ...Object.fromEntries(Object.keys(said).map((field) => [field, 'document properties'])),
          title: headline ? 'title of the text' : said.title ? 'document properties' : 'file name',
          ...(subtitle ? { subtitle: 'style' } : {}),
          ...(byline ? { authors: 'byline' } : {}),
          language: language.origin,
        },
      },
      drafts,
    );
  },
};

class WordDocument {
  private readonly styles: ReadonlyMap<string, string>;
  private readonly notes: ReadonlyMap<string, XmlNode>;
  private readonly links: ReadonlyMap<string, string>;
  private paragraph = 0;
  private table = 0;

  constructor(
    private readonly source: Source,
    private readonly archive: Archive,
  ) {
    const styles = this.part('word/styles.xml');
    this.styles = new Map(
      styles
        ? descendants(styles, 'style').map((style) => [
            value(style, 'w:styleId'),
            (childNamed(style, 'name')?.attributes['w:val'] ?? '').toLowerCase(),
          ])
        : [],
    );
    this.notes = new Map(
      ['footnote', 'endnote'].flatMap((kind) => {
        const part = this.part(`word/${kind}s.xml`);
        return part
          ? descendants(part, kind)
              .filter((note) => !note.attributes['w:type'])
              .map((note) => [`${kind} ${value(note, 'w:id')}`, note] as const)
          : [];
      }),
    );
    const relations = this.part('word/_rels/document.xml.rels');
    this.links = new Map(
      relations
        ? descendants(relations, 'Relationship').map((relation) => [value(relation, 'Id'), value(relation, 'Target')])
        : [],
    );
  }

  blocks(): AuthoredBlock[] {
    const document = this.part('word/document.xml');
    const body = document && descendants(document, 'body')[0];
    if (!body)
      throw new RenderError({
        code: 'read/bad-docx',
        message: `${this.source.uri} holds no Word document.`,
        fix: 'Open it in a word processor and save it as .docx.',
        place: { uri: this.source.uri },
      });
    return this.inside(body);
  }

  private inside(container: XmlNode): AuthoredBlock[] {
    return childNodes(container).flatMap((node): AuthoredBlock[] => {
      const name = localName(node);
      if (name === 'p') return this.paragraphBlocks(node);
      if (name === 'tbl') return this.tableBlocks(node);
      // Tracked changes are read as accepted: what was put in is there, what was taken out is not.
      return /^(?:sdt|sdtContent|ins|moveTo|customXml|smartTag)$/.test(name) ? this.inside(node) : [];
    });
  }

  private paragraphBlocks(node: XmlNode): AuthoredBlock[] {
    this.paragraph++;
    const properties = childNamed(node, 'pPr');
    const style = this.styles.get(childNamed(properties, 'pStyle')?.attributes['w:val'] ?? '') ?? '';
    const runs = paragraphRuns(node, this.links);
    const place = { uri: this.source.uri, locator: `paragraph ${this.paragraph}` };
    const common = {
      place,
      linkShare: runs.text.trim().length > 0 ? runs.linked / runs.text.trim().length : 0,
      emphasized: runs.emphasized,
    };
    const found: AuthoredBlock[] = /\S/.test(runs.text)
      ? [{ ...common, ...this.kindOf(style, properties), text: runs.text, marks: runs.marks }]
      : [];
    for (const alt of runs.pictures)
      found.push({ ...common, kind: 'figure', role: 'caption', text: alt, reason: 'description of the image' });
    for (const box of runs.boxes)
      for (const block of this.inside(box))
        found.push({ ...block, role: block.role === 'body' ? 'aside' : block.role, reason: 'in a text box' });
    for (const note of runs.notes) {
      const content = this.notes.get(note);
      if (content)
        for (const block of this.inside(content))
          found.push({ ...block, kind: 'paragraph', role: 'footnote', reason: note });
    }
    return found;
  }

  private kindOf(style: string, properties: XmlNode | undefined): Pick<Draft, 'kind' | 'role' | 'level'> {
    const outline = childNamed(properties, 'outlineLvl')?.attributes['w:val'];
    const heading =
      /^heading ([1-6])$/.exec(style)?.[1] ??
      (outline !== undefined && /^[0-5]$/.test(outline) ? String(Number(outline) + 1) : undefined);
    if (style === 'title') return { kind: 'heading', role: 'headline', level: 1 };
    if (style === 'subtitle') return { kind: 'paragraph', role: 'subtitle' };
    if (heading) return { kind: 'heading', role: 'body', level: Number(heading) };
    if (style === 'caption') return { kind: 'caption', role: 'caption' };
    if (/\bquote\b/.test(style)) return { kind: 'quotation', role: 'body' };
    if (/^toc \d|^table of contents|^toc heading/.test(style)) return { kind: 'paragraph', role: 'navigation' };
    const list = childNamed(properties, 'numPr');
    const depth = Number(childNamed(list, 'ilvl')?.attributes['w:val'] ?? 0) + 1;
    if (list && childNamed(list, 'numId')?.attributes['w:val'] !== '0')
      return { kind: 'list-item', role: 'body', level: depth };
    if (/^list (?:bullet|number)/.test(style))
      return { kind: 'list-item', role: 'body', level: Number(/\d/.exec(style)?.[0] ?? 1) };
    return { kind: 'paragraph', role: 'body' };
  }

  private tableBlocks(node: XmlNode): AuthoredBlock[] {
    const rows = childNodes(node).filter(
      (row) => localName(row) === 'tr' && !descendants(row, 'trPr').some((properties) => childNamed(properties, 'del')),
    );
    const columns = Math.max(
      0,
      ...rows.map((row) => childNodes(row).filter((cell) => localName(cell) === 'tc').length),
    );
    const data = rows.length > 1 && columns > 1;
    if (data) this.table++;
    const number = this.table;
    return rows.flatMap((row, rowIndex) => {
      const header = rowIndex === 0 || childNamed(childNamed(row, 'trPr'), 'tblHeader') !== undefined;
      let column = 0;
      return childNodes(row)
        .filter((cell) => localName(cell) === 'tc')
        .flatMap((cell) => {
          const at = ++column;
          column += Math.min(
            100,
            Number(childNamed(childNamed(cell, 'tcPr'), 'gridSpan')?.attributes['w:val'] ?? 1) - 1 || 0,
          );
          return this.inside(cell).map((block) =>
            data && block.kind === 'paragraph'
              ? { ...block, kind: 'table' as const, cell: { table: number, row: rowIndex + 1, column: at, header } }
              : block,
          );
        });
    });
  }

  meta(): Partial<ArticleMeta> {
    const core = this.part('docProps/core.xml');
    const word = (name: string) => (core ? descendants(core, name).map((node) => textOf(node).trim())[0] : undefined);
    const fields = { title: word('title'), description: word('description'), modified: word('modified') };
    const creator = word('creator');
    return {
      ...Object.fromEntries(Object.entries(fields).filter(([, found]) => found)),
      ...(creator ? { authors: [creator] } : {}),
    };
  }

  language(): string | undefined {
    const styles = this.part('word/styles.xml');
    const defaults = styles && descendants(styles, 'rPrDefault')[0];
    return defaults && descendants(defaults, 'lang')[0]?.attributes['w:val'];
  }

  private part(name: string): XmlNode | undefined {
    const bytes = this.archive.read(name);
    return bytes && parseXml(decode(bytes).text, `${this.source.uri}!${name}`);
  }
}

const value = (node: XmlNode, name: string): string => node.attributes[name] ?? '';
