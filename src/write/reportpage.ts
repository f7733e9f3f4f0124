// report.html: the certificate for an editor. The verdict, what to look at first, then everything that was decided.
import type { Episode } from '../model/episode.ts';
import { escapeText } from '../text/xml.ts';
import type { Report } from './certificate.ts';
import { clockShort } from './clock.ts';
import type { WriterKit } from './kit.ts';
import { PAGE } from './pagedata.ts';
import { fontFaces } from './pagefonts.ts';
import { REPORT_CSS } from './reportstyle.ts';
import { castingMatrix, lanesTable, lossesTable, saidTable, shorten, soundTable, voicesTable } from './reporttables.ts';
import { reportText } from './reporttext.ts';

export function reportPage(episode: Episode, kit: WriterKit, report: Report): string {
  const { meta } = episode;
  const section = (id: string, title: string, body: string): string =>
    `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Report: ${escapeText(meta.title)}</title>
<style>
${fontFaces(episode)}
${REPORT_CSS}
</style>
</head>
<body>
<header class="masthead"><p>Certificate</p><p><a href="${PAGE}">The edition</a></p></header>
<main>
<header class="head">
<h1 lang="${meta.language}">${escapeText(meta.title)}</h1>
${verdict(report)}
${facts(report)}
</header>
${section('look', 'Look here first', lookHere(report))}
${section('voices', 'Who speaks', `${lanesTable(episode, kit, report)}${voicesTable(report)}`)}
${section('confused', 'Who could be taken for whom', castingMatrix(report))}
${section(
  'text',
  'The text',
  `<p class="hint">Colored words are spoken in another voice; focus or point at them for the evidence. Struck words are left out, with the reason behind them.</p>
<div class="story" lang="${meta.language}">
${reportText(episode)}
</div>`,
)}
${section('chapters', 'Chapters', chapters(report))}
${section('sound', 'Sound', `${soundTable(report)}${times(report)}`)}
${section('losses', 'What the engines cannot say', lossesTable(report))}
${section('said', 'Said differently', saidTable(report))}
${section('problems', 'Problems', problems(report))}
</main>
</body>
</html>
`;
}

function verdict({ coverage }: Report): string {
  const share = (part: number): string => `${((100 * part) / Math.max(1, coverage.textCharacters)).toFixed(1)}%`;
  const said = coverage.complete
    ? `Every one of ${coverage.textCharacters.toLocaleString('en')} characters is spoken once (${share(coverage.spokenCharacters)}) or left out for a stated reason (${share(coverage.omittedCharacters)}).`
    : 'Some of the text is neither spoken nor left out with a reason.';
  return `<p class="verdict ${coverage.complete ? 'good' : 'bad'}"><strong>${coverage.complete ? 'Complete.' : 'Not complete.'}</strong> ${said}</p>`;
}

function facts(report: Report): string {
  const { integratedLufs, truePeakDbtp } = report.loudness;
  const list = [
    ['Length', clockShort(report.durationMs)],
    ['Voices', String(report.voices.length)],
    ['Quotations', String(report.quotes.length)],
    ['Chapters', String(report.chapters.length)],
    ['Loudness', `${integratedLufs.toFixed(1)} LUFS`],
    ['True peak', `${truePeakDbtp.toFixed(1)} dBTP`],
  ];
  return `<dl class="facts">${list.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}

/** Doubtful quotations, then neighbors whose voices are alike. */
function lookHere(report: Report): string {
  const quotes = report.lookHere.map(
    (item) =>
      `<li><a href="#${item.quote}">“${escapeText(shorten(item.text, 110))}”</a> <span class="who">${escapeText(item.speaker)}</span> <span class="fact">${Math.round(100 * item.confidence)}% sure, ${escapeText(item.rule)}</span></li>`,
  );
  const voices = report.casting
    .filter(({ risk, meetings }) => risk !== 'told apart' && meetings > 0)
    .map(
      ({ between: [one, other], risk }) =>
        `<li><a href="#confused">${escapeText(one)} and ${escapeText(other)}</a> <span class="fact">${risk}, one after the other</span></li>`,
    );
  const lost = report.losses.map(
    ({ engine, what, value, times }) =>
      `<li><a href="#losses">${escapeText(engine)} loses ${escapeText(what)} ${escapeText(shorten(value, 40))}</a> <span class="fact">${times === 1 ? 'once' : `${times} times`}</span></li>`,
  );
  const all = [...quotes, ...voices, ...lost];
  if (all.length === 0) return '<p>Nothing: every quotation has a speaker, on good evidence.</p>';
  return `<ul class="look">${all.join('')}</ul>`;
}

function chapters(report: Report): string {
  const items = report.chapters.map(
    ({ title, startMs }) => `<li><span class="time">${clockShort(startMs)}</span> ${escapeText(title)}</li>`,
  );
  return `<ol class="chapters">${items.join('')}</ol>`;
}

const HOW_KNOWN = {
  engine: 'from the engine',
  aligned: 'by alignment',
  estimated: 'estimated from the letters',
} as const;

function times({ timings }: Report): string {
  const words = Object.entries(HOW_KNOWN).flatMap(([timing, how]) => {
    const count = timings.words[timing as keyof typeof HOW_KNOWN];
    return count ? [`${count.toLocaleString('en')} ${how}`] : [];
  });
  return `<p class="times">Speech ${clockShort(timings.speechMs)}, pauses ${clockShort(timings.pausesMs)}. Word times: ${words.join(', ') || 'none'}.</p>`;
}

function problems(report: Report): string {
  if (report.problems.length === 0) return '<p>None.</p>';
  return `<ul>${report.problems.map((problem) => `<li><strong>${escapeText(problem.severity)}</strong> ${escapeText(problem.message)} <em>${escapeText(problem.fix)}</em></li>`).join('')}</ul>`;
}
