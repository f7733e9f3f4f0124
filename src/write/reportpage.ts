// report.html: the whole text colored by speaker, what was left out struck through, and what to look at first.
import { isSpeech, NARRATOR } from '../model/attribution.ts';
import type { Episode } from '../model/episode.ts';
import { textAt } from '../model/span.ts';
import { escapeAttribute, escapeText } from '../text/xml.ts';
import type { Report } from './certificate.ts';
import { clockTime } from './clock.ts';
import type { WriterKit } from './kit.ts';
import { playerData } from './pagedata.ts';
import { laneSvg, speakingMs } from './pagevoices.ts';
import { REPORT_CSS } from './reportstyle.ts';

export function reportPage(episode: Episode, kit: WriterKit, report: Report): string {
  const { meta } = episode;
  const share = (part: number): string => `${((100 * part) / Math.max(1, kit.coverage.textCharacters)).toFixed(1)}%`;
  const verdict = kit.coverage.complete
    ? `Complete: every one of ${kit.coverage.textCharacters.toLocaleString('en')} characters is spoken once (${share(kit.coverage.spokenCharacters)}) or left out for a stated reason (${share(kit.coverage.omittedCharacters)}).`
    : 'Not complete: some of the text is neither spoken nor left out with a reason.';
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Report: ${escapeText(meta.title)}</title>
<style>${REPORT_CSS}</style>
</head>
<body>
<main>
<header>
<p class="kicker">Certificate of completeness</p>
<h1>${escapeText(meta.title)}</h1>
<p class="verdict ${kit.coverage.complete ? 'good' : 'bad'}">${verdict}</p>
<p>${escapeText(clockTime(report.durationMs))} · ${report.voices.length} voices · ${report.chapters.length} chapters · ${report.loudness.integratedLufs} LUFS, true peak ${report.loudness.truePeakDbtp} dBTP · <a href="episode.mp3">episode.mp3</a></p>
</header>
<section aria-labelledby="look"><h2 id="look">Look here</h2>${lookHere(report)}</section>
<section aria-labelledby="voices"><h2 id="voices">Who speaks</h2>${voices(report)}${lanes(episode, kit, report)}</section>
<section aria-labelledby="text"><h2 id="text">The text</h2>
<p class="hint">Colored words are spoken in another voice; focus or point at them for the evidence. Struck words are left out, with the reason behind them.</p>
${text(episode)}</section>
<section aria-labelledby="chapters"><h2 id="chapters">Chapters</h2><ol class="chapters">${report.chapters.map((chapter) => `<li><span class="time">${clockTime(chapter.startMs).slice(0, 8)}</span> ${escapeText(chapter.title)}</li>`).join('')}</ol></section>
<section aria-labelledby="sound"><h2 id="sound">Sound</h2>${sound(report)}</section>
<section aria-labelledby="said"><h2 id="said">Said differently</h2>${saidDifferently(report)}</section>
<section aria-labelledby="losses"><h2 id="losses">Lost in the engines</h2>${losses(report)}</section>
<section aria-labelledby="problems"><h2 id="problems">Problems</h2>${problems(report)}</section>
</main>
</body>
</html>
`;
}

function lookHere(report: Report): string {
  if (report.lookHere.length === 0) return '<p>Nothing: every quotation has a speaker, on good evidence.</p>';
  const rows = report.lookHere.map(
    (item) =>
      `<li><a href="#${item.quote}">“${escapeText(shorten(item.text, 110))}”</a> <span class="who">${escapeText(item.speaker)}</span> <span class="fact">${Math.round(100 * item.confidence)}% sure, ${escapeText(item.rule)}</span></li>`,
  );
  return `<ul class="look">${rows.join('')}</ul>`;
}

function voices(report: Report): string {
  const rows = report.voices.map(
    (voice, index) =>
      `<tr>${nameCell(voice.name, index)}<td>${escapeText(voice.voiceId)}</td><td class="number">${voice.quotes || ''}</td><td>${escapeText(voice.reason)}</td></tr>`,
  );
  return table('Who speaks, in which voice', ['Speaker', 'Voice', 'Quotations', 'Why this voice'], rows);
}

/** A lane for every voice over the whole length, chapters marked. */
function lanes(episode: Episode, kit: WriterKit, report: Report): string {
  const data = playerData(episode, kit);
  const spoken = speakingMs(data);
  const { parts } = episode.script.cast;
  const rows = report.voices.flatMap((voice, index) => {
    const lane = data.speakers.findIndex((speaker) => speaker.id === parts[index]?.speakerId);
    if (lane < 0) return [];
    return `<tr>${nameCell(voice.name, index)}<td class="when">${laneSvg(data, lane)}</td><td class="number">${clockTime(spoken[lane]!).slice(3, 8)}</td></tr>`;
  });
  return table('Who speaks when, and how long', ['Speaker', 'When', 'How long'], rows);
}

const nameCell = (name: string, index: number): string =>
  `<th scope="row"><span class="chip s${index % 8}">${index + 1}</span> ${escapeText(name)}</th>`;

/** The loudness card: every sound file as it was measured when it was encoded (EBU R128). */
function sound(report: Report): string {
  const rows = report.sounds.map(
    ({ path, bytes, loudness }) =>
      `<tr><th scope="row"><a href="${escapeAttribute(path)}">${escapeText(path)}</a></th><td class="number">${(bytes / 1e6).toFixed(1)} MB</td><td class="number">${loudness.integratedLufs.toFixed(1)} LUFS</td><td class="number">${loudness.rangeLu.toFixed(1)} LU</td><td class="number">${loudness.truePeakDbtp.toFixed(1)} dBTP</td></tr>`,
  );
  return table('Loudness of every sound file', ['File', 'Size', 'Integrated', 'Range', 'True peak'], rows);
}

/** Every block of the article, kept or not, so that an editor sees at a glance that nothing is missing. */
function text(episode: Episode): string {
  const { article, attribution, script } = episode;
  const seats = new Map(script.cast.parts.map((part, index) => [part.speakerId, index]));
  const names = new Map(attribution.speakers.map((speaker) => [speaker.id, speaker.name]));
  const speech = attribution.quotes.filter((quote) => isSpeech(quote) && quote.speakerId !== NARRATOR);
  const spokenBy = new Map(
    script.utterances.flatMap((utterance) =>
      utterance.span ? [[utterance.span.start, utterance.speakerId] as const] : [],
    ),
  );
  const reasons = new Map(script.omissions.map((omission) => [omission.span.start, omission]));
  return article.blocks
    .map((block) => {
      const omission = reasons.get(block.span.start);
      const tag = block.kind === 'heading' || block.role === 'headline' ? 'h3' : 'p';
      if (omission && omission.span.end === block.span.end && !spokenBy.has(block.span.start))
        return `<p class="left"><del>${escapeText(textAt(article.text, block.span))}</del> <span class="why">left out: ${escapeText(omission.reason)}</span></p>`;
      let at = block.span.start;
      let body = '';
      for (const quote of speech) {
        if (quote.outer.end <= block.span.start || quote.outer.start >= block.span.end) continue;
        const start = Math.max(quote.outer.start, block.span.start);
        const end = Math.min(quote.outer.end, block.span.end);
        const seat = seats.get(quote.speakerId) ?? 0;
        const name = names.get(quote.speakerId) ?? quote.speakerId;
        const narrated = spokenBy.get(start) !== quote.speakerId;
        const evidence = quote.evidence
          ? ` Evidence: “${textAt(article.text, quote.evidence).replace(/\s+/g, ' ').trim()}”.`
          : '';
        const note = `${name}, ${Math.round(100 * quote.confidence)}% sure, rule ${quote.rule}.${narrated ? ' Spoken by the narrator: a fragment.' : ''}${evidence}`;
        body += escapeText(article.text.slice(at, start));
        body += `<span id="${quote.id}" class="quote s${seat % 8}${narrated ? ' fragment' : ''}" tabindex="0" data-note="${escapeAttribute(note)}"><span class="name">${escapeText(name)}: </span>${escapeText(article.text.slice(start, end))}<span class="note" role="note">${escapeText(note)}</span></span>`;
        at = end;
      }
      body += escapeText(article.text.slice(at, block.span.end));
      const label = block.role === 'body' ? '' : `<span class="role">${block.role}</span> `;
      return `<${tag} class="${block.role}">${label}${body}</${tag}>`;
    })
    .join('\n');
}

function saidDifferently(report: Report): string {
  if (report.saidDifferently.length === 0) return '<p>Nothing: every word is said as it is written.</p>';
  const rows = report.saidDifferently.map(
    (token) =>
      `<tr><th scope="row">${escapeText(token.written)}</th><td>${token.spoken === '' ? '<em>silent</em>' : escapeText(token.spoken)}${token.phonemes === undefined ? '' : ` /${escapeText(token.phonemes)}/`}</td><td>${escapeText(token.rule)}</td></tr>`,
  );
  return table('Words said differently from how they are written', ['Written', 'Said', 'Rule'], rows);
}

/** What the script asks for and an engine cannot say. */
function losses(report: Report): string {
  if (report.losses.length === 0) return '<p>Nothing: the engines say all that the script asks for.</p>';
  const rows = report.losses.map(
    ({ engine, what, value, times, utterance, text }) =>
      `<tr><th scope="row">${escapeText(engine)}</th><td>${escapeText(what)}</td><td>${escapeText(value)}</td><td class="number">${times}</td><td>${escapeText(utterance)}: ${escapeText(shorten(text, 60))}</td></tr>`,
  );
  return table(
    'What the engines could not express',
    ['Engine', 'What', 'Wanted, and what it became', 'Times', 'First in'],
    rows,
  );
}

function problems(report: Report): string {
  if (report.problems.length === 0) return '<p>None.</p>';
  return `<ul>${report.problems.map((problem) => `<li><strong>${escapeText(problem.severity)}</strong> ${escapeText(problem.message)} <em>${escapeText(problem.fix)}</em></li>`).join('')}</ul>`;
}

function table(label: string, heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((name) => `<th scope="col">${name}</th>`).join('');
  return `<section class="scroll" tabindex="0" aria-label="${label}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

const shorten = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most).trimEnd()}…`;
