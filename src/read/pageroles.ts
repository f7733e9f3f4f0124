// Roles for the blocks of a page.
import type { ArticleMeta } from '../model/article.ts';
import { cssPath } from '../text/dom.ts';
import type { Draft } from './assemble.ts';
import { ancestry, type PageBlock } from './page.ts';
import { lettersOf, readabilityText } from './readability.ts';

export interface PageEvidence {
  readonly html: string;
  readonly uri: string;
  readonly said: Partial<ArticleMeta>;
  readonly articleBody?: string | undefined;
}

export function labelPage(blocks: readonly PageBlock[], evidence: PageEvidence): Draft[] {
  const kept = readabilityText(evidence.html);
  return blocks.map((block): Draft => {
    const place = { uri: evidence.uri, locator: cssPath(block.element) };
    if (block.picture) return { kind: 'figure', role: 'caption', text: block.text, place };
    const name = ancestry(block.element).map((element) => element.name);
    const kind = /^h[1-6]$/.test(name[0]!) ? 'heading' : name.includes('li') ? 'list-item' : 'paragraph';
    const body = kept.includes(lettersOf(block.text));
    return {
      kind,
      role: body ? 'body' : 'navigation',
      text: block.text,
      marks: block.marks,
      place,
      ...(kind === 'heading' ? { level: Number(name[0]!.slice(1)) } : {}),
    };
  });
}
