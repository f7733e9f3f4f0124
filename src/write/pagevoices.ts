// The score: a lane for every voice, so that one sees who speaks when. Names stand beside the lanes, never color alone.
import type { Waveform } from '../model/episode.ts';
import type { PlayerData } from '../model/player.ts';
import { clockShort } from './clock.ts';

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

/** Bars across the whole length: at 800 px one is two wide. */
const BARS = 400;
const WIDTH = 1000;
const HEIGHT = 20;

/**
 * One lane as a drawing: the outline of the sound where this voice is heard, chapters marked.
 *
 * It is stretched to its place by the page. Its text alternative is the list of times, for which no language needs words.
 */
export function laneSvg(data: PlayerData, { peaks }: Waveform, speaker: number): string {
  const heard = stretches(data, speaker);
  const total = Math.max(1, data.durationMs);
  const loudest = Math.max(1, ...peaks);
  const step = WIDTH / BARS;
  let bars = '';
  for (let bar = 0; bar < BARS; bar++) {
    const [from, to] = [(bar * total) / BARS, ((bar + 1) * total) / BARS];
    if (!heard.some(([start, end]) => start < to && end > from)) continue;
    const first = Math.floor((bar * peaks.length) / BARS);
    const columns = peaks.slice(first, Math.max(first + 1, Math.floor(((bar + 1) * peaks.length) / BARS)));
    // Their mean: the greatest of them is the limiter's ceiling nearly everywhere.
    const level = columns.reduce((sum, peak) => sum + peak, 0) / Math.max(1, columns.length);
    const height = Math.max(2, (HEIGHT * level) / loudest);
    bars += `M${short(bar * step)} ${short((HEIGHT - height) / 2)}h${short(step * 0.66)}v${short(height)}h-${short(step * 0.66)}z`;
  }
  const marks = data.chapters
    .slice(1)
    .map(
      ({ startMs }) =>
        `<rect class="mark" x="${short((startMs * WIDTH) / total)}" y="0" width="1" height="${HEIGHT}"/>`,
    );
  return `<svg class="lane" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${timesOf(heard) || '–'}">${marks.join('')}<path d="${bars}"/></svg>`;
}

const MOST_TIMES = 12;

/** `0:27–0:31, 0:35–0:43`; the first and the last of many. */
function timesOf(heard: readonly (readonly [startMs: number, endMs: number])[]): string {
  const said = heard.map(([start, end]) => `${clockShort(start)}–${clockShort(end)}`);
  return said.length <= MOST_TIMES ? said.join(', ') : [...said.slice(0, MOST_TIMES - 1), '…', said.at(-1)!].join(', ');
}

const short = (value: number): string => String(Math.round(value * 10) / 10);
