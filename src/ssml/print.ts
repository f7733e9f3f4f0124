// Script -> one W3C SSML 1.1 document that a person can read and edit: an utterance a line.
import type { Article } from '../model/article.ts';
import type { Attribution, Speaker } from '../model/attribution.ts';
import { type Part, PLAIN, type Prosody, type Voice } from '../model/cast.ts';
import type { Script, Token, Utterance } from '../model/script.ts';
import { element, escapeAttribute } from '../text/xml.ts';
import { pause, phoneme, plain, sub } from './builder.ts';

export const SSML_NAMESPACE = 'http://www.w3.org/2001/10/synthesis';
/** Our own words, inside <metadata>, where SSML allows any namespace. */
export const LECTERN_NAMESPACE = 'urn:lectern:script:1';

/**
 * The whole script: metadata (article, speakers, chapters), then a <p> per block and, in it, a <voice> per
 * utterance with its <mark>, words and <break>. Valid against SSML 1.1; `parse` gives the same script back.
 */
export function printSsml(script: Script, article: Article, attribution: Attribution): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<speak version="1.1" xmlns="${SSML_NAMESPACE}" xmlns:lectern="${LECTERN_NAMESPACE}" xml:lang="${escapeAttribute(script.language)}">`,
    '<metadata>',
    ...metadata(script, article, attribution),
    '</metadata>',
  ];
  const blocks = new Map(article.blocks.map((block) => [block.id, block]));
  let open = '';
  for (const utterance of script.utterances) {
    const key = `${utterance.blockId} ${utterance.kind === 'announcement'}`;
    if (key !== open) {
      if (open) lines.push('</p>');
      const { kind = 'paragraph', role = 'body', level } = blocks.get(utterance.blockId) ?? {};
      const label =
        utterance.kind === 'announcement'
          ? 'announcement'
          : [kind, role, level].filter((part) => part !== undefined).join(' ');
      lines.push(`<!-- ${label} -->`, '<p>');
      open = key;
    }
    lines.push(line(script, attribution, utterance));
  }
  if (open) lines.push('</p>');
  lines.push('</speak>', '');
  return lines.join('\n');
}

function metadata(script: Script, article: Article, attribution: Attribution): string[] {
  const { title, subtitle, authors, publisher, published, canonicalUrl } = article.meta;
  const firstOf = new Map(script.chapters.map((chapter) => [chapter.firstUtteranceId, chapter.title]));
  return [
    `  ${element('lectern:article', { id: article.id, title, subtitle, publisher, published, url: canonicalUrl })}`,
    ...authors.map((name) => `  ${element('lectern:author', { name })}`),
    ...attribution.speakers.map(
      (speaker) =>
        `  ${element('lectern:speaker', { id: speaker.id, name: speaker.name, kind: speaker.kind, gender: speaker.gender, voice: voiceOf(script, speaker.id)?.id })}`,
    ),
    ...script.utterances
      .filter(({ kind }) => kind === 'announcement')
      .map(({ id }) => `  ${element('lectern:announcement', { mark: id })}`),
    ...[...firstOf].map(([mark, name]) => `  ${element('lectern:chapter', { mark, title: name })}`),
  ];
}

function line(script: Script, attribution: Attribution, utterance: Utterance): string {
  const part = script.cast.parts.find((candidate) => candidate.speakerId === utterance.speakerId);
  const voice = voiceOf(script, utterance.speakerId);
  const speaker = attribution.speakers.find((candidate) => candidate.id === utterance.speakerId);
  const words =
    utterance.tokens.length > 0
      ? utterance.tokens.map((token) => markup(token, utterance.text)).join('')
      : plain(utterance.text);
  const prosody = prosodyOf(part, utterance.prosody);
  const said = prosody ? element('prosody', prosody, words) : words;
  const language = utterance.language === script.language ? undefined : utterance.language;
  const marked = `<mark name="${utterance.id}"/>${language ? element('lang', { 'xml:lang': language }, said) : said}`;
  const rest = utterance.pauseAfterMs > 0 ? pause(utterance.pauseAfterMs) : '';
  return `<s>${element('voice', voiceAttributes(voice, speaker), marked)}${rest}</s>`;
}

function markup(token: Token, text: string): string {
  const written = text.slice(token.span.start, token.span.end);
  const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(written) ?? [];
  const spoken = token.spoken.trim();
  if (core === '' || (spoken === core && !token.phonemes)) return plain(written);
  // Quotation marks stay as they are: the parser knows them to be silent. Anything else unsaid says so.
  if (spoken === '' && /^[“”„«»"‹›‟]+$/.test(core)) return plain(written);
  // <sub> and <phoneme> cannot be nested; phonemes win, for they say the other words too.
  const leaf = token.phonemes ? phoneme(core, token.phonemes) : sub(core, spoken);
  return `${plain(lead)}${leaf}${plain(trail)}`;
}

/** `name` lists, in order of preference, the speaker and our voice id; gender and language let another processor choose a like voice. */
function voiceAttributes(voice: Voice | undefined, speaker: Speaker | undefined): Record<string, string | undefined> {
  const gender = voice?.gender === undefined ? undefined : voice.gender;
  return { name: [speaker?.id, voice?.id].filter(Boolean).join(' '), gender, languages: voice?.languages[0] };
}

function prosodyOf(part: Part | undefined, own: Prosody | undefined): Record<string, string | undefined> | undefined {
  const base = part?.prosody ?? PLAIN;
  const rate = base.rate * (own?.rate ?? 1);
  const semitones = base.pitchSemitones + (own?.pitchSemitones ?? 0);
  const gain = base.gainDb + (own?.gainDb ?? 0);
  if (rate === 1 && semitones === 0 && gain === 0) return undefined;
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${value}`;
  return {
    rate: rate === 1 ? undefined : `${Math.round(rate * 100)}%`,
    pitch: semitones === 0 ? undefined : `${signed(semitones)}st`,
    volume: gain === 0 ? undefined : `${signed(gain)}dB`,
  };
}

const voiceOf = (script: Script, speakerId: string): Voice | undefined => {
  const id = script.cast.parts.find((part) => part.speakerId === speakerId)?.voiceId;
  return script.cast.voices.find((voice) => voice.id === id);
};
