// SSML -> article, attribution and script, so that a script edited by hand is what is spoken.
import type { Article, ArticleMeta, Block } from '../model/article.ts';
import { type Attribution, NARRATOR, type Quote, type Speaker } from '../model/attribution.ts';
import { type Cast, type Part, PLAIN, type Voice } from '../model/cast.ts';
import { RenderError } from '../model/problem.ts';
import type { Chapter, Omission, Script, Utterance } from '../model/script.ts';
import { slugOf } from '../text/slug.ts';
import { localName, parseXml } from '../text/xml.ts';
import { samePace } from './values.ts';
import { type Piece, type Walked, walkSsml } from './walk.ts';

export interface ParsedScript {
  readonly article: Article;
  readonly attribution: Attribution;
  readonly script: Script;
}

export interface ParseOptions {
  /** Voices that `voice name=…` may mean. */
  readonly voices: readonly Voice[];
}

/**
 * Reads what `printSsml` wrote, as a person changed it, and SSML written by hand.
 *
 * The article's text is made anew from the written words, so the proof of completeness holds over what is there now.
 * Throws `text/bad-xml` for markup that is not well-formed and `ssml/…` for what cannot be spoken, with the place.
 */
export function parseSsml(text: string, uri: string, { voices }: ParseOptions): ParsedScript {
  const root = parseXml(text, uri);
  if (localName(root.name) !== 'speak')
    throw new RenderError({
      code: 'ssml/not-ssml',
      message: `The root element is <${root.name}>, not <speak>.`,
      fix: 'Give an SSML document, or name the article’s own format in its file extension.',
      place: { uri, line: root.line, column: root.column },
    });
  const walked = walkSsml(root, uri, voices);
  const { text: written, blocks, utterances, chapters } = numbered(walked);
  if (utterances.length === 0)
    throw problem(
      walked,
      'ssml/nothing-to-say',
      'There are no words in this script.',
      'Put the words between the tags of <speak>.',
    );
  if (chapters[0]?.firstUtteranceId !== utterances[0]!.id)
    chapters.unshift({ title: walked.about['title'] ?? 'Opening', firstUtteranceId: utterances[0]!.id });
  const { language } = walked;
  const speakers = [...walked.speakers.values()].filter(
    (speaker) => speaker.id === NARRATOR || utterances.some((utterance) => utterance.speakerId === speaker.id),
  );
  const articleId = walked.about['id'] ?? slugOf(fileStem(uri), 'script');
  const cast = castOf(walked, speakers, voices);
  return {
    article: { id: articleId, meta: metaOf(walked, chapters), text: written, blocks, marks: [] },
    attribution: { speakers, quotes: quotesOf(utterances) },
    script: { articleId, language, cast, chapters, utterances, omissions: gapsBetween(utterances) },
  };
}

interface Numbered {
  readonly text: string;
  readonly blocks: Block[];
  readonly utterances: Utterance[];
  readonly chapters: Chapter[];
}

/** The article's text, with a block a paragraph and an utterance a piece, counted from one. */
function numbered({ paragraphs, chapters: titles }: Walked): Numbered {
  const made: { text: string } & Omit<Numbered, 'text'> = { text: '', blocks: [], utterances: [], chapters: [] };
  for (const pieces of paragraphs) {
    const spoken = pieces.filter((piece) => piece.text !== '');
    if (spoken.length === 0) continue;
    const blockId = `b${made.blocks.length + 1}`;
    const written = spoken.some((piece) => !piece.announcement);
    if (written && made.text !== '') made.text += '\n';
    const start = made.text.length;
    for (const piece of spoken) {
      const id = `u${String(made.utterances.length + 1).padStart(4, '0')}`;
      const title = piece.id === undefined ? undefined : titles.get(piece.id);
      if (title !== undefined) made.chapters.push({ title, firstUtteranceId: id });
      if (!piece.announcement && made.text.length > start) made.text += ' ';
      made.utterances.push(utteranceOf(piece, id, blockId, made.text.length));
      if (!piece.announcement) made.text += piece.text;
    }
    const span = { start, end: made.text.length };
    made.blocks.push({ id: blockId, kind: 'paragraph', role: 'body', span, place: spoken[0]!.place });
  }
  return made;
}

function utteranceOf(piece: Piece, id: string, blockId: string, start: number): Utterance {
  const { text, tokens, pauseAfterMs } = piece;
  const { speakerId, language, prosody } = piece.manner;
  const pace = samePace(prosody, PLAIN) ? {} : { prosody };
  const said = { id, text, tokens, speakerId, blockId, language, pauseAfterMs, ...pace };
  return piece.announcement
    ? { ...said, kind: 'announcement', span: null }
    : { ...said, kind: 'text', span: { start, end: start + text.length } };
}

/** Between two utterances there is only the space that was put there. */
function gapsBetween(utterances: readonly Utterance[]): Omission[] {
  const omissions: Omission[] = [];
  let reached = 0;
  for (const { span } of utterances) {
    if (!span) continue;
    if (span.start > reached) omissions.push({ span: { start: reached, end: span.start }, reason: 'white space' });
    reached = span.end;
  }
  return omissions;
}

/** What stands in another voice than the narrator's is a quotation; neighbors of one speaker are one. */
function quotesOf(utterances: readonly Utterance[]): Quote[] {
  const quotes: Quote[] = [];
  for (const { span, speakerId } of utterances) {
    if (!span || speakerId === NARRATOR) continue;
    const last = quotes.at(-1);
    if (last?.speakerId === speakerId && last.span.end + 1 >= span.start) {
      const whole = { start: last.span.start, end: span.end };
      quotes[quotes.length - 1] = { ...last, span: whole, outer: whole };
    } else {
      const id = `q${quotes.length + 1}`;
      quotes.push({ id, span, outer: span, kind: 'direct', speakerId, confidence: 1, rule: 'script' });
    }
  }
  return quotes;
}

function metaOf({ about, authors, language }: Walked, chapters: readonly Chapter[]): ArticleMeta {
  const { title, subtitle, publisher, published, url } = about;
  return {
    title: title ?? chapters[0]?.title ?? 'Script',
    authors,
    language,
    ...(subtitle ? { subtitle } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(url ? { canonicalUrl: url } : {}),
  };
}

function castOf(walked: Walked, speakers: readonly Speaker[], voices: readonly Voice[]): Cast {
  const primary = primaryOf(walked.language);
  const fallback = voices.find((voice) => voice.languages.some((tag) => primaryOf(tag) === primary)) ?? voices[0];
  const parts = speakers.map((speaker): Part => {
    const voice = voices.find((candidate) => candidate.id === walked.voiceOf.get(speaker.id)) ?? fallback;
    if (!voice)
      throw problem(
        walked,
        'ssml/unknown-voice',
        `No voice speaks ${walked.language}.`,
        'Run "lectern voices" to see what there is.',
      );
    return { speakerId: speaker.id, voiceId: voice.id, prosody: PLAIN, pan: 0, reason: 'as the script says' };
  });
  const used = new Set(parts.map((part) => part.voiceId));
  return { voices: voices.filter((voice) => used.has(voice.id)), parts };
}

const primaryOf = (tag: string): string => tag.toLowerCase().split('-')[0]!;
const fileStem = (uri: string): string =>
  uri
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '');

const problem = ({ root, uri }: Walked, code: string, message: string, fix: string): RenderError =>
  new RenderError({ code, message, fix, place: { uri, line: root.line, column: root.column } });
