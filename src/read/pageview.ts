// What the blocks of a page say of each other: where the prose stands, what repeats, what Readability kept.
import type { DomElement } from '../text/dom.ts';
import { countWords } from '../text/words.ts';
import { ancestry, type PageBlock } from './page.ts';
import { lettersOf } from './readability.ts';

export interface BlockView {
  readonly block: PageBlock;
  readonly letters: string;
  readonly words: number;
  readonly linkShare: number;
  /** A sentence or more of running text. */
  readonly prose: boolean;
  readonly endsSentence: boolean;
  /** In what Readability kept. */
  readonly kept: boolean;
  /** In the `articleBody` the page gives of itself; undefined when it gives none that can be believed. */
  readonly given: boolean | undefined;
  /** From itself to the root. */
  readonly path: readonly DomElement[];
  /** Names and classes of the element and its parent: alike for alike blocks. */
  readonly signature: string;
  /** How many blocks before it have the same letters. */
  readonly repeats: number;
  /** How many blocks have the same letters, itself included. */
  readonly copies: number;
}

export interface PageView {
  readonly blocks: readonly BlockView[];
  /** Prose characters Readability kept (all prose when it kept none): in the page, under each element, in each signature. */
  readonly proseLength: number;
  readonly proseUnder: ReadonlyMap<DomElement, number>;
  readonly proseAlike: ReadonlyMap<string, number>;
  /** Characters and linked characters under each element. */
  readonly lengthUnder: ReadonlyMap<DomElement, number>;
  readonly linkedUnder: ReadonlyMap<DomElement, number>;
  /** The deepest element that holds nearly all of that prose. */
  readonly main: DomElement | undefined;
  /** First and last block of that prose, as indexes; -1 when there is none. */
  readonly first: number;
  readonly last: number;
  readonly title: string;
  readonly description: string;
  /** The innermost `article` (or the like) around the headline and some prose, if there is one. */
  readonly titled: DomElement | undefined;
}

export interface PageClaims {
  readonly kept: string;
  readonly articleBody?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]*\s*$/u;

export function viewPage(blocks: readonly PageBlock[], claims: PageClaims): PageView {
  const given = believed(lettersOf(claims.articleBody ?? ''), claims.kept);
  const inKept = finder(claims.kept);
  const inGiven = finder(given);
  const counts = new Map<string, number>();
  const views = blocks.map((block): BlockView => {
    const letters = lettersOf(block.text);
    const words = countWords(block.text);
    const linkShare = block.length > 0 ? block.linked / block.length : 0;
    const endsSentence = ENDS_SENTENCE.test(block.text);
    const repeats = counts.get(letters) ?? 0;
    counts.set(letters, repeats + 1);
    const path = ancestry(block.element);
    return {
      block,
      letters,
      words,
      linkShare,
      endsSentence,
      prose: !block.picture && linkShare < 0.5 && ((words >= 10 && endsSentence) || words >= 25),
      kept: letters.length > 0 && inKept(letters),
      given: given === '' ? undefined : letters.length > 0 && inGiven(letters),
      path,
      signature: path.slice(0, 2).map(shape).join('<'),
      repeats,
      copies: 0,
    };
  });
  const weighed = weigh(views.map((view) => ({ ...view, copies: counts.get(view.letters) ?? 1 })));
  const title = lettersOf(claims.title ?? '');
  return { ...weighed, title, description: lettersOf(claims.description ?? ''), titled: titledElement(weighed, title) };
}

/** Texts longer than this are searched around the place of the last find only, so that a long page takes no longer a block. */
const SEARCHED = 400_000;

function finder(text: string): (wanted: string) => boolean {
  if (text.length <= SEARCHED) return (wanted) => text.includes(wanted);
  let at = 0;
  return (wanted) => {
    const from = Math.max(0, at - SEARCHED / 8);
    const found = text.slice(from, from + SEARCHED / 4).indexOf(wanted);
    if (found >= 0) at = from + found;
    return found >= 0;
  };
}

function titledElement(
  page: Omit<PageView, 'title' | 'description' | 'titled'>,
  title: string,
): DomElement | undefined {
  if (title.length < 8) return undefined;
  for (const view of page.blocks) {
    if (view.path[0]!.name !== 'h1' && view.path[1]?.name !== 'h1') continue;
    if (view.letters.length < 8 || !(title.includes(view.letters) || view.letters.includes(title))) continue;
    return view.path.find((element) => element.name === 'article' && (page.proseUnder.get(element) ?? 0) > 0);
  }
  return undefined;
}

/** A page's own text of the story is believed when it is about as long as what Readability found, and much the same. */
function believed(given: string, kept: string): string {
  if (given.length < 400) return '';
  if (kept === '') return given;
  return given.length > kept.length * 0.5 ? given : '';
}

const shape = (element: DomElement): string =>
  `${element.name}.${(element.attributes.class ?? '').trim().split(/\s+/).sort().join('.')}`;

function weigh(blocks: readonly BlockView[]): Omit<PageView, 'title' | 'description' | 'titled'> {
  const anyKept = blocks.some((view) => view.prose && view.kept);
  const counted = (view: BlockView) => view.prose && view.repeats === 0 && (!anyKept || view.kept);
  const proseUnder = new Map<DomElement, number>();
  const lengthUnder = new Map<DomElement, number>();
  const linkedUnder = new Map<DomElement, number>();
  const proseAlike = new Map<string, number>();
  let proseLength = 0;
  let first = -1;
  let last = -1;
  const add = (map: Map<DomElement, number>, key: DomElement, value: number) =>
    map.set(key, (map.get(key) ?? 0) + value);
  for (const [index, view] of blocks.entries()) {
    const prose = counted(view) ? view.block.length : 0;
    for (const element of view.path) {
      add(lengthUnder, element, view.block.length);
      add(linkedUnder, element, view.block.linked);
      if (prose > 0) add(proseUnder, element, prose);
    }
    if (prose === 0) continue;
    if (first < 0) first = index;
    last = index;
    proseLength += prose;
    proseAlike.set(view.signature, (proseAlike.get(view.signature) ?? 0) + prose);
  }
  return {
    blocks,
    proseLength,
    proseUnder,
    proseAlike,
    lengthUnder,
    linkedUnder,
    main: mainElement(blocks, proseUnder, proseLength),
    first,
    last,
  };
}

function mainElement(
  blocks: readonly BlockView[],
  proseUnder: ReadonlyMap<DomElement, number>,
  total: number,
): DomElement | undefined {
  if (total === 0) return undefined;
  for (const view of blocks)
    for (const element of view.path) if ((proseUnder.get(element) ?? 0) >= total * 0.85) return element;
  return undefined;
}
