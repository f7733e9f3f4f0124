// The score: a lane for every voice, so that one sees who speaks when. Names stand beside the lanes, never color alone.
import type { PlayerData } from '../model/player.ts';

/** Eight colors of like weight; after that they come again, and the name tells. Seat 0 is the narrator's. */
export const seatOf = (speaker: number): number => (speaker === 0 ? 0 : ((speaker - 1) % 8) + 1);

/** Milliseconds of speech of each speaker. */
export function speakingMs(data: PlayerData): number[] {
  const total = data.speakers.map(() => 0);
  for (const { speaker, startMs, endMs } of data.utterances) total[speaker]! += endMs - startMs;
  return total;
}

/** Pauses shorter than this do not break a bar: they would be less than a pixel. */
const JOINED_MS = 900;

/** When one voice sounds: stretches of [start, end) in ms. */
export function stretches(data: PlayerData, speaker: number): (readonly [startMs: number, endMs: number])[] {
  const found: [number, number][] = [];
  for (const utterance of data.utterances) {
    if (utterance.speaker !== speaker) continue;
    const last = found.at(-1);
    if (last && utterance.startMs - last[1] < JOINED_MS) last[1] = utterance.endMs;
    else found.push([utterance.startMs, utterance.endMs]);
  }
  return found;
}

/** One lane as a drawing without words: 1000 wide for the whole length, stretched to its place by the page. */
export function laneSvg(data: PlayerData, speaker: number): string {
  const scale = 1000 / Math.max(1, data.durationMs);
  const bars = stretches(data, speaker).map(([start, end]) => {
    const width = Math.max(1.5, (end - start) * scale);
    return `<rect x="${(start * scale).toFixed(2)}" y="2" width="${width.toFixed(2)}" height="8"/>`;
  });
  const marks = data.chapters
    .slice(1)
    .map(({ startMs }) => `<rect class="mark" x="${(startMs * scale).toFixed(2)}" y="0" width="1" height="12"/>`);
  return `<svg class="lane" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">${marks.join('')}${bars.join('')}</svg>`;
}
