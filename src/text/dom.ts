// The only door to the HTML parser: a page as a plain tree, in bounded depth, size and time. Scripts are never run.
import { html as names, type ParserOptions, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { RenderError } from '../model/problem.ts';

export interface DomElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly DomNode[];
  readonly parent: DomElement | null;
}

export interface DomText {
  readonly text: string;
  readonly parent: DomElement | null;
}

export type DomNode = DomElement | DomText;

export const isElement = (node: DomNode): node is DomElement => 'name' in node;

/** Browsers stop nesting at 512; nothing written by people comes near. */
export const DEEPEST = 1000;
export const MOST_ELEMENTS = 500_000;
/** In UTF-16 code units. */
export const LONGEST_PAGE = 20_000_000;
export const MOST_ATTRIBUTES = 2_000;

interface Build {
  name: string;
  attributes: Record<string, string>;
  children: (Build | BuildText)[];
  parent: Build | null;
  depth: number;
  namespace: string;
  content?: Build;
}

interface BuildText {
  text: string;
  parent: Build | null;
}

type Map = TreeAdapterTypeMap<
  Build | BuildText,
  Build,
  Build | BuildText,
  Build,
  Build,
  Build,
  BuildText,
  BuildText,
  Build,
  Build
>;

/**
 * Parses a page as browsers do.
 *
 * Throws `read/too-large`, `read/too-deep`, `read/too-many-elements` or `read/too-many-attributes` beyond the bounds above.
 */
export function parseHtml(html: string, uri: string): DomElement {
  if (html.length > LONGEST_PAGE)
    throw tooMuch(
      'read/too-large',
      `The page has ${html.length} characters; ${LONGEST_PAGE} are read.`,
      'Save only the article.',
      uri,
    );
  checkAttributes(html, uri);
  const options: ParserOptions<Map> = { treeAdapter: adapter(uri), scriptingEnabled: true };
  return parse<Map>(html, options);
}

/** The parser compares every attribute of a tag with all before it, so a tag must not have a million. */
function checkAttributes(html: string, uri: string): void {
  // Only a tag longer than this can hold too many: name, and white space between.
  const long = new RegExp(`<[a-zA-Z][^<>]{${MOST_ATTRIBUTES * 2},}`, 'g');
  for (let match = long.exec(html); match; match = long.exec(html)) {
    const count = match[0].replace(/"[^"]*"|'[^']*'/g, '').match(/[\s/][^\s/]/g)?.length ?? 0;
    if (count > MOST_ATTRIBUTES && !insideScript(html, match.index))
      throw tooMuch(
        'read/too-many-attributes',
        `One tag has ${count} attributes; ${MOST_ATTRIBUTES} are read.`,
        'The page is broken or hostile: save it again from a browser.',
        uri,
      );
  }
}

function insideScript(html: string, index: number): boolean {
  const before = html.slice(Math.max(0, index - 2_000_000), index).toLowerCase();
  return ['script', 'style', 'textarea'].some(
    (name) => before.lastIndexOf(`<${name}`) > before.lastIndexOf(`</${name}`),
  );
}

