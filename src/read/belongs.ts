// What stands in the middle of the story and belongs to it, however the model sees it: a lost paragraph is worse than a stray one.
import type { Judgment } from './judgment.ts';
import type { BlockView, PageView } from './pageview.ts';

/** Siblings must hold this share of the story's prose to speak for a block. */
const SIBLING_PROSE = 0.3;

/** Judgments with the blocks added that their neighbors and place make part of the story. */
export function withWhatBelongs(page: PageView, judged: readonly Judgment[]): Judgment[] {
  const first = judged.findIndex((judgment) => judgment.story);
  const last = judged.findLastIndex((judgment) => judgment.story);
  const prose = storyProse(page, judged);
  const added = judged.map((judgment, index): Judgment => {
    if (judgment.story || judgment.ruled) return judgment;
    const view = page.blocks[index]!;
    const between = index >= first && index <= last;
    const reason = (between ? belongs(view, prose) : undefined) ?? standsPlainly(view, page, prose);
    return reason ? { ...judgment, story: true, reason } : judgment;
  });
  return added.map((judgment, index): Judgment => {
    const view = page.blocks[index]!;
    const next = page.blocks[index + 1];
    if (judgment.story || judgment.ruled || index < first || !next || !added[index + 1]!.story) return judgment;
    const heads = /^h[2-6]$/.test(view.path[0]!.name) && next.path.includes(view.path[1]!) && view.linkShare < 0.8;
    return heads ? { ...judgment, story: true, reason: 'heading of a part of the story' } : judgment;
  });
}

/** Share of the story's prose under each parent element. */
function storyProse(page: PageView, judged: readonly Judgment[]): ReadonlyMap<unknown, number> {
  const under = new Map<unknown, number>();
  let total = 0;
  for (const [index, view] of page.blocks.entries()) {
    if (!judged[index]!.story || !view.prose) continue;
    total += view.block.length;
    under.set(view.path[1], (under.get(view.path[1]) ?? 0) + view.block.length);
  }
  for (const [element, length] of under) under.set(element, length / total);
  return under;
}

const HOLDERS: Readonly<Record<string, string>> = { blockquote: 'quotation', table: 'table', pre: 'listing' };

function belongs(view: BlockView, prose: ReadonlyMap<unknown, number>): string | undefined {
  if (view.linkShare >= 0.5) return undefined;
  const [self, parent, grandparent] = view.path;
  const beside = (element: unknown): boolean => (prose.get(element) ?? 0) >= SIBLING_PROSE;
  if (self!.name === 'p' && beside(parent)) return 'among paragraphs of the story';
  if (self!.name === 'li' && beside(grandparent)) return 'in a list among paragraphs of the story';
  const holder = view.path.findIndex((element) => /^(?:blockquote|table|pre)$/.test(element.name));
  if (holder >= 0 && beside(view.path[holder + 1]))
    return `in a ${HOLDERS[view.path[holder]!.name]} among paragraphs of the story`;
  return undefined;
}

const PLAIN = /^(?:p|li|dt|dd|blockquote|td|th|pre)$/;
/** Elements between the holder of a story and its text that say nothing against it. */
const TRANSPARENT = /^(?:p|ul|ol|li|dl|dt|dd|blockquote|table|thead|tbody|tr|td|th|pre|div|section|details)$/;

/** The holder of a story has this share of its prose as children. */
const HOLDER_PROSE = 0.6;

/**
 * In the article of the headline, or where most of the story stands, with nothing named on the way: what a page adds of
 * its own has a class or an id to be styled by. The model learned from busy pages and knows little of plain ones.
 */
function standsPlainly(view: BlockView, page: PageView, prose: ReadonlyMap<unknown, number>): string | undefined {
  if (view.linkShare >= 0.5 || !PLAIN.test(view.path[0]!.name)) return undefined;
  const at = view.path.findIndex(
    (element) => element === page.titled || (prose.get(element) ?? 0) >= HOLDER_PROSE || !isUnnamed(element),
  );
  const holder = view.path[at];
  if (at < 1 || !holder) return undefined;
  if (holder === page.titled) return 'plainly in the article of the headline';
  return (prose.get(holder) ?? 0) >= HOLDER_PROSE ? 'plainly where the story stands' : undefined;
}

const isUnnamed = ({ name, attributes }: BlockView['path'][number]): boolean =>
  TRANSPARENT.test(name) && [attributes.class, attributes.id, attributes.role].every((names) => !names?.trim());
