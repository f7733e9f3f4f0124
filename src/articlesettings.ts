// Settings that an article brings along: the `lectern:` part of its front matter.
import type { Source } from './model/article.ts';

/** The value as written, for config.ts to check; undefined when the article has none. Throws what its reader throws. */
export async function articleSettings(source: Source): Promise<unknown> {
  if (source.mediaType !== 'text/markdown') return undefined;
  const text = new TextDecoder().decode(source.bytes).replace(/\r\n?/g, '\n');
  if (!text.startsWith('---')) return undefined;
  const { frontMatter } = await import('./read/frontmatter.ts');
  return frontMatter(text, source.uri).settings['lectern'];
}
