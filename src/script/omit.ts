// What is left out, by role, and why. The only place that decides it.
import type { Article, Block, BlockRole } from '../model/article.ts';
import { textAt } from '../model/span.ts';

/** What to do with each role: 'speak', or the reason it is left out. */
export type RolePolicy = Readonly<Record<BlockRole, string>>;

export const SPEAK = 'speak';

export const DEFAULT_ROLES: RolePolicy = {
  body: SPEAK,
  headline: SPEAK,
  subtitle: SPEAK,
  byline: SPEAK,
  dateline: SPEAK,
  caption: SPEAK,
  pullquote: SPEAK,
  aside: SPEAK,
  footnote: SPEAK,
  credit: 'photo credit',
  noteref: 'footnote number',
  navigation: 'page furniture: navigation',
  advertisement: 'page furniture: advertisement',
  related: 'page furniture: related stories',
  promo: 'page furniture: promotion or pointer elsewhere',
  newsletter: 'page furniture: newsletter sign-up',
  comment: 'page furniture: readers’ comments',
  legal: 'page furniture: legal notice',
};

/** What is left out by its kind, beside what is left out by its role. */
export interface Omitting {
  /** Cells -> their reason. */
  readonly tables?: ReadonlyMap<string, string>;
  /** The reason for code. */
  readonly code?: string;
  /** The reason for the last line of an embedded post, whose author is named before it. */
  readonly signature?: string;
}

const NOT_BODY = new Set<BlockRole>(['caption', 'pullquote', 'aside', 'subtitle', 'byline', 'dateline', 'headline']);
const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The reason each block is left out; blocks that are spoken have none.
 *
 * A caption, pull quote, headline or the like that says again what another spoken block says is spoken once: the
 * body keeps it, and between two of the same kind the first.
 */
export function omittedBlocks(article: Article, roles: RolePolicy, known: Omitting = {}): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  const spokenBodies: string[] = [];
  const candidates: { block: Block; words: string }[] = [];
  for (const block of article.blocks) {
    const words = comparable(textAt(article.text, block.span));
    const policy = roles[block.role];
    if (policy !== SPEAK) reasons.set(block.id, block.reason ? `${policy} (${block.reason})` : policy);
    else if (words === '') reasons.set(block.id, 'nothing in it to say');
    else if (known.tables?.has(block.id)) reasons.set(block.id, known.tables.get(block.id)!);
    else if (known.signature && block.reason === 'signature of an embedded post')
      reasons.set(block.id, known.signature);
    else if (block.kind === 'code' && known.code) reasons.set(block.id, known.code);
    else if (NOT_BODY.has(block.role) || block.kind === 'figure') candidates.push({ block, words });
    else spokenBodies.push(words);
  }
  const seen = new Map<string, string>();
  const body = ` ${spokenBodies.join(' \n ')} `;
  for (const { block, words } of candidates) {
    const before = seen.get(words);
    const long = words.split(' ').length >= 5;
    if (before !== undefined) reasons.set(block.id, `says again what the ${before} said`);
    else if (block.role === 'pullquote' && long && body.includes(` ${words} `))
      reasons.set(block.id, 'pull quote: the story says it');
    else seen.set(words, block.kind === 'figure' ? 'image description' : block.role);
  }
  return reasons;
}
