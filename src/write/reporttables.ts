// The tables of the report: voices, who could be taken for whom, times, losses, sound, words said differently.
import type { Episode } from '../model/episode.ts';
import { escapeAttribute, escapeText } from '../text/xml.ts';
import type { Report } from './certificate.ts';
import { clockShort } from './clock.ts';
import type { WriterKit } from './kit.ts';
import { playerData } from './pagedata.ts';
import { laneSvg, speakingMs } from './pagevoices.ts';

export function voicesTable(report: Report): string {
  const rows = report.voices.map(
    (voice, index) =>
      `<tr>${nameCell(voice.name, index)}<td class="code">${escapeText(voice.voiceId)}</td><td class="number">${voice.quotes || ''}</td><td>${escapeText(voice.reason)}</td></tr>`,
  );
  return table('Who speaks, in which voice', ['Speaker', 'Voice', 'Quotations#', 'Why this voice'], rows);
}

/** The outline of the sound, a lane for every voice, chapters marked; times and pace beside it. */
export function lanesTable(episode: Episode, kit: WriterKit, report: Report): string {
  const data = playerData(episode, kit);
  const spoken = speakingMs(data);
  const { parts } = episode.script.cast;
  const rows = report.voices.flatMap((voice, index) => {
    const lane = data.speakers.findIndex((speaker) => speaker.id === parts[index]?.speakerId);
    if (lane < 0 || spoken[lane] === 0) return [];
    const pace = report.timings.speakers.find((timing) => timing.speaker === voice.name)?.wordsPerMinute;
    return `<tr class="v${index % 8}">${nameCell(voice.name, index)}<td class="when">${laneSvg(data, episode.waveform, lane)}</td><td class="number">${clockShort(spoken[lane]!)}</td><td class="number">${pace ?? ''}</td></tr>`;
  });
  return table('Who speaks when, how long and how fast', ['Speaker', 'When', 'How long#', 'Words a minute#'], rows);
}

/** Voices beyond which a matrix is no help to anybody. */
const WIDEST = 14;

/** Who could be taken for whom: every pair in a half matrix, the doubtful ones named before it. */
export function castingMatrix(report: Report): string {
  const doubtful = report.casting.filter((pair) => pair.risk !== 'told apart');
  const list = doubtful.map(
    ({ between: [one, other], semitones, meetings, risk }) =>
      `<li><strong>${escapeText(one)}</strong> and <strong>${escapeText(other)}</strong>: ${risk}, ${semitones} semitones apart; ${meetings === 0 ? 'never heard one after the other' : `heard one after the other ${meetings === 1 ? 'once' : `${meetings} times`}`}.</li>`,
  );
  const said = list.length > 0 ? `<ul class="look">${list.join('')}</ul>` : '<p>No two voices are easily confused.</p>';
  const names = report.voices.map((voice) => voice.name);
  if (names.length < 3 || names.length > WIDEST) return said;
  const rows = names.slice(1).map((name, row) => {
    const cells = names.slice(0, -1).map((other, column) => {
      const pair = report.casting.find(({ between }) => between.includes(name) && between.includes(other));
      if (column > row || !pair) return '<td></td>';
      const mark = pair.risk === 'told apart' ? '' : ' class="close"';
      return `<td class="number"><span${mark}>${pair.semitones}</span></td>`;
    });
    return `<tr>${nameCell(name, row + 1)}${cells.join('')}</tr>`;
  });
  const heads = names.slice(0, -1).map((name, index) => `<abbr title="${escapeAttribute(name)}">${index + 1}</abbr>#`);
  return `${said}<p class="hint">Differences in semitones as listeners perceive them; pairs below 5 are underlined.</p>${table('Differences between the voices', ['Speaker', ...heads], rows)}`;
}

/** What the script asks for and an engine cannot say. */
export function lossesTable(report: Report): string {
  if (report.losses.length === 0) return '<p>Nothing: the engines say all that the script asks for.</p>';
  const rows = report.losses.map(
    ({ engine, what, value, times, utterance, text }) =>
      `<tr><th scope="row">${escapeText(engine)}</th><td>${escapeText(what)}</td><td>${escapeText(value)}</td><td class="number">${times}</td><td>${escapeText(utterance)}: ${escapeText(shorten(text, 60))}</td></tr>`,
  );
  return table(
    'What the engines could not express',
    ['Engine', 'What', 'Wanted, and what it became', 'Times#', 'First in'],
    rows,
  );
}

/** The loudness card: every sound file as it was measured when it was encoded (EBU R128). */
export function soundTable(report: Report): string {
  const rows = report.sounds.map(
    ({ path, bytes, loudness }) =>
      `<tr><th scope="row"><a href="${escapeAttribute(path)}">${escapeText(path)}</a></th><td class="number">${(bytes / 1e6).toFixed(1)} MB</td><td class="number">${loudness.integratedLufs.toFixed(1)} LUFS</td><td class="number">${loudness.rangeLu.toFixed(1)} LU</td><td class="number">${loudness.truePeakDbtp.toFixed(1)} dBTP</td></tr>`,
  );
  return table('Loudness of every sound file', ['File', 'Size#', 'Integrated#', 'Range#', 'True peak#'], rows);
}

export function saidTable(report: Report): string {
  if (report.saidDifferently.length === 0) return '<p>Nothing: every word is said as it is written.</p>';
  const rows = report.saidDifferently.map(
    (token) =>
      `<tr><th scope="row">${escapeText(token.written)}</th><td>${token.spoken === '' ? '<em>silent</em>' : escapeText(token.spoken)}${token.phonemes === undefined ? '' : ` /${escapeText(token.phonemes)}/`}</td><td>${escapeText(token.rule)}</td></tr>`,
  );
  return table('Words said differently from how they are written', ['Written', 'Said', 'Rule'], rows);
}

const nameCell = (name: string, index: number): string =>
  `<th scope="row"><span class="chip s${index % 8}">${index + 1}</span> ${escapeText(name)}</th>`;

/** `heads` are markup; one that ends in `#` stands over numbers. */
function table(label: string, heads: readonly string[], rows: readonly string[]): string {
  const head = heads
    .map((name) =>
      name.endsWith('#') ? `<th scope="col" class="number">${name.slice(0, -1)}</th>` : `<th scope="col">${name}</th>`,
    )
    .join('');
  return `<section class="scroll" tabindex="0" aria-label="${label}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

export const shorten = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most).trimEnd()}…`;
