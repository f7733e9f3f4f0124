// Roles in a text its author wrote as such (Markdown, DOCX, EPUB): headline, byline, captions, lists of other stories.
import type { Draft } from './assemble.ts';
import { furniturePhrase, RELATED_HEADING } from './furniture.ts';
import { isByline, isCreditLine, isDateLine, splitCredit } from './lineroles.ts';

export interface AuthoredBlock extends Draft {
  /** Share of the text that is link text, 0-1. */
  readonly linkShare: number;
  readonly emphasized: boolean;
}

/**
 * Gives the drafts with their roles. An author's text is believed: only what plainly points elsewhere is furniture.
 * `titled` says that the title stands in the front matter, so that a first heading need not be the headline.
 */
export function authorLabels(blocks: readonly AuthoredBlock[], titled: boolean): Draft[] {
  const labelled: Draft[] = [];
  let related: { readonly level: number; readonly words: string } | undefined;
  let seenBody = false;
  let headline = false;
  for (const [index, block] of blocks.entries()) {
    const { linkShare, emphasized, ...draft } = block;
    const words = block.text.trim();
    const before = labelled.at(-1);
    if (block.kind === 'heading') {
      related = undefined;
      if (RELATED_HEADING.test(words) && onlyLinks(blocks, index)) related = { level: block.level ?? 2, words };
    }
    const push = (change: Partial<Draft>) => labelled.push({ ...draft, ...change });
    if (block.role !== 'body') {
      headline ||= block.role === 'headline';
      push({});
    } else if (related) push({ role: 'related', reason: `after “${related.words}”` });
    else if (block.kind === 'heading' && block.level === 1 && !headline && !seenBody) {
      headline = true;
      push({ role: 'headline' });
    } else if (!seenBody && (headline || titled) && block.kind === 'paragraph' && isByline(words))
      push({ role: 'byline', reason: 'names the author' });
    else if (!seenBody && (headline || titled) && block.kind === 'paragraph' && isDateLine(words))
      push({ role: 'dateline', reason: 'a date' });
    else if (
      block.kind === 'paragraph' &&
      (before?.kind === 'figure' || before?.role === 'caption') &&
      (emphasized || isCreditLine(words))
    ) {
      for (const [part, piece] of splitCredit(words).entries())
        labelled.push({
          ...draft,
          ...(part > 0 || piece !== words ? { marks: [] } : {}),
          text: piece,
          kind: 'caption',
          role: isCreditLine(piece) ? 'credit' : 'caption',
          reason: isCreditLine(piece) ? 'picture credit' : 'set apart under an image',
        });
    } else if (block.kind === 'paragraph' && linkShare > 0.95 && words.split(/\s+/).length >= 3)
      push({ role: 'promo', reason: 'nothing but a link' });
    else {
      const phrase = block.kind === 'paragraph' || linkShare > 0.8 ? furniturePhrase(words) : undefined;
      if (phrase) push({ role: phrase.role, reason: phrase.name });
      else {
        seenBody ||= block.kind !== 'heading';
        push({});
      }
    }
  }
  return labelled;
}

/** From a heading to the next: at least one block, and all of them little but links. */
function onlyLinks(blocks: readonly AuthoredBlock[], heading: number): boolean {
  const end = blocks.findIndex((block, index) => index > heading && block.kind === 'heading');
  const under = blocks.slice(heading + 1, end < 0 ? blocks.length : end).filter((block) => block.role === 'body');
  return under.length > 0 && under.every((block) => block.linkShare > 0.6);
}
