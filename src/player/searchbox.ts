// Search in the transcript: all finds are marked, Enter goes from one to the next.
import type { PlayerData } from '../model/player.ts';
import { fill } from './clock.ts';
import { type Hit, search } from './find.ts';
import { paint } from './paint.ts';

/** `show` is told which utterance the listener was brought to, so that Tab and Enter go on from there. */
export function searchBox(
  box: HTMLElement,
  data: PlayerData,
  rangeIn: (index: number, start: number, end: number) => Range | undefined,
  show: (index: number) => void,
): void {
  box.hidden = false;
  const input = box.querySelector('input')!;
  const found = box.querySelector('[role=status]')!;
  const texts = data.utterances.map((utterance) => utterance.text);
  const { words } = data;
  let hits: readonly Hit[] = [];
  let at = -1;
  const rangeOfHit = (hit: Hit | undefined): Range | undefined => hit && rangeIn(hit.text, hit.start, hit.end);
  const go = (step: number): void => {
    if (hits.length === 0) return;
    at = at < 0 ? (step > 0 ? 0 : hits.length - 1) : (at + step + hits.length) % hits.length;
    const hit = hits[at]!;
    const range = rangeOfHit(hit);
    paint('lectern-here', [range], 3);
    found.textContent = fill(words.found, { index: at + 1, count: hits.length });
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    show(hit.text);
  };
  input.addEventListener('input', () => {
    hits = search(texts, input.value);
    at = -1;
    paint('lectern-found', hits.map(rangeOfHit), 2);
    paint('lectern-here', []);
    if (input.value.trim() === '') found.textContent = '';
    else if (hits.length === 0) found.textContent = words.notFound;
    else go(1);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  });
  for (const button of box.querySelectorAll<HTMLButtonElement>('[data-find]'))
    button.addEventListener('click', () => go(Number(button.dataset['find'])));
}
