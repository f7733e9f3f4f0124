// The visible text of a page as blocks in reading order, each with the elements it stands in. Nothing is judged here.
import type { MarkKind } from '../model/article.ts';
import { type DomElement, type DomNode, elementsIn, isElement, textOf } from '../text/dom.ts';
import type { DraftMark } from './assemble.ts';
import { type Embed, type EmbedKind, embedOf, postAround } from './embeds.ts';
import { formulaText, mathmlOf } from './formulas.ts';

export interface PageBlock {
  /** As in the source, white space and all. */
  readonly text: string;
  readonly marks: readonly DraftMark[];
  /** Characters (white space left out) that are link text. */
  readonly linked: number;
  /** Characters, white space left out. */
  readonly length: number;
  /** The nearest element that is a block of its own. */
  readonly element: DomElement;
  /** Text of an image's `alt` or the title of a video, sound or frame, not of the page. */
  readonly picture?: { readonly url: string; readonly embed?: EmbedKind };
  /** Two line breaks, not a new element, set it apart from the block before. */
  readonly broken: boolean;
}

const SILENT = new Set(
  'script style template noscript head title meta link iframe object embed audio video canvas map datalist source track param select svg input textarea'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr math mrow mi mo mn mfrac msup msub msqrt semantics annotation tspan text amp-fit-text'.split(
    ' ',
  ),
);
/** Shown struck through: what the text no longer says. */
const STRUCK = new Set(['del', 's', 'strike']);
const MARKS: Readonly<Record<string, MarkKind>> = {
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
  a: 'link',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  abbr: 'abbreviation',
  acronym: 'abbreviation',
};

/** Characters that show: no white space, no zero-width space, soft hyphen or byte order mark. */
const visibleLength = (text: string): number => text.replace(/[\s\u200b\u00ad\u2060\ufeff]+/g, '').length;

