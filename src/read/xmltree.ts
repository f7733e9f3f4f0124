// Finding things in an XML tree by local name.
import type { XmlNode } from '../text/xml.ts';

export const localName = (node: XmlNode): string => node.name.slice(node.name.indexOf(':') + 1);

export const childNodes = (node: XmlNode): XmlNode[] =>
  node.children.filter((child): child is XmlNode => typeof child !== 'string');

export const childrenNamed = (node: XmlNode, name: string): XmlNode[] =>
  childNodes(node).filter((child) => localName(child) === name);

export const childNamed = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node ? childrenNamed(node, name)[0] : undefined;

/** All elements of that local name under a node, in order. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return childNodes(node).flatMap((child) =>
    localName(child) === name ? [child, ...descendants(child, name)] : descendants(child, name),
  );
}
