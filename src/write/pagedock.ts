// The player at the foot of the page. Hidden until the page's script runs: without it the browser's own player stands.
import type { PlayerData } from '../model/player.ts';
import { escapeAttribute } from '../text/xml.ts';
import type { PageWords } from './pagewords.ts';

/** Ratios offered in the list; the keys < and > know the same steps. */
export const SPEEDS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2.25, 2.5, 2.75, 3];

const icon = (paths: string): string => `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;
const AROUND = 'M12 5V1.8L7 6l5 4.2V7a5.6 5.6 0 1 1-5.6 5.6H4.4A7.6 7.6 0 1 0 12 5z';
const FIFTEEN =
  '<text x="12" y="15.2" text-anchor="middle" font-size="6.6" font-weight="700" font-family="system-ui,sans-serif">15</text>';
const PLAY = '<path class="on" d="M7 4.5v15l13-7.5z"/><path class="off" d="M6 4.5h4.2v15H6zM13.8 4.5H18v15h-4.2z"/>';
const LAST = '<path d="M6 5h2.4v14H6zM20 5v14L9.5 12z"/>';

export function dock(data: PlayerData, words: PageWords, own: string): string {
  const button = (action: string, label: string, paths: string): string =>
    `<button type="button" data-do="${action}" aria-label="${escapeAttribute(label)}">${icon(paths)}</button>`;
  const speeds = SPEEDS.map(
    (speed) => `<option value="${speed}"${speed === 1 ? ' selected' : ''}>${speed}×</option>`,
  ).join('');
  return `<section class="dock" id="player" aria-label="${escapeAttribute(words.player)}" hidden${own}>
<div class="track"><svg class="ticks" aria-hidden="true" focusable="false">${ticks(data)}</svg><input type="range" id="seek" min="0" max="${Math.ceil(data.durationMs / 1000)}" step="1" value="0" aria-label="${escapeAttribute(words.position)}"></div>
<div class="sounding"><span class="speaker" id="speaker"></span><span class="chapter" id="chapter"></span></div>
<div class="controls">${button('previous', words.previousChapter, LAST)}${button('back', words.back, `<path d="${AROUND}"/>${FIFTEEN}`)}<button type="button" class="play" data-do="toggle" aria-label="${escapeAttribute(words.play)}">${icon(PLAY)}</button>${button('forward', words.forward, `<path transform="matrix(-1 0 0 1 24 0)" d="${AROUND}"/>${FIFTEEN}`)}${button('next', words.nextChapter, `<g transform="matrix(-1 0 0 1 24 0)">${LAST}</g>`)}</div>
<div class="more"><span class="clock" id="clock"></span><label class="speed"><span class="hidden">${words.speed}</span><select id="speed">${speeds}</select></label><details class="options"><summary aria-label="${escapeAttribute(words.options)}">${icon('<circle cx="5" cy="12" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="19" cy="12" r="2"/>')}</summary><div class="sheet"><label><input type="checkbox" id="follow" checked> ${words.follow}</label><label><input type="checkbox" id="everywhere"> ${words.keysEverywhere}</label><p><button type="button" data-do="link">${words.copyLink}</button></p><p class="keys"><b>${words.keys}</b> ${words.keysTable.replace(/</g, '&lt;').replace(/>/g, '&gt;')}</p></div></details></div>
<button type="button" class="again" data-do="again" hidden>${words.followAgain}</button>
<p class="hidden" id="status" role="status"></p>
</section>`;
}

/** Where chapters begin, as small cuts in the track. */
function ticks(data: PlayerData): string {
  return data.chapters
    .slice(1)
    .map(({ startMs }) => {
      const share = (100 * startMs) / Math.max(1, data.durationMs);
      return `<rect x="${share.toFixed(2)}%" width="2" height="100%"/>`;
    })
    .join('');
}
