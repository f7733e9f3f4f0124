// Times for eyes and ears, and places in addresses: `#t=65`, `#t=1:05`, `#u0042`.
import type { PlayerWords } from '../model/player.ts';

/** 65000 -> `1:05`; 3665000 -> `1:01:05`. */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const pad = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds % 60)}` : `${minutes}:${pad(seconds % 60)}`;
}

/** 65000 -> `1 minute 5 seconds`, as a screen reader should say it. */
export function spokenClock(milliseconds: number, words: PlayerWords): string {
  const total = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [
    [Math.floor(total / 3600), words.hour, words.hours],
    [Math.floor(total / 60) % 60, words.minute, words.minutes],
    [total % 60, words.second, words.seconds],
  ] as const;
  const said = parts
    .filter(([count], index) => count > 0 || (index === 2 && total === 0))
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return said.join(' ');
}

export type Place = { readonly ms: number } | { readonly utteranceId: string };

/**
 * Where an address points: `#t=65`, `#t=65.5`, `#t=1:05`, `#t=npt:65,70` (W3C Media Fragments), `#u0042`.
 * Undefined for anything else.
 */
export function placeOf(hash: string): Place | undefined {
  const fragment = hash.replace(/^#/, '');
  if (/^u\d+$/.test(fragment)) return { utteranceId: fragment };
  const time = /^t=(?:npt:)?((?:\d+:){0,2}\d+(?:\.\d+)?)(?:,.*)?$/.exec(fragment)?.[1];
  if (time === undefined) return undefined;
  let seconds = 0;
  for (const part of time.split(':')) seconds = seconds * 60 + Number(part);
  return { ms: Math.round(seconds * 1000) };
}

/** `{time} of {total}` with its names filled in. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
