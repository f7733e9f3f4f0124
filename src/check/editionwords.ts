// The words of an edition and who says them: the proof of completeness again, then every text against the script.
import { createHash } from 'node:crypto';
import type { Script } from '../model/script.ts';
import { cover } from './cover.ts';
import type { EditionFacts, Fault } from './edition.ts';
import { type Marked, markedIn, readBook } from './marked.ts';
import { purity } from './purity.ts';
import { summarize } from './summary.ts';
import { bare, wordsOf } from './transcripts.ts';

/** Pages whose marks carry the words. */
const MARKED = ['index.html', 'transcript.html'];

export function checkWords(facts: EditionFacts, fault: Fault): void {
  const { manifest, article, script, texts } = facts;
  if (!article || !script) return fault('check/unreadable', 'article.json or script.json cannot be read.');
  const { missed, twice, faults, complete } = cover(article, script);
  if (!complete)
    fault(
      'check/incomplete',
      `The script is not the article: ${missed.length} places are missed, ${twice.length} come twice${faults[0] ? `; ${faults[0].utteranceId}: ${faults[0].what}` : ''}.`,
    );
  const spoken = bare(script.utterances.map((utterance) => utterance.text).join(''));
  const speakers = manifest.summary.speakers.map((speaker) => speaker.name);
  const differs = (path: string): void =>
    fault('check/transcript', `The words of ${path} are not those of the script.`);
  for (const [path, text] of texts) {
    const words = orNothing(() => wordsOf(path, text, speakers));
    if (words !== undefined && words !== spoken) differs(path);
    if (!MARKED.includes(path)) continue;
    const marked = orNothing(() => markedIn(text, path));
    if (typeof marked === 'string' || !sameWords(script, marked)) differs(path);
  }
  if (facts.book) checkBook(facts, facts.book, script, fault);
}

/** The e-book tells the script's words and holds the edition's own MP3. */
function checkBook({ manifest }: EditionFacts, bytes: Uint8Array, script: Script, fault: Fault): void {
  const path = 'episode.epub';
  try {
    const { marked, mp3 } = readBook(bytes, path);
    if (!sameWords(script, marked)) fault('check/transcript', `The words of ${path} are not those of the script.`);
    const written = manifest.files.find((file) => file.path === 'episode.mp3');
    if (written && createHash('sha256').update(mp3).digest('hex') !== written.sha256)
      fault('check/book-sound', `The sound in ${path} is not episode.mp3.`);
  } catch {
    fault('check/unreadable', `${path} cannot be read.`);
  }
}

/** Every utterance once, with its words, and no other. A title that is announced has no full stop where it is read. */
const sameWords = ({ utterances }: Script, marked: Marked): boolean =>
  marked.size === utterances.length &&
  utterances.every(({ id, kind, text }) => {
    const [found, wanted] = [marked.get(id), bare(text)];
    return found === wanted || (kind === 'announcement' && found === wanted.replace(/\P{L}$/u, ''));
  });

function orNothing<Value>(read: () => Value): Value | string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** Who speaks in which voice, and the summary, follow from the values of the stages. */
export function checkSummary(facts: EditionFacts, fault: Fault): void {
  const { manifest, article, attribution, cast, script, timeline } = facts;
  if (!article || !attribution || !cast || !script || !timeline)
    return fault('check/unreadable', 'attribution.json, cast.json or timeline.json cannot be read.');
  if (JSON.stringify(cast) !== JSON.stringify(script.cast))
    fault('check/voices', 'The voices in cast.json are not those of script.json.');
  const { straddling, misvoiced } = purity(attribution, script);
  for (const { utteranceId } of [...straddling, ...misvoiced])
    fault('check/voices', `Utterance ${utteranceId} is not in the voice of whom it quotes.`);
  const { summary } = manifest;
  const wanted = summarize(article, attribution, script, timeline, summary.loudness);
  for (const [name, value] of Object.entries(wanted))
    if (JSON.stringify(value) !== JSON.stringify(summary[name as keyof typeof summary]))
      fault('check/summary', `“${name}” in edition.json does not follow from article, script and timeline.`);
}
