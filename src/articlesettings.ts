// What an article says of itself before it is read: its settings, its lexicon and its publication, from the front matter.
import type { Source } from './model/article.ts';
import { RenderError } from './model/problem.ts';
import type { PublicationFacts } from './publish/item.ts';

/** What the machine's owner alone decides: an article may come from anybody. */
const NOT_FOR_ARTICLES = ['engines', 'attribute.adviser', 'out', 'site', 'show', 'shows'];

/**
 * The `lectern:` part as written, for config.ts to check; undefined when the article has none. Throws what its reader
 * throws, and `config/not-for-articles` where it would say what runs here, who is asked, or where is written.
 */
export async function articleSettings(source: Source): Promise<unknown> {
  const settings = (await frontMatterOf(source))['lectern'];
  const refused = NOT_FOR_ARTICLES.find((path) => valueAt(settings, path) !== undefined);
  if (refused === undefined) return settings;
  throw new RenderError(
    {
      code: 'config/not-for-articles',
      message: `The front matter of ${source.uri} sets “${refused}”, which no article may.`,
      fix: 'Move it to lectern.config.yaml if you mean it; take the line away if the article is not yours.',
      place: { uri: source.uri },
    },
    { exitCode: 2 },
  );
}

const valueAt = (settings: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | null | undefined)?.[key], settings);

/** The `lexicon:` part as written, for lexicons.ts to check. */
export const articleLexicon = async (source: Source): Promise<unknown> => (await frontMatterOf(source))['lexicon'];

async function frontMatterOf(source: Source): Promise<Readonly<Record<string, unknown>>> {
  if (source.mediaType !== 'text/markdown') return {};
  const text = new TextDecoder().decode(source.bytes).replace(/\r\n?/g, '\n');
  if (!text.startsWith('---')) return {};
  const { frontMatter } = await import('./read/frontmatter.ts');
  return frontMatter(text, source.uri).settings;
}

const KINDS = ['full', 'trailer', 'bonus'] as const;

/** What the feed wants to know beside the article itself. Throws `read/bad-front-matter` for a value that cannot be used. */
export async function publicationFacts(source: Source): Promise<PublicationFacts> {
  const settings = await frontMatterOf(source);
  const checked = <T>(key: string, right: (value: unknown) => value is T, wanted: string): T | undefined => {
    const value = settings[key];
    if (value === undefined || value === null) return undefined;
    if (right(value)) return value;
    throw new RenderError(
      {
        code: 'read/bad-front-matter',
        message: `The front matter says “${key}: ${String(value)}”.`,
        fix: `Write ${wanted}, or take the line away.`,
        place: { uri: source.uri },
      },
      { exitCode: 2 },
    );
  };
  const count = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;
  const flag = (value: unknown): value is boolean => typeof value === 'boolean';
  const kind = (value: unknown): value is (typeof KINDS)[number] => KINDS.some((known) => known === value);
  const words = (value: unknown): value is string | number =>
    (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
  const list = (value: unknown): value is (string | number) | (string | number)[] =>
    Array.isArray(value) ? value.every(words) : words(value);
  const facts = {
    guid: checked('guid', words, 'a name that never changes')?.toString(),
    season: checked('season', count, 'a whole number from 1'),
    episode: checked('episode', count, 'a whole number from 1'),
    kind: checked('episodeType', kind, 'full, trailer or bonus'),
    explicit: checked('explicit', flag, 'true or false'),
  };
  const tags = [checked('tags', list, 'a list of words') ?? []].flat().map(String);
  return {
    ...(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as typeof facts),
    tags: tags.flatMap((tag) => tag.split(',')).map((tag) => tag.trim()),
    draft: checked('draft', flag, 'true or false') ?? false,
  } as PublicationFacts;
}