function adapter(uri: string): TreeAdapter<Map> {
  let elements = 0;
  const element = (name: string, namespace: string, attributes: Record<string, string>): Build => {
    if (++elements > MOST_ELEMENTS)
      throw tooMuch(
        'read/too-many-elements',
        `The page has more than ${MOST_ELEMENTS} elements.`,
        'Save only the article.',
        uri,
      );
    return { name, namespace, attributes, children: [], parent: null, depth: 0 };
  };
  const place = (parent: Build, node: Build | BuildText, index: number): void => {
    if ('name' in node) {
      node.depth = parent.depth + 1;
      if (node.depth > DEEPEST)
        throw tooMuch(
          'read/too-deep',
          `Elements are nested more than ${DEEPEST} deep.`,
          'The page is broken or hostile: save it again from a browser.',
          uri,
        );
    }
    node.parent = parent;
    if (index < 0) parent.children.push(node);
    else parent.children.splice(index, 0, node);
  };
  const addText = (parent: Build, text: string, index: number): void => {
    const before = parent.children[(index < 0 ? parent.children.length : index) - 1];
    if (before && !('name' in before)) before.text += text;
    else place(parent, { text, parent }, index);
  };
  const detach = (node: Build | BuildText): void => {
    const siblings = node.parent?.children;
    if (siblings) siblings.splice(siblings.lastIndexOf(node), 1);
    node.parent = null;
  };
  const tag = (node: Build | BuildText): Build => node as Build;
  return {
    createDocument: () => element('#document', '', {}),
    createDocumentFragment: () => element('#fragment', '', {}),
    createElement: (name, namespace, attributes) =>
      element(name, namespace, Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value]))),
    createCommentNode: () => ({ text: '', parent: null }),
    createTextNode: (text) => ({ text, parent: null }),
    appendChild: (parent, node) => place(parent, node, -1),
    insertBefore: (parent, node, reference) => place(parent, node, parent.children.indexOf(reference)),
    setTemplateContent: (template, content) => {
      template.content = content;
    },
    getTemplateContent: (template) => template.content!,
    setDocumentType: () => {},
    setDocumentMode: () => {},
    getDocumentMode: () => names.DOCUMENT_MODE.NO_QUIRKS,
    detachNode: detach,
    insertText: (parent, text) => addText(parent, text, -1),
    insertTextBefore: (parent, text, reference) => addText(parent, text, parent.children.indexOf(reference)),
    adoptAttributes: (target, attributes) => {
      for (const attribute of attributes) target.attributes[attribute.name] ??= attribute.value;
    },
    getFirstChild: (node) => node.children[0] ?? null,
    getChildNodes: (node) => node.children,
    getParentNode: (node) => node.parent,
    getAttrList: (node) => Object.entries(node.attributes).map(([name, value]) => ({ name, value })),
    getTagName: (node) => node.name,
    getNamespaceURI: (node) => node.namespace as ReturnType<TreeAdapter<Map>['getNamespaceURI']>,
    getTextNodeContent: (node) => node.text,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is BuildText => !('name' in node),
    isCommentNode: (_node): _node is BuildText => false,
    isDocumentTypeNode: (_node): _node is Build => false,
    isElementNode: (node): node is Build => 'name' in node && !tag(node).name.startsWith('#'),
    setNodeSourceCodeLocation: () => {},
    getNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: () => {},
  };
}

function tooMuch(code: string, message: string, fix: string, uri: string): RenderError {
  return new RenderError({ code, message, fix, place: { uri } });
}

/** All elements under a node, in order, itself left out. */
export function* elementsIn(root: DomElement): Generator<DomElement> {
  for (const child of root.children)
    if (isElement(child)) {
      yield child;
      yield* elementsIn(child);
    }
}

export const find = (root: DomElement, name: string): DomElement | undefined => {
  for (const element of elementsIn(root)) if (element.name === name) return element;
  return undefined;
};

/** The text under a node as it stands, white space and all. */
export function textOf(node: DomNode): string {
  return isElement(node) ? node.children.map(textOf).join('') : node.text;
}

/** A CSS path that finds the element again: `article > p:nth-of-type(3)`. */
export function cssPath(element: DomElement): string {
  const steps: string[] = [];
  for (let at: DomElement | null = element; at && !at.name.startsWith('#') && at.name !== 'html'; at = at.parent) {
    const id = at.attributes.id;
    if (id && /^[A-Za-z][\w-]*$/.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    const name = at.name;
    const { place, count } = placeAmong(at);
    steps.unshift(count > 1 ? `${name}:nth-of-type(${place})` : name);
  }
  return steps.join(' > ');
}

const places = new WeakMap<
  DomElement,
  { readonly place: ReadonlyMap<DomElement, number>; readonly counts: ReadonlyMap<string, number> }
>();

/** Which of the elements of its name under one parent it is, from 1; counted once for each parent. */
function placeAmong(element: DomElement): { place: number; count: number } {
  const { parent, name } = element;
  if (!parent) return { place: 1, count: 1 };
  let known = places.get(parent);
  if (!known) {
    const place = new Map<DomElement, number>();
    const counts = new Map<string, number>();
    for (const child of parent.children)
      if (isElement(child)) {
        counts.set(child.name, (counts.get(child.name) ?? 0) + 1);
        place.set(child, counts.get(child.name)!);
      }
    known = { place, counts };
    places.set(parent, known);
  }
  return { place: known.place.get(element)!, count: known.counts.get(name)! };
}
