// The runs of one Word paragraph -> its text and marks, and what hangs on it: pictures, text boxes, notes.
import type { XmlNode } from '../text/xml.ts';
import type { DraftMark } from './assemble.ts';
import { childNamed, childNodes, descendants, localName } from './xmltree.ts';

export interface Runs {
  readonly text: string;
  readonly marks: readonly DraftMark[];
  /** Descriptions of pictures. */
  readonly pictures: readonly string[];
  /** Contents of text boxes. */
  readonly boxes: readonly XmlNode[];
  /** `footnote 3`, `endnote 1`, in order. */
  readonly notes: readonly string[];
  /** Characters of link text. */
  readonly linked: number;
  readonly emphasized: boolean;
}

/** `links` gives the address of a relationship. Deleted and hidden text is left out, inserted text is in. */
export function paragraphRuns(paragraph: XmlNode, links: ReadonlyMap<string, string>): Runs {
  const reader = new RunReader(links);
  reader.inside(paragraph);
  const letters = reader.text.trim().length;
  return {
    text: reader.text,
    marks: reader.marks,
    pictures: reader.pictures,
    boxes: reader.boxes,
    notes: reader.notes,
    linked: reader.linked,
    emphasized: letters > 0 && reader.emphasis >= letters * 0.95,
  };
}

const on = (properties: XmlNode | undefined, name: string): boolean => {
  const found = childNamed(properties, name);
  return found !== undefined && !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '');
};

class RunReader {
  text = '';
  readonly marks: DraftMark[] = [];
  readonly pictures: string[] = [];
  readonly boxes: XmlNode[] = [];
  readonly notes: string[] = [];
  linked = 0;
  emphasis = 0;

  constructor(private readonly links: ReadonlyMap<string, string>) {}

  inside(node: XmlNode): void {
    for (const child of childNodes(node)) this.node(child);
  }

  private node(node: XmlNode): void {
    const name = localName(node);
    if (name === 'r') this.run(node);
    else if (name === 'hyperlink') this.link(node);
    else if (/^(?:ins|moveTo|smartTag|sdt|sdtContent|fldSimple|customXml|bdo|dir)$/.test(name)) this.inside(node);
  }

  private link(node: XmlNode): void {
    const start = this.text.length;
    this.inside(node);
    this.linked += this.text.length - start;
    const url = this.links.get(node.attributes['r:id'] ?? '');
    if (url) this.marks.push({ kind: 'link', start, end: this.text.length, value: url });
  }

  private run(node: XmlNode): void {
    const properties = childNamed(node, 'rPr');
    if (on(properties, 'vanish')) return;
    const start = this.text.length;
    for (const child of childNodes(node)) this.content(child);
    const end = this.text.length;
    if (end === start) return;
    if (on(properties, 'i')) {
      this.emphasis += this.text.slice(start, end).trim().length;
      this.marks.push({ kind: 'emphasis', start, end });
    }
    if (on(properties, 'b')) this.marks.push({ kind: 'strong', start, end });
    const language = childNamed(properties, 'lang')?.attributes['w:val'];
    if (language) this.marks.push({ kind: 'language', start, end, value: language });
  }

  private content(node: XmlNode): void {
    const name = localName(node);
    if (name === 't') this.text += node.children.filter((child) => typeof child === 'string').join('');
    else if (name === 'tab' || name === 'br' || name === 'cr') this.text += ' ';
    else if (name === 'noBreakHyphen') this.text += '\u2011';
    else if (name === 'footnoteReference' || name === 'endnoteReference')
      this.note(node, name.replace('Reference', ''));
    else if (name === 'AlternateContent') {
      // The same picture or text box twice, for new and for old programs.
      const choice = childNamed(node, 'Choice') ?? childNamed(node, 'Fallback');
      for (const child of choice ? childNodes(choice) : []) this.content(child);
    } else if (name === 'drawing' || name === 'pict') this.drawing(node);
  }

  private note(node: XmlNode, kind: string): void {
    const id = node.attributes['w:id'] ?? '';
    const start = this.text.length;
    this.notes.push(`${kind} ${id}`);
    this.text += `[${this.notes.length}]`;
    this.marks.push({ kind: 'noteref', start, end: this.text.length, value: `${kind} ${id}` });
  }

  private drawing(node: XmlNode): void {
    for (const picture of descendants(node, 'docPr')) {
      const alt = (picture.attributes.descr ?? '').trim();
      if (alt) this.pictures.push(alt);
    }
    this.boxes.push(...descendants(node, 'txbxContent'));
  }
}
