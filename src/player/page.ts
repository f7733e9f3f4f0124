// The script of index.html: what is there becomes playable, sentence by sentence. Nothing here is needed to read it.
import type { PlayerData } from '../model/player.ts';
import { clock, fill, placeOf, spokenClock } from './clock.ts';
import { act, isTaken } from './keys.ts';
import { type PageText, paint, rangeOf, readText } from './paint.ts';
import { Playback } from './playback.ts';
import { styleMarks } from './pagelook.ts';
import { searchBox } from './searchbox.ts';
import { makeSentences } from './sentences.ts';

const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

function start(): void {
  const data = JSON.parse(byId('episode').textContent ?? '') as PlayerData;
  const { words } = data;
  const audio = byId<HTMLAudioElement>('audio');
  const playback = new Playback(audio, data);
  const dock = byId('player');
  const article = byId('text');
  const status = byId('status');
  const say = (message: string): void => {
    status.textContent = message;
  };
  const spans = data.utterances.map((utterance) => document.getElementById(utterance.id));
  const texts = new Map<number, PageText>();
  const rangeIn = (index: number, from: number, to: number): Range | undefined => {
    const span = spans[index];
    if (!span) return undefined;
    if (!texts.has(index)) texts.set(index, readText(span, 'script'));
    return rangeOf(texts.get(index)!, from, to);
  };

  styleMarks();
  audio.controls = false;
  audio.hidden = true;
  dock.hidden = false;
  byId('how').hidden = false;
  const begin = document.querySelector<HTMLButtonElement>('.start')!;
  begin.hidden = false;
  begin.addEventListener('click', () => playback.toggle());
  const makeRoom = (): void => document.documentElement.style.setProperty('--dock', `${dock.offsetHeight}px`);
  new ResizeObserver(makeRoom).observe(dock);

  const sentences = makeSentences(playback, article, spans, words);
  const follow = followVoice(playback, spans, byId('follow'), dock.querySelector<HTMLElement>('.again')!);
  searchBox(document.querySelector<HTMLElement>('.find')!, data, rangeIn, (index) => sentences.focusOn(index, false));

  const seek = byId<HTMLInputElement>('seek');
  seek.addEventListener('input', () => playback.seek(Number(seek.value) * 1000));
  const speed = byId<HTMLSelectElement>('speed');
  speed.addEventListener('change', () => {
    playback.speed = Number(speed.value);
  });
  const options = dock.querySelector('details')!;
  const actions: Readonly<Record<string, () => void>> = {
    toggle: () => playback.toggle(),
    back: () => playback.skip(-15),
    forward: () => playback.skip(15),
    previous: () => playback.chapter(-1),
    next: () => playback.chapter(1),
    again: () => follow.resume(),
    link: () => copyLink(playback, say),
  };
  dock.addEventListener('click', (event) => {
    const action = (event.target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (action) actions[action]?.();
  });
  const everywhere = byId<HTMLInputElement>('everywhere');
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && options.open) {
      options.open = false;
      options.querySelector('summary')!.focus();
    }
    const target = event.target as Element;
    const near = dock.contains(target) || article.contains(target) || begin === target || everywhere.checked;
    if (!near || isTaken(event)) return;
    if (act(playback, event.key)) event.preventDefault();
  });
  document.addEventListener('click', (event) => {
    if (options.open && !options.contains(event.target as Node)) options.open = false;
  });

  const chapterLinks = [...document.querySelectorAll<HTMLElement>('[data-chapter]')];
  for (const [index, link] of chapterLinks.entries())
    link.addEventListener('click', () => {
      playback.seek(data.chapters[index]!.startMs);
      playback.play();
      follow.resume();
    });

  const lanes = [...document.querySelectorAll('.score li')];
  const showChapter = (): void => {
    const { chapter } = playback.now;
    for (const [index, link] of chapterLinks.entries())
      if (index === chapter) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    byId('chapter').textContent = data.chapters[chapter]?.title ?? '';
    if (playback.playing) say(fill(words.chapterNow, { title: data.chapters[chapter]?.title ?? '' }));
  };
  let marked: HTMLElement | null = null;
  const showUtterance = (): void => {
    marked?.classList.remove('now');
    marked?.removeAttribute('aria-current');
    const { utterance } = playback.now;
    marked = spans[utterance] ?? null;
    marked?.classList.add('now');
    marked?.setAttribute('aria-current', 'true');
    const who = data.utterances[utterance]?.speaker ?? 0;
    const label = byId('speaker');
    label.textContent = data.speakers[who]?.name ?? '';
    label.className = `speaker v${who === 0 ? 0 : ((who - 1) % 8) + 1}`;
    for (const [index, lane] of lanes.entries()) lane.classList.toggle('speaking', index === who && utterance >= 0);
    follow.moved();
  };
  const showWord = (): void => {
    const { utterance, word } = playback.now;
    paint('lectern-word', word && playback.data.utterances[utterance] ? [rangeIn(utterance, ...word)] : [], 1);
  };
  let shown = -1;
  const showTime = (): void => {
    const { ms } = playback.now;
    const second = Math.floor(ms / 1000);
    if (second === shown) return;
    shown = second;
    seek.value = String(second);
    seek.style.setProperty('--at', `${(100 * ms) / Math.max(1, data.durationMs)}%`);
    const time = fill(words.of, { time: spokenClock(ms, words), total: spokenClock(data.durationMs, words) });
    seek.setAttribute('aria-valuetext', `${time}, ${data.chapters[playback.now.chapter]?.title ?? ''}`);
    byId('clock').textContent = `${clock(ms)} / ${clock(data.durationMs)}`;
  };
  const playButton = dock.querySelector<HTMLElement>('.play')!;
  const beginLabel = begin.querySelector<HTMLElement>('.label')!;
  const listen = beginLabel.textContent;
  const showPlaying = (): void => {
    for (const button of [playButton, begin]) button.classList.toggle('playing', playback.playing);
    playButton.setAttribute('aria-label', playback.playing ? words.pause : words.play);
    beginLabel.textContent = playback.playing ? words.pause : listen;
    if (playback.playing) byId('resumed').hidden = true;
  };
  playback.on('chapter', showChapter);
  playback.on('utterance', showUtterance);
  playback.on('word', showWord);
  playback.on('moved', showTime);
  playback.on('play', showPlaying);
  playback.on('speed', () => {
    const value = String(playback.speed);
    if (![...speed.options].some((option) => option.value === value)) speed.add(new Option(`${value}×`, value));
    if (speed.value !== value) speed.value = value;
    say(fill(words.speedNow, { speed: `${value}×` }));
  });
  playback.on('failed', () => {
    byId('failed').textContent = words.failed;
  });

  const goTo = (): boolean => {
    const place = placeOf(decodeURIComponent(location.hash));
    if (!place) return false;
    if ('ms' in place) playback.seek(place.ms);
    else {
      const utterance = data.utterances.find((candidate) => candidate.id === place.utteranceId);
      if (!utterance) return false;
      playback.seek(utterance.startMs);
    }
    spans[playback.now.utterance]?.scrollIntoView({ block: 'center' });
    return true;
  };
  const resumed = playback.resume();
  if (!goTo() && resumed) {
    const note = byId('resumed');
    note.textContent = fill(words.resumed, { time: clock(playback.now.ms) });
    note.hidden = false;
  }
  window.addEventListener('hashchange', goTo);
  showTime();
  showChapter();
  showUtterance();
}

