// What a page does not give, said openly: no article, only the beginning of one, or a story that stands in its data alone.
import type { BlockRole } from '../model/article.ts';
import { type Problem, RenderError } from '../model/problem.ts';
import { countWords } from '../text/words.ts';
import type { Draft } from './assemble.ts';
import { lettersOf } from './readability.ts';

export interface PageClaims {
  readonly uri: string;
  /** The story as the page's own data gives it. */
  readonly articleBody?: string | undefined;
  /** The page says that it is not open to everybody. */
  readonly locked?: boolean | undefined;
}

/** A given story shorter than this (letters) may be a summary. */
const SHORT_STORY = 400;
/** Fewer words than this under a notice are a beginning, not a story. */
const STUB_WORDS = 250;
/** Fewer words than this, with more links than words, are a list of stories; fewer than those are a notice. */
const FEW_WORDS = 40;
const NEXT_TO_NONE = 12;

const NOTICE =
  /\b(?:subscribe|sign in|log in|register|become a (?:member|subscriber))\b.{0,40}\b(?:to (?:continue|keep|read|unlock|access)|for full access|full (?:story|article))\b|\b(?:this (?:article|story|content) is (?:for|only for|available (?:only )?to|reserved for|exclusive to)|already a subscriber|for subscribers only|weiterlesen mit|nur für abonnent|réservé aux abonnés|contenido exclusivo para suscriptores|riservato agli abbonati|exclusivo para assinantes|alleen voor abonnees)\b/iu;

/**
 * Gives the drafts, with the story of the page's data when the page itself shows none of it, and what must be told.
 *
 * Throws `read/no-article` when nothing on the page is a story.
 */
export function openly(drafts: readonly Draft[], claims: PageClaims): { drafts: Draft[]; problem?: Problem } {
  const { uri } = claims;
  const given = lettersOf(claims.articleBody ?? '');
  const shown = lettersOf(wordsOf(drafts, 'body'));
  if (given.length >= SHORT_STORY && shown.length < given.length / 5) {
    const problem: Problem = {
      code: 'read/story-in-data',
      severity: 'note',
      message: `${uri} shows hardly any of its story; it was taken from the data the page gives of itself.`,
      fix: 'Look through the text (lectern inspect read): such data has no headings and pictures.',
      place: { uri },
    };
    return { drafts: withStory(drafts, claims.articleBody!, uri), problem };
  }
  const count = countWords(wordsOf(drafts, 'body'));
  const linked = drafts.filter((draft) => draft.role === 'navigation' || draft.role === 'related').length;
  if (count === 0)
    throw new RenderError({
      code: 'read/no-article',
      message: `${uri} holds no article: none of its ${drafts.length} blocks of text is running text.`,
      fix: 'Give the address or file of one article, not of a list of them; a page made by scripts must be saved in a browser.',
      place: { uri },
    });
  const notice = drafts.some((draft) => draft.text.length < 400 && NOTICE.test(draft.text));
  if ((notice || claims.locked) && count < STUB_WORDS)
    return {
      drafts: [...drafts],
      problem: {
        code: 'read/only-the-beginning',
        severity: 'warning',
        message: `${uri} shows only the beginning of its story, ${count} words; the rest is for subscribers.`,
        fix: 'Open it in a browser where you are signed in, save the page, and give the file.',
        place: { uri },
      },
    };
  if (count < NEXT_TO_NONE || (count < FEW_WORDS && linked > count))
    return {
      drafts: [...drafts],
      problem: {
        code: 'read/hardly-an-article',
        severity: 'warning',
        message: `${uri} is hardly an article: it has ${count} words of running text.`,
        fix: 'Give the address or file of one article, not of a list of them.',
        place: { uri },
      },
    };
  return { drafts: [...drafts] };
}

const wordsOf = (drafts: readonly Draft[], role: BlockRole): string =>
  drafts
    .filter((draft) => draft.role === role)
    .map((draft) => draft.text)
    .join('\n');

/** The given story stands where the page's own would; what the page shows instead is no part of it. */
function withStory(drafts: readonly Draft[], story: string, uri: string): Draft[] {
  const reason = 'in the page’s data, not on the page';
  const place = { uri, locator: 'articleBody' };
  const told = story
    .split(/\n+/)
    .filter((text) => /\S/.test(text))
    .map((text): Draft => ({ kind: 'paragraph', role: 'body', text, place, reason }));
  const rest = drafts.map((draft): Draft =>
    draft.role === 'body' ? { ...draft, role: 'promo', reason: 'shown instead of the story' } : draft,
  );
  const head = rest.findLastIndex((draft) => /^(?:headline|subtitle|byline|dateline)$/.test(draft.role));
  return [...rest.slice(0, head + 1), ...told, ...rest.slice(head + 1)];
}
