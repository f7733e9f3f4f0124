// Marks on text that is already there, by the CSS Custom Highlight API: nothing in the page is changed.

/** A text as it stands in the page: its text nodes, and where each begins in the whole. */
export interface PageText {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

const SKIPPED = 'script,style,noscript,template,textarea,select,button,svg,math,audio,video,lectern-player,[hidden]';
/** Between blocks stands a space, so that the last word of one and the first of the next stay two. */
const BLOCK = 'p,li,h1,h2,h3,h4,h5,h6,blockquote,figcaption,td,th,dt,dd,pre,div,section,article,br';

export function readText(root: Node, skipped = SKIPPED): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  let block: Element | null | undefined;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const owner = node.parentElement?.closest(BLOCK);
    if (owner !== block && text !== '') text += '\n';
    block = owner;
    nodes.push(node);
    starts.push(text.length);
    text += node.data;
  }
  return { text, nodes, starts };
}

/** The stretch [start, end) of a text as a range of the page; undefined when it is not (any longer) there. */
export function rangeOf(page: PageText, start: number, end: number): Range | undefined {
  const first = nodeAt(page, start);
  const last = nodeAt(page, end - 1);
  if (first < 0 || last < 0) return undefined;
  const range = document.createRange();
  try {
    range.setStart(page.nodes[first]!, start - page.starts[first]!);
    range.setEnd(page.nodes[last]!, Math.min(end - page.starts[last]!, page.nodes[last]!.length));
  } catch {
    return undefined;
  }
  return range;
}

function nodeAt(page: PageText, offset: number): number {
  let found = -1;
  let low = 0;
  let high = page.starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (page.starts[middle]! <= offset) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

/** Shows `ranges` under `::highlight(name)`; none takes the mark away. Does nothing in browsers without the API. */
export function paint(name: string, ranges: readonly (Range | undefined)[], priority = 0): void {
  if (!('highlights' in CSS)) return;
  const there = ranges.filter((range) => range !== undefined);
  if (there.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...there);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
