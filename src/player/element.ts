// <lectern-player src="…/episode.json">: a player for any page; it marks the sentence that sounds in the page's own text.
import type { PlayerData, PlayerWords } from '../model/player.ts';
import { clock, fill, placeOf, spokenClock } from './clock.ts';
import { PLAYER_CSS, playerHtml } from './elementlook.ts';
import { act, isTaken } from './keys.ts';
import { Playback } from './playback.ts';
import { PublisherText } from './publisher.ts';

/**
 * Attributes: `src`, the address of episode.json; `for`, a selector of the element that holds the article (else the
 * page's `article`, `main` or body); `quiet`, to leave the page's text alone.
 */
class LecternPlayer extends HTMLElement {
  static readonly observedAttributes = ['src'];
  playback: Playback | undefined;
  private loading: AbortController | undefined;

  attributeChangedCallback(): void {
    if (this.isConnected) void this.load();
  }

  connectedCallback(): void {
    void this.load();
  }

  disconnectedCallback(): void {
    this.loading?.abort();
    this.playback?.audio.pause();
  }

  private async load(): Promise<void> {
    this.loading?.abort();
    this.loading = new AbortController();
    const { signal } = this.loading;
    const source = this.getAttribute('src');
    if (!source) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const address = new URL(source, document.baseURI);
    try {
      const response = await fetch(address, { signal });
      if (!response.ok) throw new Error(`${response.status} for ${address.href}`);
      const data = (await response.json()) as PlayerData;
      if (data.version !== 1) throw new Error(`episode.json of version ${String(data.version)}; this player reads 1`);
      if (!signal.aborted) this.show(root, data, address, signal);
    } catch (error) {
      if (signal.aborted) return;
      const message = document.createElement('p');
      message.setAttribute('role', 'alert');
      message.textContent = `Audio: ${error instanceof Error ? error.message : String(error)}`;
      // What the publisher wrote inside the element (a link to the sound) stays to be seen.
      root.replaceChildren(message, document.createElement('slot'));
    }
  }

  private show(root: ShadowRoot, data: PlayerData, address: URL, signal: AbortSignal): void {
    root.innerHTML = playerHtml(data, address);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(PLAYER_CSS);
    root.adoptedStyleSheets = [sheet];
    const playback = new Playback(root.querySelector('audio')!, data);
    this.playback = playback;
    wire(root, playback, data.words);
    if (!this.hasAttribute('quiet')) {
      const selector = this.getAttribute('for');
      const text = new PublisherText(playback, selector, this, signal);
      this.toggleAttribute('matched', text.found > 0);
      this.setAttribute('data-found', `${text.found} of ${data.utterances.length}`);
    }
    const resumed = playback.resume();
    const place = placeOf(location.hash);
    if (place && 'ms' in place) playback.seek(place.ms);
    else if (place) playback.seek(data.utterances.find((one) => one.id === place.utteranceId)?.startMs ?? 0);
    else if (resumed) playback.seek(playback.now.ms);
    this.dispatchEvent(new CustomEvent('lectern-ready', { bubbles: true }));
  }
}

/** Buttons, slider, list and keys inside the shadow. */
function wire(root: ShadowRoot, playback: Playback, words: PlayerWords): void {
  const { data } = playback;
  const find = <E extends HTMLElement>(selector: string): E => root.querySelector<E>(selector)!;
  const seek = find<HTMLInputElement>('#seek');
  const speed = find<HTMLSelectElement>('#speed');
  const play = find('[data-do=toggle]');
  const status = find('#status');
  const actions: Readonly<Record<string, () => void>> = {
    toggle: () => playback.toggle(),
    back: () => playback.skip(-15),
    forward: () => playback.skip(15),
  };
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do],[data-chapter]');
    const chapter = button?.dataset['chapter'];
    if (chapter !== undefined) {
      playback.seek(data.chapters[Number(chapter)]?.startMs ?? 0);
      playback.play();
    } else if (button) actions[button.dataset['do']!]?.();
  });
  find('.player').addEventListener('keydown', (event) => {
    if (!isTaken(event) && act(playback, event.key)) event.preventDefault();
  });
  seek.addEventListener('input', () => playback.seek(Number(seek.value) * 1000));
  speed.addEventListener('change', () => {
    playback.speed = Number(speed.value);
  });
  const time = (): void => {
    const { ms, chapter } = playback.now;
    seek.value = String(Math.floor(ms / 1000));
    seek.style.setProperty('--at', `${(100 * ms) / Math.max(1, data.durationMs)}%`);
    const spoken = fill(words.of, { time: spokenClock(ms, words), total: spokenClock(data.durationMs, words) });
    if (seek.getAttribute('aria-valuetext') !== spoken) seek.setAttribute('aria-valuetext', spoken);
    find('#clock').textContent = `${clock(ms)} / ${clock(data.durationMs)}`;
    for (const [index, button] of [...root.querySelectorAll('[data-chapter]')].entries())
      if (index === chapter) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
  };
  const speaker = (): void => {
    const who = data.utterances[playback.now.utterance]?.speaker;
    find('#speaker').textContent = who === undefined ? '' : (data.speakers[who]?.name ?? '');
  };
  playback.on('moved', time);
  playback.on('utterance', speaker);
  playback.on('chapter', () => {
    if (playback.playing)
      status.textContent = fill(words.chapterNow, { title: data.chapters[playback.now.chapter]?.title ?? '' });
  });
  playback.on('play', () => {
    play.classList.toggle('playing', playback.playing);
    play.setAttribute('aria-label', playback.playing ? words.pause : words.play);
  });
  playback.on('speed', () => {
    const value = String(playback.speed);
    if (![...speed.options].some((option) => option.value === value)) speed.add(new Option(`${value}×`, value));
    speed.value = value;
    status.textContent = fill(words.speedNow, { speed: `${value}×` });
  });
  playback.on('failed', () => {
    find('#failed').textContent = words.failed;
  });
  time();
}

if (!customElements.get('lectern-player')) customElements.define('lectern-player', LecternPlayer);
