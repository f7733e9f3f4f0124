// Decides which blocks of a page are the story: a linear model over named signals, twice, and a few plain rules.
import { because } from './because.ts';
import { withWhatBelongs } from './belongs.ts';
import { furniturePhrase, RELATED_HEADING } from './furniture.ts';
import type { Judgment } from './judgment.ts';
import { isByline, isCreditLine, isDateLine } from './lineroles.ts';
import type { BlockView, PageView } from './pageview.ts';
import { furniturePart } from './parts.ts';
import { pageSignals, type Signals } from './signals.ts';

/** What each signal is worth. Learned by scripts/reading-train.mjs; a missing name is worth nothing. */
export interface StoryModel {
  /** For a block by itself. */
  readonly alone: Readonly<Record<string, number>>;
  /** For a block among its neighbors, once each has been judged alone. */
  readonly among: Readonly<Record<string, number>>;
}

/** A story with less than this share of the prose Readability kept is a mistake: most such pages are one short text. */
const LEAST_PROSE = 0.25;

/** One judgment per block, in order. */
export function judgeStory(page: PageView, model: StoryModel): Judgment[] {
  const signals = pageSignals(page);
  const alone = signals.map((each) => chance(each, model.alone));
  const among = contextSignals(page, signals, alone);
  const judged = page.blocks.map((view, index): Judgment => {
    const share = chance(among[index]!, model.among);
    const rule = ruledOut(page, view, index);
    if (rule) return { share, story: false, reason: rule, ruled: true };
    const story = share >= 0.5;
    return { share, story, reason: reasonFor(signals[index]!, among[index]!, model, story) };
  });
  // The prose that could be the story, and how much of it was taken.
  const prose = page.blocks.map((view, index) =>
    view.prose && view.kept && !judged[index]!.ruled ? view.block.length : 0,
  );
  const all = prose.reduce((sum, length) => sum + length, 0);
  const taken = prose.reduce((sum, length, index) => sum + (judged[index]!.story ? length : 0), 0);
  const sure = taken >= all * LEAST_PROSE && judged.some((judgment) => judgment.story);
  return withWhatBelongs(page, sure ? judged : leastUnlikely(page, judged));
}

export function chance(signals: Signals, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const [name, value] of signals) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** Plain rules that hold on any page; the model never overrules them. */
export function ruledOut(page: PageView, view: BlockView, index: number): string | undefined {
  if (view.block.picture) return 'description of an image';
  const text = view.block.text.trim().replace(/\s+/g, ' ');
  const phrase = furniturePhrase(text);
  if (phrase && view.path[0]!.name !== 'li') return phrase.name;
  if (isDateLine(text)) return 'a date';
  if (isByline(text)) return 'names the author';
  if (isCreditLine(text)) return 'picture credit';
  if (page.titled && !view.path.includes(page.titled) && view.path.some((element) => element.name === 'article'))
    return 'in another article than the headline';
  const part = furniturePart(page, view);
  if (part) return part.reason;
  const next = page.blocks[index + 1];
  if (view.words <= 8 && RELATED_HEADING.test(text) && (!next || next.linkShare > 0.8))
    return 'heading of a list of other stories';
  return undefined;
}

/** What may be the story of a page without a clear one, best first: prose Readability kept, other prose, a few words. */
const LAST_RESORTS: readonly ((view: BlockView) => boolean)[] = [
  (view) => view.prose && view.kept,
  (view) => view.prose,
  (view) => view.words >= 3 && view.linkShare < 0.5 && !/^h[1-6]$/.test(view.path[0]!.name),
];

/** When next to nothing passes, the blocks nearest to passing do. */
function leastUnlikely(page: PageView, judged: readonly Judgment[]): Judgment[] {
  const open = (index: number): boolean => !page.blocks[index]!.block.picture && !judged[index]!.ruled;
  const fits = LAST_RESORTS.find((resort) => page.blocks.some((view, index) => open(index) && resort(view)));
  if (!fits) return [...judged];
  const may = (index: number): boolean => open(index) && fits(page.blocks[index]!);
  const best = judged.reduce((most, judgment, index) => (may(index) ? Math.max(most, judgment.share) : most), 0);
  return judged.map((judgment, index) =>
    may(index) && judgment.share >= best * 0.2
      ? { ...judgment, story: true, reason: 'the most likely on a page without a clear story' }
      : judgment,
  );
}

/** The strongest signal that a person can understand: among its neighbors, or by itself where that counted most. */
function reasonFor(alone: Signals, among: Signals, model: StoryModel, story: boolean): string {
  let reason = '';
  let most = 0;
  const weigh = (signals: Signals, weights: Readonly<Record<string, number>>): void => {
    for (const [signal, value] of signals) {
      const worth = (weights[signal] ?? 0) * value * (story ? 1 : -1);
      const words = worth > most ? because(signal) : undefined;
      if (words) [reason, most] = [words, worth];
    }
  };
  weigh(among, model.among);
  weigh(alone, model.alone);
  return reason || (story ? 'reads like the story' : 'does not read like the story');
}

/** The signals of each block with what was made of the blocks around it. `alone` are the first judgments. */
export function contextSignals(page: PageView, signals: readonly Signals[], alone: readonly number[]): Signals[] {
  const texts = page.blocks.flatMap((view, index) => (view.block.picture ? [] : [index]));
  const groups = new Map<unknown, { length: number; story: number }>();
  const add = (key: unknown, length: number, share: number) => {
    const group = groups.get(key) ?? { length: 0, story: 0 };
    groups.set(key, { length: group.length + length, story: group.story + length * share });
  };
  for (const index of texts) {
    const view = page.blocks[index]!;
    add(view.path[1], view.block.length, alone[index]!);
    add(view.signature, view.block.length, alone[index]!);
  }
  const sure = texts.filter((index) => page.blocks[index]!.prose && alone[index]! > 0.6);
  const first = sure[0] ?? page.blocks.length;
  const last = sure.at(-1) ?? -1;
  const order = new Map(texts.map((index, position) => [index, position]));
  return page.blocks.map((view, index) => {
    const all = new Map(signals[index]!);
    const position = order.get(index);
    if (position === undefined) return all;
    const share = alone[index]!;
    const at = (step: number): number => alone[texts[position + step] ?? -1] ?? 0;
    const others = (key: unknown): number => {
      const group = groups.get(key)!;
      const length = group.length - view.block.length;
      return length > 0 ? (group.story - view.block.length * share) / length : 0.3;
    };
    all.set('alone', Math.max(-6, Math.min(6, Math.log(share / (1 - share)))));
    for (const step of [1, 2, 3]) {
      all.set(`story ${step} before`, at(-step));
      all.set(`story ${step} after`, at(step));
    }
    all.set('story on both sides', at(-1) * at(1));
    all.set('story on neither side', (1 - at(-1)) * (1 - at(1)));
    all.set('siblings in story', others(view.path[1]));
    all.set('alike in story', others(view.signature));
    const inside = index >= first && index <= last;
    all.set(inside ? 'inside story' : index < first ? 'before story' : 'after story', 1);
    if (inside && view.words < 8) all.set('short inside story', 1);
    return all;
  });
}