/** Keeps the sentence that sounds in sight, until the reader scrolls; a button takes them back. */
function followVoice(
  playback: Playback,
  spans: readonly (HTMLElement | null)[],
  box: HTMLInputElement,
  again: HTMLElement,
): { moved(): void; resume(): void } {
  let away = false;
  const gentle = matchMedia('(prefers-reduced-motion: reduce)');
  const bring = (): void => {
    const span = spans[playback.now.utterance];
    if (!span) return;
    const { top, bottom } = span.getBoundingClientRect();
    if (top < innerHeight * 0.12 || bottom > innerHeight * 0.7)
      span.scrollIntoView({ block: 'center', behavior: gentle.matches ? 'auto' : 'smooth' });
  };
  const leave = (): void => {
    if (!playback.playing || !box.checked) return;
    away = true;
    again.hidden = false;
  };
  for (const name of ['wheel', 'touchmove']) addEventListener(name, leave, { passive: true });
  addEventListener('keydown', (event) => {
    if (['PageUp', 'PageDown', 'End', 'Tab'].includes(event.key)) leave();
  });
  const resume = (): void => {
    away = false;
    again.hidden = true;
    bring();
  };
  box.addEventListener('change', () => (box.checked ? resume() : (again.hidden = true)));
  return {
    moved: () => {
      if (playback.playing && box.checked && !away) bring();
    },
    resume,
  };
}

/** Puts the address of this moment on the clipboard, or into the address bar where there is none. */
function copyLink(playback: Playback, say: (message: string) => void): void {
  const address = new URL(location.href);
  address.hash = `t=${Math.floor(playback.now.ms / 1000)}`;
  history.replaceState(null, '', address.hash);
  const done = (): void => say(playback.data.words.copied);
  navigator.clipboard?.writeText(address.href).then(done, () => {});
}

start();
