// XHTML for an HTML parser: elements that close themselves get their end tags.

/** XHTML may close any element at once; HTML would leave `<title/>` open to the end of the book. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
export const withoutSelfClosing = (xhtml: string): string =>
  xhtml.replace(
    /<([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/>/g,
    (whole, name: string, attributes: string) => (VOID.test(name) ? whole : `<${name}${attributes}></${name}>`),
  );