/** Hidden by an attribute or an inline style; style sheets are not read. */
export function isHidden(element: DomElement): boolean {
  const { hidden, style, type } = element.attributes;
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (element.name === 'input' && type === 'hidden') return true;
  return style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** What KaTeX and MathJax draw beside the formula itself. */
const isDrawnFormula = (element: DomElement): boolean =>
  element.name === 'mjx-math' || /(?:^|\s)(?:katex-html|MathJax_Preview)(?:\s|$)/.test(element.attributes.class ?? '');

/** Takes the body (or any element). Blocks without a visible character are left out. */
export function pageBlocks(root: DomElement): PageBlock[] {
  const walk = new Walk(root);
  walk.children(root);
  walk.flush();
  return walk.found;
}

class Walk {
  readonly found: PageBlock[] = [];
  private text = '';
  private marks: DraftMark[] = [];
  private linked = 0;
  private links = 0;
  private block: DomElement;
  private breaks = 0;
  private broken = false;

  constructor(root: DomElement) {
    this.block = root;
  }

  children(element: DomElement): void {
    for (const child of element.children) this.node(child);
  }

  private node(node: DomNode): void {
    if (!isElement(node)) this.words(node.text);
    else if (embedOf(node)) this.embed(node, embedOf(node)!);
    else if (SILENT.has(node.name) || isHidden(node) || isDrawnFormula(node)) return;
    else if (node.name === 'math') this.formula(formulaText(node), mathmlOf(node));
    else if (node.name === 'br' || node.name === 'hr') this.lineBreak(node.name === 'hr');
    else if (node.name === 'img' || node.name === 'amp-img') this.picture(node);
    else if (INLINE.has(node.name) && !holdsBlock(node)) this.inline(node);
    else this.inside(node);
  }

  private words(text: string): void {
    if (/\S/.test(text)) {
      this.breaks = 0;
      const visible = visibleLength(text);
      if (this.links > 0) this.linked += visible;
    }
    this.text += text;
  }

  private formula(shown: string, formula: string): void {
    const start = this.text.length;
    this.words(shown);
    this.marks.push({ kind: 'pronunciation', start, end: this.text.length, formula });
  }

  private lineBreak(rule: boolean): void {
    this.breaks += rule ? 2 : 1;
    if (this.breaks >= 2 && /\S/.test(this.text)) {
      this.flush();
      this.broken = true;
    } else this.text += '\n';
  }

  private inline(element: DomElement): void {
    const kind = MARKS[element.name];
    const start = this.text.length;
    const link = element.name === 'a' && element.attributes.href !== undefined;
    if (link) this.links++;
    this.children(element);
    if (link) this.links--;
    // A picture inside an inline element flushes the text before it.
    const from = Math.min(start, this.text.length);
    const { lang, title, href } = element.attributes;
    const type = `${element.attributes['epub:type'] ?? ''} ${element.attributes.role ?? ''}`;
    const number = /\b(noteref|pagebreak)\b/.exec(type)?.[1];
    const silent = silence(element, this.text.slice(from));
    const reading = element.name === 'ruby' ? readingOf(element) : '';
    if (number) this.number(from, number === 'pagebreak' ? 'page' : nameOfNote(element));
    else if (silent) this.marks.push({ kind: 'silent', start: from, end: this.text.length, value: silent });
    else if (reading) this.marks.push({ kind: 'pronunciation', start: from, end: this.text.length, value: reading });
    else if (kind && (element.name !== 'a' || link)) {
      const value = kind === 'link' ? href : kind === 'abbreviation' ? title : undefined;
      if (kind !== 'abbreviation' || value)
        this.marks.push({ kind, start: from, end: this.text.length, ...(value ? { value } : {}) });
    } else if (
      element.name === 'sup' &&
      /^\s*[[(]?(?:\d{1,3}|[*†‡§]|[a-z])[\])]?\s*$/.test(this.text.slice(from)) &&
      holdsLink(element)
    )
      this.number(from, nameOfNote(element));
    if (lang) this.marks.push({ kind: 'language', start: from, end: this.text.length, value: lang });
  }

  private number(start: number, value: string | undefined): void {
    this.marks.push({ kind: 'noteref', start, end: this.text.length, ...(value ? { value } : {}) });
  }

  private inside(element: DomElement): void {
    this.flush();
    const outer = this.block;
    const link = element.name === 'a' && element.attributes.href !== undefined;
    if (link) this.links++;
    this.block = element;
    this.broken = false;
    this.children(element);
    this.flush();
    this.block = outer;
    if (link) this.links--;
    this.broken = false;
  }

  private picture(image: DomElement): void {
    const alt = image.attributes.alt?.trim();
    if (!alt) return;
    // Pictures of formulas hold their LaTeX.
    if (/^\{?\\(?:displaystyle|textstyle)\b/.test(alt)) {
      this.formula(alt, alt);
      return;
    }
    // Pictures inside a sentence (emoji, symbols) are part of it.
    if (alt.length <= 3 && /\S\s*$/.test(this.text)) {
      this.words(alt);
      return;
    }
    this.shown(image, alt, { url: image.attributes.src ?? '' });
  }

  private embed(element: DomElement, { kind, title, url }: Embed): void {
    this.shown(element, title, { url, embed: kind });
  }

  private shown(element: DomElement, text: string, picture: NonNullable<PageBlock['picture']>): void {
    const length = visibleLength(text);
    const linked = this.links > 0 ? length : 0;
    const block: PageBlock = { text, marks: [], linked, length, element, picture, broken: false };
    if (/\S/.test(this.text)) this.held.push(block);
    else this.found.push(block);
  }

  /** Pictures met inside a sentence come after it. */
  private readonly held: PageBlock[] = [];

  flush(): void {
    const length = visibleLength(this.text);
    if (length > 0)
      this.found.push({
        text: this.text,
        marks: this.marks,
        linked: this.linked,
        length,
        element: this.block,
        broken: this.broken,
      });
    this.found.push(...this.held.splice(0));
    this.text = '';
    this.marks = [];
    this.linked = 0;
    this.breaks = 0;
  }
}

/** Why the words of an inline element are seen and not said, if so. */
function silence(element: DomElement, words: string): string | undefined {
  if (STRUCK.has(element.name)) return 'struck out';
  if (element.name !== 'a') return undefined;
  const { href = '' } = element.attributes;
  if (
    /\bdoc-backlink\b/.test(element.attributes.role ?? '') ||
    (href.startsWith('#') && /^(?:\s|↩|↑|⤴|\^|\ufe0e|\ufe0f)+$/u.test(words))
  )
    return 'way back to the text';
  const address = /^\s*(?:https?:\/\/|pic\.|www\.)\S+\s*$/.test(words);
  return address && postAround(ancestry(element)) ? 'address in a post' : undefined;
}

/** How the characters of a `ruby` element are said: what stands over them. */
const readingOf = (ruby: DomElement): string =>
  [...elementsIn(ruby)]
    .filter((element) => element.name === 'rt')
    .map(textOf)
    .join('');

/** The address inside the page that the number of a note leads to, with its `#`. */
function nameOfNote(element: DomElement): string | undefined {
  const around = [element, element.parent, ...elementsIn(element)];
  const href = around.find((each) => each?.name === 'a' && each.attributes.href)?.attributes.href;
  return href?.includes('#') ? href.slice(href.indexOf('#')) : undefined;
}

/** An inline element around paragraphs (`<a><h3>…`) is not inline. */
function holdsBlock(element: DomElement): boolean {
  return element.children.some(
    (child) =>
      isElement(child) &&
      !SILENT.has(child.name) &&
      (INLINE.has(child.name) ? holdsBlock(child) : !NEUTRAL.has(child.name)),
  );
}
const NEUTRAL = new Set(['img', 'amp-img', 'br', 'hr', 'svg', 'input', 'textarea']);

function holdsLink(element: DomElement): boolean {
  if (element.parent?.name === 'a') return true;
  return element.children.some((child) => isElement(child) && (child.name === 'a' || holdsLink(child)));
}

/** The element and those around it, nearest first. */
export function ancestry(element: DomElement): DomElement[] {
  const found: DomElement[] = [];
  for (let at: DomElement | null = element; at; at = at.parent) found.push(at);
  return found;
}
