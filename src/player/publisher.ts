// The publisher's own text: where each sentence of the episode stands in it, marked while it sounds, played when chosen.
import { locate } from './find.ts';
import { type PageText, paint, rangeOf, readText } from './paint.ts';
import type { Playback } from './playback.ts';

/** The marks' look, unless the publisher's own style sheet has a word to say: `::highlight(lectern-sentence)`. */
const MARKS = `
::highlight(lectern-sentence){background-color:#fbe7b8;color:#1b1c20;text-decoration:underline 2px #9a6a00}
::highlight(lectern-word){background-color:#f3c14b;color:#1b1c20}
@media (prefers-color-scheme:dark){::highlight(lectern-sentence){background-color:#3c3414;color:#ece9e1;text-decoration-color:#e0b64a}::highlight(lectern-word){background-color:#7a6115;color:#ece9e1}}
@media (forced-colors:active){::highlight(lectern-sentence){background-color:Mark;color:MarkText}::highlight(lectern-word){background-color:Highlight;color:HighlightText}}
`;

export class PublisherText {
  /** How many of the episode's utterances stand in the page. */
  readonly found: number;
  private readonly page: PageText;
  private readonly places: readonly (readonly [start: number, end: number] | undefined)[];
  private readonly playback: Playback;

  /** Listens until `signal` is aborted. */
  constructor(playback: Playback, selector: string | null, player: HTMLElement, signal: AbortSignal) {
    this.playback = playback;
    const { utterances } = playback.data;
    const root = articleOf(selector, player);
    this.page = readText(root);
    this.places = locate(
      utterances.map((utterance) => utterance.text),
      this.page.text,
    );
    this.found = this.places.filter((place) => place !== undefined).length;
    if (this.found === 0) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(MARKS);
    // First in the list: whatever the publisher says about these marks wins.
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
    playback.on('utterance', () => this.markSentence());
    playback.on('word', () => this.markWord());
    root.addEventListener('click', (event) => this.choose(event as MouseEvent), { signal });
    signal.addEventListener('abort', () => {
      paint('lectern-sentence', []);
      paint('lectern-word', []);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    });
  }

  private markSentence(): void {
    const place = this.places[this.playback.now.utterance];
    paint('lectern-sentence', place ? [rangeOf(this.page, ...place)] : []);
  }

  private markWord(): void {
    const { utterance, word } = this.playback.now;
    const place = this.places[utterance];
    if (!place || !word) return paint('lectern-word', []);
    const text = this.playback.data.utterances[utterance]!.text;
    // The page may write spaces and marks otherwise, so the word is looked for inside the sentence's own stretch.
    const before = locate([text.slice(0, word[0]).trim()], this.page.text.slice(...place))[0];
    const from = place[0] + (before?.[1] ?? 0);
    const inside = locate([text.slice(...word)], this.page.text.slice(from, place[1]))[0];
    const exact = this.page.text.slice(...place) === text;
    const [start, end] = exact
      ? [place[0] + word[0], place[0] + word[1]]
      : inside
        ? [from + inside[0], from + inside[1]]
        : [0, 0];
    paint('lectern-word', end > start ? [rangeOf(this.page, start, end)] : [], 1);
  }

  /** While the sound plays, a click on a sentence goes there; links and selections stay what they are. */
  private choose(event: MouseEvent): void {
    if (!this.playback.playing || event.defaultPrevented || !getSelection()?.isCollapsed) return;
    if ((event.target as Element).closest('a,button,input,select,textarea,summary,label,lectern-player')) return;
    const caret = caretAt(event.clientX, event.clientY);
    const node = caret ? this.page.nodes.indexOf(caret.node as Text) : -1;
    if (!caret || node < 0) return;
    const offset = this.page.starts[node]! + caret.offset;
    const index = this.places.findIndex((place) => place && place[0] <= offset && offset < place[1]);
    if (index >= 0) this.playback.seek(this.playback.data.utterances[index]!.startMs);
  }
}

/** The element named, else the nearest article around the player, else the page's own article, main part or body. */
function articleOf(selector: string | null, player: HTMLElement): Element {
  const named = selector ? document.querySelector(selector) : null;
  return named ?? player.closest('article') ?? document.querySelector('article,main,[role=main]') ?? document.body;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  const range = (
    document as Document & { caretRangeFromPoint?(x: number, y: number): Range | null }
  ).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
