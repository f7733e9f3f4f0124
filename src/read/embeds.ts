// What a page shows of others: videos, sounds and pages in frames, posts of social networks with who wrote them.
import { type DomElement, isElement } from '../text/dom.ts';
import { tidy } from '../text/whitespace.ts';

export type EmbedKind = 'video' | 'sound' | 'page';

const KINDS: Readonly<Record<string, EmbedKind>> = {
  video: 'video',
  audio: 'sound',
  iframe: 'page',
  object: 'page',
  embed: 'page',
  'amp-video': 'video',
  'amp-youtube': 'video',
  'amp-vimeo': 'video',
  'lite-youtube': 'video',
  'amp-audio': 'sound',
  'amp-iframe': 'page',
};

/** Titles that players and advertisers write themselves: they tell a listener nothing. */
const EMPTY_TITLE =
  /^(?:(?:embedded |html5 |youtube |vimeo |dailymotion |audio |video |media |spotify )*(?:video|audio|media|embed|content|player|iframe|frame|widget|post|map)s?|.*\bvideo player|.*\b(?:ads?|advert\w*|advertisement|sponsored|tracking|recaptcha|consent|cookies?)\b.*)$/i;

export interface Embed {
  readonly kind: EmbedKind;
  /** As its author names it. */
  readonly title: string;
  readonly url: string;
}

/** A frame, video or sound that has a name of its own; undefined for all other elements. */
export function embedOf(element: DomElement): Embed | undefined {
  const kind = KINDS[element.name];
  if (!kind) return undefined;
  const { title, src = '', width, height } = element.attributes;
  const said = tidy(title ?? element.attributes['aria-label'] ?? element.attributes.videotitle ?? '').text;
  if (said === '' || EMPTY_TITLE.test(said) || isDot(width) || isDot(height)) return undefined;
  const film = kind === 'page' && /\b(?:youtube|youtu\.be|vimeo|dailymotion|video)\b/i.test(src);
  const sound = kind === 'page' && /\b(?:spotify|soundcloud|podcasts?|audio)\b/i.test(src);
  return { kind: film ? 'video' : sound ? 'sound' : kind, title: said, url: src };
}

/** Frames of a point or none count visits and show nothing. */
const isDot = (size: string | undefined): boolean => size !== undefined && /^[01](?:px)?$/.test(size.trim());

const POST =
  /(?:^|[\s_-])(?:twitter-tweet|twitter-video|tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|reddit-embed(?:-bq)?|reddit-card|threads-post)(?:$|[\s_-])/i;

/** The block quotation of a post that a social network's script would dress up, if the element stands in one. */
export const postAround = (path: readonly DomElement[]): DomElement | undefined =>
  path.find((element) => element.name === 'blockquote' && POST.test(element.attributes.class ?? ''));

/** `— Ann Lee (@annlee) May 5, 2024` gives Ann Lee; undefined for what is no such line. */
export const postAuthor = (line: string): string | undefined =>
  /^\s*[—–-]+\s*([^()@]{2,60}?)\s*\(@?[\w.@-]+\)/u.exec(line)?.[1] ??
  /^\s*(?:a )?post (?:shared )?by\s+([^()@]{2,60}?)\s*\(@/iu.exec(line)?.[1];

/** Who wrote the post in a block quotation. */
export function authorOfPost(post: DomElement): string | undefined {
  for (const line of linesOf(post)) {
    const author = postAuthor(line);
    if (author) return author;
  }
  return undefined;
}

/** Text that stands beside the paragraphs, and the paragraphs. */
function linesOf(element: DomElement): string[] {
  const lines: string[] = [];
  let own = '';
  const walk = (node: DomElement): string =>
    node.children.map((child) => (isElement(child) ? walk(child) : child.text)).join('');
  for (const child of element.children) {
    if (!isElement(child)) own += child.text;
    else if (/^(?:p|div|section)$/.test(child.name)) {
      lines.push(own, walk(child));
      own = '';
    } else own += walk(child);
  }
  return [...lines, own].map((line) => tidy(line).text);
}
