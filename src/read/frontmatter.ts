// Front matter: the settings between two lines of three hyphens at the start of a file.
import type { ArticleMeta } from '../model/article.ts';
import { RenderError } from '../model/problem.ts';
import { parseYaml } from '../text/yaml.ts';

export interface FrontMatter {
  readonly settings: Readonly<Record<string, unknown>>;
  /** The text after it; empty lines stand for the front matter, so that line numbers stay. */
  readonly rest: string;
}

const FENCE = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Takes text with '\n' line ends. Throws `text/bad-yaml` or `read/bad-front-matter` with the line. */
export function frontMatter(text: string, uri: string): FrontMatter {
  const match = FENCE.exec(text);
  if (!match) return { settings: {}, rest: text };
  const settings = parseYaml(match[1] ?? '', uri, 1) ?? {};
  if (typeof settings !== 'object' || Array.isArray(settings)) {
    // Two rules around a sentence are Markdown, not settings.
    if (typeof settings === 'string') return { settings: {}, rest: text };
    throw new RenderError(
      {
        code: 'read/bad-front-matter',
        message: 'The front matter is not a list of “key: value” lines.',
        fix: 'Write one “key: value” a line between the two lines of hyphens, or take the hyphens away.',
        place: { uri, line: 2, column: 1 },
      },
      { exitCode: 2 },
    );
  }
  const lines = match[0].split('\n').length - 1;
  return { settings: settings as Record<string, unknown>, rest: '\n'.repeat(lines) + text.slice(match[0].length) };
}

/** What front matter says of the article, under the names people use for it. */
export function frontMatterMeta(
  settings: Readonly<Record<string, unknown>>,
): Partial<ArticleMeta> & { readonly slug?: string } {
  const word = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value = settings[name];
      const given = value instanceof Date ? value.toISOString().replace(/T00:00:00\.000Z$/, '') : value;
      if (typeof given === 'string' && given.trim() !== '') return given.trim().normalize('NFC');
      if (typeof given === 'number') return String(given);
    }
    return undefined;
  };
  const image = settings.image ?? settings.cover;
  const picture = typeof image === 'object' && image !== null ? (image as Record<string, unknown>) : {};
  const fields = {
    title: word('title'),
    subtitle: word('subtitle', 'standfirst', 'dek', 'deck'),
    language: word('language', 'lang', 'locale'),
    published: word('published', 'date', 'datePublished', 'pubDate'),
    modified: word('modified', 'updated', 'lastmod', 'dateModified'),
    canonicalUrl: word('canonicalUrl', 'canonical', 'canonical_url', 'url'),
    publisher: word('publisher', 'site', 'publication'),
    description: word('description', 'summary', 'excerpt'),
    imageUrl: typeof image === 'string' ? image : text(picture.url ?? picture.src ?? picture.path),
    imageAlt: word('imageAlt', 'image_alt') ?? text(picture.alt),
    slug: word('slug'),
  };
  const authors = people(settings.authors ?? settings.author ?? settings.by);
  return {
    ...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<ArticleMeta>),
    ...(authors.length > 0 ? { authors } : {}),
  };
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** `Ann Lee`, `[Ann Lee, Bob Ray]` and `- name: Ann Lee` all name people. */
function people(value: unknown): string[] {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.flatMap((entry) => {
    const name =
      typeof entry === 'object' && entry !== null ? text((entry as Record<string, unknown>).name) : text(entry);
    return name ? [name.normalize('NFC')] : [];
  });
}
