// What a page's JSON-LD says of its article.

export interface LinkedArticle {
  readonly headline?: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly description?: string;
  readonly image?: string;
  readonly articleBody?: string;
  /** Open to everybody, where the page says so or denies it. */
  readonly free?: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|Recipe|Blog|NewsItem|CreativeWork)$/;

/** Takes the contents of all `application/ld+json` scripts. Gives the first that describes an article; broken ones are passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | undefined {
  const nodes = scripts.flatMap((script) => nodesIn(parsed(script), 0));
  const types = (node: Fields) => [node['@type']].flat().map(String);
  const node =
    nodes.find((entry) => types(entry).some((type) => ARTICLE.test(type)) && entry.headline !== undefined) ??
    nodes.find(
      (entry) =>
        types(entry).some((type) => ARTICLE.test(type)) &&
        (entry.articleBody !== undefined || entry.author !== undefined),
    );
  if (!node) return undefined;
  const byId = new Map(
    nodes.flatMap((entry) => (typeof entry['@id'] === 'string' ? [[entry['@id'], entry] as const] : [])),
  );
  const follow = (value: unknown): unknown =>
    isFields(value) && typeof value['@id'] === 'string' && value.name === undefined
      ? (byId.get(value['@id']) ?? value)
      : value;
  const name = (value: unknown): string | undefined => {
    const target = follow(value);
    return isFields(target) ? word(target.name) : word(target);
  };
  const image = follow([node.image].flat()[0]);
  const fields = {
    headline: word(node.headline) ?? word(node.name),
    subtitle: word(node.alternativeHeadline),
    published: word(node.datePublished) ?? word(node.dateCreated),
    modified: word(node.dateModified),
    language: word(node.inLanguage),
    publisher: name([node.publisher].flat()[0]),
    url:
      word(node.url) ??
      (isFields(node.mainEntityOfPage) ? word(node.mainEntityOfPage['@id']) : word(node.mainEntityOfPage)),
    description: word(node.description),
    image: isFields(image) ? (word(image.url) ?? word(image.contentUrl)) : word(image),
    articleBody: word(node.articleBody),
    free: /^(?:true|false)$/i.test(String(node.isAccessibleForFree))
      ? /^true$/i.test(String(node.isAccessibleForFree))
      : undefined,
  };
  const authors = [node.author ?? node.creator].flat().flatMap((author) => {
    const found = name(author);
    return found && !/^https?:/.test(found) ? [found] : [];
  });
  return { ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), authors };
}

function parsed(script: string): unknown {
  const text = script.trim().replace(/^<!--|-->$|^\/\*.*?\*\/|^\/\/\s*<!\[CDATA\[|\/\/\s*\]\]>$/g, '');
  for (const attempt of [
    text,
    text
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ])
    try {
      return JSON.parse(attempt);
    } catch {
      // Pages write raw line ends and trailing commas; the second try takes them away.
    }
  return undefined;
}

/** The objects at the top, in lists, in `@graph` and under `mainEntity`. */
function nodesIn(value: unknown, depth: number): Fields[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.slice(0, 1000).flatMap((entry) => nodesIn(entry, depth + 1));
  if (!isFields(value)) return [];
  return [
    value,
    ...[value['@graph'], value.mainEntity, value.mainEntityOfPage].flatMap((inner) => nodesIn(inner, depth + 1)),
  ];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const word = (value: unknown): string | undefined => {
  if (typeof value === 'string') return unescaped(value).trim() || undefined;
  return Array.isArray(value) && typeof value[0] === 'string' ? word(value[0]) : undefined;
};

/** JSON-LD is no HTML, but pages often write its entities there. */
function unescaped(text: string): string {
  const names: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
    ndash: '–',
    mdash: '—',
    hellip: '…',
  };
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
      if (code !== undefined)
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '';
      return names[name!.toLowerCase()] ?? whole;
    },
  );
}
