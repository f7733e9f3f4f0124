// Sentences one can choose: by a click, by the keyboard, and by a button with the time at the head of each paragraph.
import type { PlayerWords } from '../model/player.ts';
import { clock, fill } from './clock.ts';
import type { Playback } from './playback.ts';

export interface Sentences {
  /** Moves the keyboard's place; `grab` moves the focus too. */
  focusOn(index: number, grab: boolean): void;
}

/** One stop for Tab in the whole text; arrows go from sentence to sentence, Enter plays. */
export function makeSentences(
  playback: Playback,
  article: HTMLElement,
  spans: readonly (HTMLElement | null)[],
  words: PlayerWords,
): Sentences {
  const { utterances } = playback.data;
  const indexOf = new Map<Element, number>();
  for (const [index, span] of spans.entries()) {
    if (!span) continue;
    indexOf.set(span, index);
    span.tabIndex = -1;
  }
  const order = [...indexOf.values()].filter((index) => article.contains(spans[index]!));
  let stop = order[0] ?? 0;
  const focusOn = (index: number, grab: boolean): void => {
    spans[stop]?.setAttribute('tabindex', '-1');
    stop = index;
    spans[stop]?.setAttribute('tabindex', '0');
    if (grab) spans[stop]?.focus();
  };
  focusOn(stop, false);
  const playFrom = (index: number): void => {
    playback.seek(utterances[index]!.startMs);
    playback.play();
  };
  const chosen = (event: Event): number | undefined => {
    const span = (event.target as Element).closest('.u');
    return span ? indexOf.get(span) : undefined;
  };

  document.addEventListener('click', (event) => {
    const index = chosen(event);
    // Links are followed, and words may be selected without a sound.
    if (index === undefined || (event.target as Element).closest('a') || !getSelection()?.isCollapsed) return;
    focusOn(index, false);
    playFrom(index);
  });
  article.addEventListener('keydown', (event) => {
    const index = chosen(event);
    if (index === undefined || event.target !== spans[index] || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = order.indexOf(index);
    const to = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (to !== undefined) focusOn(order[Math.min(order.length - 1, Math.max(0, at + to))]!, true);
    else if (event.key === 'Enter') playFrom(index);
    else return;
    event.preventDefault();
  });
  playback.on('utterance', () => {
    if (!article.contains(document.activeElement) && order.includes(playback.now.utterance))
      focusOn(playback.now.utterance, false);
  });

  // A button for those who read by a screen reader or like to see the time; not a stop for Tab, so that there are few.
  for (const block of article.querySelectorAll('p,li,h2,h3,h4,td')) {
    const first = block.querySelector('.u');
    const index = first ? indexOf.get(first) : undefined;
    if (index === undefined || first!.closest('p,li,h2,h3,h4,td') !== block || block.tagName !== 'P') continue;
    const time = clock(utterances[index]!.startMs);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'at';
    button.tabIndex = -1;
    button.textContent = time;
    button.setAttribute('aria-label', fill(words.playFrom, { time }));
    button.addEventListener('click', () => playFrom(index));
    block.prepend(button);
  }
  return { focusOn };
}
