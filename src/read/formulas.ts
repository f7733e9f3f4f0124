// Formulas in texts: where LaTeX stands, what a math element holds, and which rules must be loaded before reading.
import type { Source } from '../model/article.ts';
import { type DomElement, isElement } from '../text/dom.ts';
import { latexWords, mathmlWords } from '../text/math.ts';
import { escapeAttribute, escapeText } from '../text/xml.ts';
import { openArchive } from '../text/zip.ts';
import type { DraftMark } from './assemble.ts';

/** `\( … \)`, `\[ … \]`, `$$ … $$`, and `$ … $` that no sum of money looks like. */
const LATEX =
  /\\\(([^]+?)\\\)|\\\[([^]+?)\\\]|\$\$([^$]+)\$\$|(?<![\\$\p{L}\d])\$(?![\s$])([^$\n]{1,300}?)(?<![\s\\])\$(?![\d$])/gu;
/** A command, an exponent or index, an equation, or a single letter. */
const FORMULA = /\\[A-Za-z]+|[\^_]|[A-Za-z\d)]\s*[=<>]\s*[\\A-Za-z\d(-]|^[A-Za-z]$/;

/** Marks with the words of every LaTeX formula in a text; offsets into it. */
export function latexMarks(text: string, language: string): DraftMark[] {
  if (!/[$\\]/.test(text)) return [];
  return [...text.matchAll(LATEX)].flatMap((match): DraftMark[] => {
    const latex = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    if (match[4] !== undefined && !FORMULA.test(latex)) return [];
    const value = latexWords(latex.trim(), language);
    return value ? [{ kind: 'pronunciation', start: match.index, end: match.index + match[0].length, value }] : [];
  });
}

/** A mark with its formula said in a language; undefined when nobody knows how. */
export function sayFormula(mark: DraftMark, language: string): DraftMark | undefined {
  const { formula, ...rest } = mark;
  if (!formula) return mark;
  const value = formula.startsWith('<') ? mathmlWords(formula, language) : latexWords(formula, language);
  return value === undefined ? undefined : { ...rest, value };
}

const KEPT = new Set(['mathvariant', 'linethickness', 'open', 'close', 'separators', 'notation', 'intent', 'arg']);

/** A `math` element as MathML; annotations, which say the same again, are left out. */
export function mathmlOf(element: DomElement): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => KEPT.has(name))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const children = element.children.map((child) =>
    !isElement(child) ? escapeText(child.text) : child.name.startsWith('annotation') ? '' : mathmlOf(child),
  );
  return `<${element.name}${attributes.join('')}>${children.join('')}</${element.name}>`;
}

/** What a reader sees of a `math` element. */
export const formulaText = (element: DomElement): string =>
  element.children
    .map((child) => (!isElement(child) ? child.text : child.name.startsWith('annotation') ? '' : formulaText(child)))
    .join('');

/** The languages whose rules are needed to read a source; none when there is no formula in it. A guess costs nothing. */
export function formulaLanguages(source: Source): string[] {
  const text = new TextDecoder('latin1').decode(source.bytes);
  const inside = text.startsWith('PK') ? packedText(source) : text;
  if (
    !/<(?:m:)?math[\s>]|<m:oMath[\s>]|\\\(|\\\[|\$\$|\\displaystyle|\bmathml\b/.test(inside) &&
    !hasInlineLatex(inside)
  )
    return [];
  const said = /(?:\blang(?:uage)?\s*[=:]\s*["']?|<dc:language>|w:val=")([a-z]{2})(?:-[A-Z]{2})?\b/.exec(inside)?.[1];
  return [...new Set(['en', ...(said ? [said] : [])])];
}

const hasInlineLatex = (text: string): boolean =>
  text.includes('$') && [...text.matchAll(LATEX)].some((match) => match[4] !== undefined && FORMULA.test(match[4]));

/** The part of a book or Word file that tells whether it holds formulas: the package document, or the text itself. */
function packedText(source: Source): string {
  try {
    const archive = openArchive(source.bytes, source.uri);
    const name = archive.names.find((each) => each.endsWith('.opf') || each === 'word/document.xml');
    return name ? new TextDecoder('latin1').decode(archive.read(name)) : '';
  } catch {
    // Reading it will say what is wrong with it.
    return '';
  }
}
