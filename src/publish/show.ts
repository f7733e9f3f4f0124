// The shows of a site: what the configuration says, what is taken from the articles where it is silent, what cannot be.
import type { FeedItem, Show, ShowSettings } from '../model/feed.ts';
import { type Problem, RenderError } from '../model/problem.ts';
import { CATEGORIES, categoryParts } from './categories.ts';

export const MAIN_SHOW = 'main';

const DEFAULT_CATEGORY = 'News';

/** Folder under the site: the show called `main` stands at the top. */
export const folderOf = ({ id }: Pick<ShowSettings, 'id'>): string => (id === MAIN_SHOW ? '' : id);

/** The first show with the article's tag, else with its folder, else the one that asks for neither. */
export function showFor(
  shows: readonly ShowSettings[],
  article: { readonly source: string; readonly tags: readonly string[] },
): ShowSettings | undefined {
  const path = article.source.replaceAll('\\', '/').replace(/^\.\//, '');
  const inside = (folder: string): boolean => path.startsWith(`${folder.replace(/^\.\/|\/+$/g, '')}/`);
  return (
    shows.find(({ tag }) => tag !== undefined && article.tags.includes(tag)) ??
    shows.find(({ folder }) => folder !== undefined && inside(folder)) ??
    shows.find(({ tag, folder }) => tag === undefined && folder === undefined)
  );
}

/** Checks the address that everything hangs on. Throws `publish/no-site` and `publish/bad-site`; no slash at its end. */
export function siteAddress(given: string | undefined, report: (problem: Problem) => void): string {
  if (given === undefined)
    throw new RenderError(
      {
        code: 'publish/no-site',
        message: 'Nothing says where the feed will be reached, and every address in it begins with that.',
        fix: 'Say --site https://example.org/audio, or write "site:" into lectern.config.yaml.',
      },
      { exitCode: 2 },
    );
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new RenderError(
      {
        code: 'publish/bad-site',
        message: `The site “${given}” is no address that files can stand under.`,
        fix: 'Give it as https://example.org or https://example.org/audio, without ? and #.',
      },
      { exitCode: 2 },
    );
  if (url.protocol === 'http:' && !isLocal(url.hostname))
    report({
      code: 'publish/not-https',
      severity: 'warning',
      message: `The site ${given} is not https: some apps and directories take no such feed.`,
      fix: 'Publish under https; nearly every host offers it.',
    });
  return url.href.replace(/\/+$/, '');
}

/** A site on this machine or in its network is for trying. */
export const isLocal = (hostname: string): boolean =>
  /^(?:localhost|.*\.local|\[::1\]|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+)$/.test(
    hostname,
  );

/** The show with nothing left open. Reports what a directory will miss. Throws `publish/bad-category`. */
export function completeShow(
  settings: ShowSettings,
  site: string,
  items: readonly Pick<FeedItem, 'language' | 'publisher'>[],
  report: (problem: Problem) => void,
): Show {
  const { hostname } = new URL(site);
  const title = settings.title ?? mostCommon(items.flatMap(({ publisher }) => publisher ?? [])) ?? hostname;
  const show: Show = {
    title,
    description: `${title}, read aloud.`,
    author: title,
    category: DEFAULT_CATEGORY,
    language: mostCommon(items.map(({ language }) => language)) ?? 'en',
    explicit: false,
    medium: 'podcast',
    type: 'episodic',
    locked: settings.owner !== undefined,
    ...settings,
  };
  if (!categoryParts(show.category)) throw badCategory(show);
  if (show.license && !/^[a-z0-9.+-]+$/.test(show.license) && show.licenseUrl === undefined)
    report({
      code: 'publish/unknown-license',
      severity: 'warning',
      message: `The license “${show.license}” of the show ${show.id} is no name of the SPDX list in small letters, and has no address.`,
      fix: 'Write it as cc-by-4.0, or add "licenseUrl".',
    });
  const assumed = (['title', 'description', 'author', 'category'] as const).filter(
    (key) => settings[key] === undefined,
  );
  if (assumed.length > 0)
    report({
      code: 'publish/assumed',
      severity: 'note',
      message: `The configuration does not give the show's ${assumed.join(', ')}: ${assumed.map((key) => `“${show[key]}”`).join(', ')} ${assumed.length === 1 ? 'stands' : 'stand'} in the feed.`,
      fix: 'Write them under "show:" in lectern.config.yaml; docs/publishing.md has an example.',
    });
  if (!show.owner)
    report({
      code: 'publish/no-owner',
      severity: 'warning',
      message: `The show “${show.title}” names no owner: directories such as Spotify send a mail there before they list it.`,
      fix: 'Write "owner: { name: …, email: … }" under "show:" in lectern.config.yaml.',
    });
  return show;
}

function badCategory(show: Show): RenderError {
  const [main = ''] = show.category.split('>').map((part) => part.trim());
  const sub = Object.hasOwn(CATEGORIES, main) ? CATEGORIES[main]! : undefined;
  const known = sub ? sub.map((name) => `${main} > ${name}`) : Object.keys(CATEGORIES);
  return new RenderError(
    {
      code: 'publish/bad-category',
      message: `Podcast directories have no category “${show.category}” (show ${show.id}).`,
      fix: `Write one of: ${known.join(', ') || main}.`,
    },
    { exitCode: 2 },
  );
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
