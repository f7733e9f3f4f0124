// XML: escaping, elements, and the only door to the parser (saxes).
import { SaxesParser } from 'saxes';
import { RenderError } from '../model/problem.ts';

/** Characters that XML 1.0 does not allow at all, lone surrogates among them, are dropped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const allowed = (text: string): string => text.replace(FORBIDDEN, '');

/** For element content; also safe before `]]>`. */
export const escapeText = (text: string): string =>
  allowed(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');

/** For an attribute value in double quotes; line breaks and tabs survive. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');

/** `children` are markup already; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children?: string,
): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) tag += ` ${key}="${escapeAttribute(value)}"`;
  return children === undefined ? `${tag}/>` : `${tag}>${children}</${name}>`;
}

/** For markup that stays markup: CDATA, in two where its own end stands in it. */
export const cdata = (markup: string): string => `<![CDATA[${allowed(markup).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

export interface XmlNode {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
  /** Where its tag ends, from 1. */
  readonly line: number;
  readonly column: number;
}

/** Deeper than any document of a person; a stack would overflow far below the depth an attacker writes. */
const DEEPEST = 500;

/** Parses a document. Throws `text/bad-xml` with line and column. Entities beyond XML's own five are not expanded. */
export function parseXml(text: string, uri: string): XmlNode {
  const parser = new SaxesParser();
  const root: {
    name: string;
    attributes: Record<string, string>;
    children: (XmlNode | string)[];
    line: number;
    column: number;
  }[] = [];
  let top: XmlNode | undefined;
  const fail = (message: string): never => {
    throw new RenderError({
      code: 'text/bad-xml',
      message: `This is not well-formed XML: ${message.replace(/^\d+:\d+: /, '')}`,
      fix: 'Correct the markup at that place: every tag closed, & written as &amp;, < as &lt;.',
      place: { uri, line: parser.line, column: parser.column + 1 },
    });
  };
  parser.on('error', (error) => fail(error.message));
  parser.on('opentag', (tag) => {
    if (root.length >= DEEPEST) fail(`elements are nested more than ${DEEPEST} deep`);
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [key, String(value)]));
    const node = { name: tag.name, attributes, children: [], line: parser.line, column: parser.column + 1 };
    root.at(-1)?.children.push(node);
    root.push(node);
  });
  const addText = (words: string): void => void root.at(-1)?.children.push(words);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    top = root.pop();
  });
  parser.write(text.replace(/^\ufeff/, '')).close();
  return top ?? fail('there is no element in it');
}

/** All text in a node, in order. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** `ssml:voice` is `voice`: documents choose their prefixes. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
