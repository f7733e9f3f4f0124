// Which language an article is in: as told, as the source says, else as its words look.
import type { BlockRole } from '../model/article.ts';
import { guessLanguage } from '../text/languages.ts';

/** The tag and where it came from. `said` are the claims of the source, best first. */
export function languageOf(
  told: string | undefined,
  drafts: readonly { readonly role: BlockRole; readonly text: string }[],
  said: readonly { readonly tag: string | undefined; readonly origin: string }[] = [],
): { readonly tag: string; readonly origin: string } {
  if (told) return { tag: canonical(told) ?? told, origin: 'option' };
  for (const claim of said) {
    const tag = claim.tag ? canonical(claim.tag) : undefined;
    if (tag) return { tag, origin: claim.origin };
  }
  const body = drafts.filter((draft) => draft.role === 'body').map((draft) => draft.text);
  const guess = guessLanguage((body.length > 0 ? body : drafts.map((draft) => draft.text)).join('\n').slice(0, 20_000));
  return guess ? { tag: guess, origin: 'its words' } : { tag: 'en', origin: 'assumed' };
}

/** `en_us` gives `en-US`; undefined for what is no language tag. */
export function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}
