// How the embedded player looks. It takes font and colors from the page around it; `--lectern-accent` is the page's to set.
import type { PlayerData } from '../model/player.ts';
import { SPEEDS } from './playback.ts';

export const PLAYER_CSS = `
:host{display:block;container-type:inline-size;--accent:var(--lectern-accent,#a8321a);color-scheme:light dark}
@media (prefers-color-scheme:dark){:host{--accent:var(--lectern-accent,#ff9c7d)}}
:host([hidden]){display:none}*{box-sizing:border-box}
.player{border:1px solid;border-radius:.7rem;padding:.9rem 1.1rem;font:500 1rem/1.4 system-ui,sans-serif}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .5rem}
.title{flex:1 1 8rem;min-width:0}.title b{display:block;overflow-wrap:anywhere}#speaker{display:block;min-height:1.4em}
button,select{font:inherit;color:inherit;cursor:pointer}
.row button{display:inline-flex;align-items:center;justify-content:center;width:2.75rem;height:2.75rem;border:0;border-radius:50%;background:none}
.row .play{width:3.4rem;height:3.4rem;background:CanvasText;color:Canvas}
svg{width:1.6rem;height:1.6rem;fill:currentColor}.off{display:none}.playing .on{display:none}.playing .off{display:inline}
input{width:100%;height:1.6rem;margin:.3rem 0 0;accent-color:var(--accent)}
select{min-height:2.75rem;border:1px solid;border-radius:.4rem;background:none;padding:.2rem .3rem}option{color:CanvasText;background:Canvas}
#clock{font-variant-numeric:tabular-nums;white-space:nowrap}
summary{cursor:pointer;min-height:2rem;padding:.3rem 0}ol{list-style:none;margin:0;padding:0}
li button{display:flex;gap:.8rem;width:100%;min-height:2.2rem;padding:.35rem .2rem;border:0;background:none;text-align:start}
li button span{font-variant-numeric:tabular-nums}[aria-current]{font-weight:700;text-decoration:underline}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}#failed:empty{display:none}
a{color:inherit}
`;

const PLAY = '<path class="on" d="M7 4.5v15l13-7.5z"/><path class="off" d="M6 4.5h4.2v15H6zM13.8 4.5H18v15h-4.2z"/>';
const AROUND = 'M12 5V1.8L7 6l5 4.2V7a5.6 5.6 0 1 1-5.6 5.6H4.4A7.6 7.6 0 1 0 12 5z';
const FIFTEEN = '<text x="12" y="15.2" text-anchor="middle" font-size="6.6" font-weight="700">15</text>';
const icon = (paths: string): string => `<svg viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;

export function playerHtml(data: PlayerData, address: URL): string {
  const { words } = data;
  const sources = data.audio
    .map((audio) => `<source src="${escape(new URL(audio.path, address).href)}" type="${escape(audio.mediaType)}">`)
    .join('');
  const button = (action: string, label: string, paths: string, style = ''): string =>
    `<button type="button"${style} data-do="${action}" aria-label="${escape(label)}">${icon(paths)}</button>`;
  const speeds = SPEEDS.map((speed) => `<option value="${speed}"${speed === 1 ? ' selected' : ''}>${speed}×</option>`);
  const chapters = data.chapters.map(
    (chapter, index) =>
      `<li><button type="button" data-chapter="${index}"><span>${minutes(chapter.startMs)}</span>${escape(chapter.title)}</button></li>`,
  );
  return `<div class="player" role="region" lang="${words.language}" aria-label="${escape(words.player)}">
<audio preload="metadata">${sources}</audio>
<div class="row">${button('toggle', words.play, PLAY, ' class="play"')}<div class="title"><b lang="${escape(data.language)}">${escape(data.title)}</b><span id="speaker" lang="${escape(data.language)}"></span></div>
${button('back', words.back, `<path d="${AROUND}"/>${FIFTEEN}`)}${button('forward', words.forward, `<path transform="matrix(-1 0 0 1 24 0)" d="${AROUND}"/>${FIFTEEN}`)}
<label><span class="hidden">${escape(words.speed)}</span><select id="speed">${speeds.join('')}</select></label></div>
<input id="seek" type="range" min="0" max="${Math.ceil(data.durationMs / 1000)}" step="1" value="0" aria-label="${escape(words.position)}">
<div class="row"><span id="clock"></span></div>
<p id="failed" role="alert"></p><p class="hidden" id="status" role="status"></p>
<details><summary>${escape(words.chapters)}</summary><ol lang="${escape(data.language)}">${chapters.join('')}</ol><p><a href="${escape(new URL(data.page, address).href)}">${escape(words.openPage)}</a></p></details>
</div>`;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function minutes(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
