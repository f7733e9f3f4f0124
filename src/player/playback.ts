// Playback: one audio element, what sounds in it now, and everything a listener can do. No page around it is assumed.
import type { PlayerData } from '../model/player.ts';
import { indexAt, wordAt } from './find.ts';

export const SKIP_SECONDS = 15;
export const SPEEDS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2.25, 2.5, 2.75, 3];
/** A chapter younger than this is left by "previous chapter", an older one begins again. */
const RESTART_MS = 3000;
/** The place is written down this often while playing, and not kept within this distance of either end. */
const KEEP_EVERY_MS = 5000;

export interface Now {
  readonly ms: number;
  /** -1 before the first. */
  readonly utterance: number;
  readonly chapter: number;
  readonly word: readonly [start: number, end: number] | undefined;
}

export type Event = 'play' | 'moved' | 'utterance' | 'word' | 'chapter' | 'speed' | 'failed';

export class Playback {
  readonly audio: HTMLAudioElement;
  readonly data: PlayerData;
  now: Now = { ms: 0, utterance: -1, chapter: 0, word: undefined };
  private readonly utteranceStarts: readonly number[];
  private readonly chapterStarts: readonly number[];
  private readonly heard = new Map<Event, (() => void)[]>();
  private frame = 0;
  private keptAt = 0;
  /** Where to begin as soon as the sound can be moved. */
  private wanted: number | undefined;

  constructor(audio: HTMLAudioElement, data: PlayerData) {
    this.audio = audio;
    this.data = data;
    this.utteranceStarts = data.utterances.map((utterance) => utterance.startMs);
    this.chapterStarts = data.chapters.map((chapter) => chapter.startMs);
    audio.preservesPitch = true;
    for (const name of ['play', 'pause', 'ended'])
      audio.addEventListener(name, () => {
        this.tell('play');
        this.tick();
        this.keep(true);
      });
    for (const name of ['timeupdate', 'seeking', 'seeked']) audio.addEventListener(name, () => this.tick());
    audio.addEventListener('ratechange', () => this.tell('speed'));
    audio.addEventListener('loadedmetadata', () => {
      if (this.wanted !== undefined) audio.currentTime = this.wanted / 1000;
      this.wanted = undefined;
    });
    audio.addEventListener('error', () => this.tell('failed'));
    // A source element's error does not bubble, but it can be captured.
    audio.addEventListener('error', () => this.tell('failed'), true);
    this.setUpMediaSession();
  }

  on(event: Event, listener: () => void): void {
    this.heard.set(event, [...(this.heard.get(event) ?? []), listener]);
  }

  get playing(): boolean {
    return !this.audio.paused && !this.audio.ended;
  }

  play(): void {
    // Refused without a click, or without sound: the second says so by itself.
    this.audio.play().catch(() => {});
  }

  toggle(): void {
    if (this.playing) this.audio.pause();
    else this.play();
  }

  seek(ms: number): void {
    const to = Math.min(Math.max(0, ms), this.data.durationMs);
    if (this.audio.readyState > 0) this.audio.currentTime = to / 1000;
    else this.wanted = to;
    this.show(to);
  }

  skip(seconds: number): void {
    this.seek((this.wanted ?? this.audio.currentTime * 1000) + seconds * 1000);
  }

  chapter(step: 1 | -1): void {
    const { ms } = this.now;
    const current = Math.max(0, indexAt(this.chapterStarts, ms));
    const restarts = step === -1 && ms - (this.chapterStarts[current] ?? 0) > RESTART_MS;
    const next = restarts ? current : current + step;
    if (next < this.chapterStarts.length) this.seek(this.chapterStarts[Math.max(0, next)] ?? 0);
  }

  set speed(rate: number) {
    this.audio.playbackRate = Math.min(3, Math.max(0.5, rate));
    remember('lectern:speed', String(this.audio.playbackRate));
  }

  get speed(): number {
    return this.audio.playbackRate;
  }

  faster(step: 1 | -1): void {
    const at = SPEEDS.findIndex((speed) => speed >= this.speed - 0.001);
    this.speed = SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, (at < 0 ? SPEEDS.length - 1 : at) + step))]!;
  }

  /** Speed and place of last time. True when there was a place. */
  resume(): boolean {
    const speed = Number(recall('lectern:speed'));
    if (speed >= 0.5 && speed <= 3) this.audio.defaultPlaybackRate = this.audio.playbackRate = speed;
    const ms = Number(recall(`lectern:place:${this.data.id}`));
    if (!(ms > 0)) return false;
    this.seek(ms);
    return true;
  }

  private tick(): void {
    this.show(this.wanted ?? this.audio.currentTime * 1000);
    cancelAnimationFrame(this.frame);
    // Four times a second is enough for sentences; words want every frame.
    if (this.playing) this.frame = requestAnimationFrame(() => this.tick());
  }

  private show(ms: number): void {
    const utterance = indexAt(this.utteranceStarts, ms + 1);
    const before = this.now;
    const word = wordAt(this.data.utterances[utterance]?.words ?? [], ms + 1);
    this.now = { ms, utterance, word, chapter: Math.max(0, indexAt(this.chapterStarts, ms + 1)) };
    if (utterance !== before.utterance) this.tell('utterance');
    if (utterance !== before.utterance || word?.[0] !== before.word?.[0]) this.tell('word');
    if (this.now.chapter !== before.chapter) this.tell('chapter');
    this.tell('moved');
    this.keep(false);
  }

  private keep(now: boolean): void {
    const { ms } = this.now;
    if (!now && Math.abs(ms - this.keptAt) < KEEP_EVERY_MS) return;
    this.keptAt = ms;
    const inside = ms > KEEP_EVERY_MS && ms < this.data.durationMs - KEEP_EVERY_MS;
    remember(`lectern:place:${this.data.id}`, inside ? String(Math.round(ms)) : '');
  }

  private tell(event: Event): void {
    for (const listener of this.heard.get(event) ?? []) listener();
  }

  private setUpMediaSession(): void {
    if (!('mediaSession' in navigator)) return;
    const session = navigator.mediaSession;
    const { title, authors, publisher, cover } = this.data;
    const base = this.audio.currentSrc || this.audio.src || document.baseURI;
    const artwork = [{ src: new URL(cover, base).href, type: 'image/jpeg' }];
    const describe = (): void => {
      const chapter = this.data.chapters[this.now.chapter]?.title;
      session.metadata = new MediaMetadata({
        title,
        artist: authors.join(', '),
        album: [publisher, chapter].filter(Boolean).join(' · '),
        artwork,
      });
    };
    const actions: readonly (readonly [MediaSessionAction, (details: MediaSessionActionDetails) => void])[] = [
      ['play', () => this.play()],
      ['pause', () => this.audio.pause()],
      ['seekbackward', ({ seekOffset }) => this.skip(-(seekOffset ?? SKIP_SECONDS))],
      ['seekforward', ({ seekOffset }) => this.skip(seekOffset ?? SKIP_SECONDS)],
      ['seekto', ({ seekTime }) => seekTime !== undefined && this.seek(seekTime * 1000)],
      ['previoustrack', () => this.chapter(-1)],
      ['nexttrack', () => this.chapter(1)],
    ];
    this.audio.addEventListener('play', () => {
      describe();
      for (const [action, handle] of actions) {
        try {
          session.setActionHandler(action, handle);
        } catch {
          // A browser that does not know this action does without it.
        }
      }
    });
    this.on('chapter', () => this.playing && describe());
  }
}

/** Storage may be forbidden (private windows, `file:` in some browsers); then nothing is remembered. */
function remember(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Not remembered.
  }
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
