// SSML -> article, attribution and script, so that a script edited by hand is what is spoken.
import type { Article, Block } from '../model/article.ts';
import {
  type Attribution,
  NARRATOR,
  type Quote,
  type Speaker,
  type SpeakerKind,
  type StatedGender,
} from '../model/attribution.ts';
import { type Cast, type Part, PLAIN, type Prosody, type Voice } from '../model/cast.ts';
import { type Place, RenderError } from '../model/problem.ts';
import type { Chapter, Omission, Script, Token, Utterance } from '../model/script.ts';
import { slugOf } from '../text/slug.ts';
import { parseXml, textOf, type XmlNode } from '../text/xml.ts';
import { breakMs, prosodyFrom, times } from './values.ts';

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
export function parseSsml(text: string, uri: string, options: ParseOptions): ParsedScript {
  const root = parseXml(text, uri);
  if (local(root.name) !== 'speak')
    throw new RenderError({
      code: 'ssml/not-ssml',
      message: `The root element is <${root.name}>, not <speak>.`,
      fix: 'Give an SSML document, or name the article’s own format in its file extension.',
      place: { uri, line: root.line, column: root.column },
    });
  return new Reading(root, uri, options.voices).result();
}

/** What surrounds a piece of text: the voice, and how it is said. */
interface Manner {
  readonly speakerId: string;
  readonly language: string;
  readonly prosody: Prosody;
}

interface Piece {
  id: string | undefined;
  readonly manner: Manner;
  text: string;
  readonly tokens: Token[];
  pauseAfterMs: number;
  readonly announcement: boolean;
  readonly place: Place;
}

class Reading {
  readonly #root: XmlNode;
  readonly #uri: string;
  readonly #voices: readonly Voice[];
  readonly #language: string;
  readonly #speakers = new Map<string, Speaker>([
    [NARRATOR, { id: NARRATOR, name: 'Narrator', kind: 'narrator', mentions: [] }],
  ]);
  readonly #voiceOf = new Map<string, string>();
  readonly #chapters = new Map<string, string>();
  readonly #authors: string[] = [];
  #about: Readonly<Record<string, string>> = {};
  readonly #announcements = new Set<string>();
  readonly #paragraphs: Piece[][] = [];
  #open: Piece | undefined;
  #pendingMark: string | undefined;

  constructor(root: XmlNode, uri: string, voices: readonly Voice[]) {
    this.#root = root;
    this.#uri = uri;
    this.#voices = voices;
    this.#language = root.attributes['xml:lang'] ?? 'en';
    for (const child of root.children)
      if (typeof child !== 'string' && local(child.name) === 'metadata') this.#metadata(child);
    this.#paragraphs.push([]);
    this.#walk(root, { speakerId: NARRATOR, language: this.#language, prosody: PLAIN });
  }

  #metadata(node: XmlNode): void {
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      const { id, name, kind, gender, voice, mark, title } = child.attributes;
      const what = local(child.name);
      if (what === 'article') this.#about = child.attributes;
      else if (what === 'announcement' && mark) this.#announcements.add(mark);
      else if (what === 'author' && name) this.#authors.push(name);
      else if (what === 'chapter' && mark) this.#chapters.set(mark, title ?? '');
      else if (what === 'speaker' && id && name) {
        this.#speakers.set(id, {
          id,
          name,
          kind: (kind as SpeakerKind | undefined) ?? 'person',
          mentions: [],
          ...(gender ? { gender: gender as StatedGender } : {}),
        });
        if (voice) this.#voiceOf.set(id, voice);
      }
    }
  }

  #walk(node: XmlNode, manner: Manner): void {
    for (const child of node.children) {
      if (typeof child === 'string') this.#say(child, manner, node);
      else this.#element(child, manner);
    }
  }

  #element(node: XmlNode, manner: Manner): void {
    const { attributes } = node;
    switch (local(node.name)) {
      case 'metadata':
      case 'meta':
      case 'lexicon':
      case 'lookup':
      case 'desc':
        return;
      case 'p':
      case 'paragraph': {
        this.#end();
        this.#paragraphs.push([]);
        this.#walk(node, this.#inLanguage(node, manner));
        this.#end();
        this.#paragraphs.push([]);
        return;
      }
      case 's':
      case 'sentence':
        this.#end();
        this.#walk(node, this.#inLanguage(node, manner));
        this.#end();
        return;
      case 'voice':
        this.#end();
        this.#walk(node, { ...this.#inLanguage(node, manner), speakerId: this.#speakerFor(node) });
        this.#end();
        return;
      case 'mark':
        this.#end();
        this.#pendingMark = attributes['name'];
        return;
      case 'break': {
        const last = this.#open ?? this.#paragraphs.flat().at(-1);
        if (last) last.pauseAfterMs += breakMs(attributes['time'], attributes['strength'], this.#place(node));
        this.#end();
        return;
      }
      case 'prosody':
        this.#walk(node, { ...manner, prosody: times(manner.prosody, prosodyFrom(attributes, this.#place(node))) });
        return;
      case 'lang':
      case 'emphasis':
      case 'token':
      case 'w':
        this.#walk(node, this.#inLanguage(node, manner));
        return;
      case 'sub':
        this.#word(textOf(node), attributes['alias'] ?? textOf(node), 'sub', manner, node);
        return;
      case 'phoneme':
        this.#word(textOf(node), textOf(node), 'phoneme', manner, node, attributes['ph']);
        return;
      case 'say-as':
        this.#word(textOf(node), textOf(node), 'say-as', manner, node);
        return;
      case 'audio':
        throw this.#problem(
          node,
          'ssml/audio',
          'Sounds from files (<audio>) cannot be part of a script.',
          'Remove the element; opening and closing sounds are set in the configuration.',
        );
      default:
        throw this.#problem(
          node,
          'ssml/unknown-element',
          `SSML has no element <${node.name}>.`,
          'Correct its name, or remove the tag and keep the words.',
        );
    }
  }

  #say(words: string, manner: Manner, node: XmlNode): void {
    const text = words.replace(/\s+/g, ' ');
    if (text.trim() === '' && !this.#open) return;
    const piece = this.#piece(manner, node);
    const from = piece.text.length;
    const added = piece.text === '' ? text.trimStart() : piece.text.endsWith(' ') ? text.trimStart() : text;
    piece.text += added;
    if (added !== '') piece.tokens.push(...plainTokens(added, from));
  }

  #word(written: string, spoken: string, rule: string, manner: Manner, node: XmlNode, ph?: string): void {
    const text = written.replace(/\s+/g, ' ').trim();
    if (text === '') return;
    const piece = this.#piece(manner, node);
    const start = piece.text.length;
    piece.text += text;
    piece.tokens.push({ span: { start, end: piece.text.length }, spoken, rule, ...(ph ? { phonemes: ph } : {}) });
  }

  #piece(manner: Manner, node: XmlNode): Piece {
    const same =
      this.#open &&
      this.#open.manner.speakerId === manner.speakerId &&
      samePace(this.#open.manner.prosody, manner.prosody) &&
      this.#open.manner.language === manner.language;
    if (this.#open && same) return this.#open;
    this.#end();
    this.#open = {
      id: this.#pendingMark,
      manner,
      text: '',
      tokens: [],
      pauseAfterMs: 0,
      announcement: this.#announcements.has(this.#pendingMark ?? ''),
      place: this.#place(node),
    };
    this.#pendingMark = undefined;
    this.#paragraphs.at(-1)!.push(this.#open);
    return this.#open;
  }

  #end(): void {
    const piece = this.#open;
    this.#open = undefined;
    if (!piece) return;
    const trail = piece.text.length - piece.text.trimEnd().length;
    piece.text = piece.text.trimEnd();
    if (trail > 0) {
      const cut = piece.tokens.flatMap((token) => {
        const end = Math.min(token.span.end, piece.text.length);
        if (end <= token.span.start) return [];
        return [
          end === token.span.end
            ? token
            : { ...token, span: { ...token.span, end }, spoken: token.spoken.slice(0, end - token.span.start) },
        ];
      });
      piece.tokens.splice(0, piece.tokens.length, ...cut);
    }
  }

  #inLanguage(node: XmlNode, manner: Manner): Manner {
    const language = node.attributes['xml:lang'];
    return language ? { ...manner, language } : manner;
  }

  /** `name` lists a speaker of the metadata, a voice of ours, or both; another name is a new speaker. */
  #speakerFor(node: XmlNode): string {
    const names = (node.attributes['name'] ?? '').split(/\s+/).filter(Boolean);
    const voice = names
      .map((name) => this.#voices.find((candidate) => candidate.id === name))
      .find((found) => found !== undefined);
    const known = names.find((name) => this.#speakers.has(name));
    const gender = node.attributes['gender'];
    const wanted = voice ?? this.#voices.find((candidate) => gender !== undefined && candidate.gender === gender);
    const id = known ?? slugOf(names[0] ?? gender ?? NARRATOR);
    if (!this.#speakers.has(id))
      this.#speakers.set(id, { id, name: names[0] ?? gender ?? 'Voice', kind: 'person', mentions: [] });
    if (wanted && (voice || !this.#voiceOf.has(id))) this.#voiceOf.set(id, wanted.id);
    if (!this.#voiceOf.has(id) && names.length > 0 && !known)
      throw this.#problem(
        node,
        'ssml/unknown-voice',
        `There is no voice or speaker “${node.attributes['name']}”.`,
        'Use a voice id from "lectern voices", or a speaker id from the <metadata> of the script.',
      );
    return id;
  }

  result(): ParsedScript {
    const blocks: Block[] = [];
    const utterances: Utterance[] = [];
    const chapters: Chapter[] = [];
    const omissions: Omission[] = [];
    let text = '';
    for (const pieces of this.#paragraphs) {
      const spoken = pieces.filter((piece) => piece.text !== '');
      if (spoken.length === 0) continue;
      const blockId = `b${blocks.length + 1}`;
      const article = spoken.filter((piece) => !piece.announcement);
      const start = text === '' ? 0 : text.length + 1;
      if (article.length > 0 && text !== '') text += '\n';
      for (const piece of spoken) {
        const id = `u${String(utterances.length + 1).padStart(4, '0')}`;
        const title = piece.id === undefined ? undefined : this.#chapters.get(piece.id);
        if (title !== undefined) chapters.push({ title, firstUtteranceId: id });
        let span: Utterance['span'] = null;
        if (!piece.announcement) {
          if (text.length > start) text += ' ';
          span = { start: text.length, end: text.length + piece.text.length };
          text += piece.text;
        }
        const { speakerId, language, prosody } = piece.manner;
        const pace = samePace(prosody, PLAIN) ? {} : { prosody };
        utterances.push({
          id,
          kind: span ? 'text' : 'announcement',
          span,
          text: piece.text,
          tokens: piece.tokens,
          speakerId,
          blockId,
          language,
          pauseAfterMs: piece.pauseAfterMs,
          ...pace,
        });
      }
      blocks.push({
        id: blockId,
        kind: 'paragraph',
        role: 'body',
        span: { start: article.length > 0 ? start : text.length, end: text.length },
        place: spoken[0]!.place,
      });
    }
    if (utterances.length === 0)
      throw this.#problem(
        this.#root,
        'ssml/nothing-to-say',
        'There are no words in this script.',
        'Put the words between the tags of <speak>.',
      );
    let reached = 0;
    for (const { span } of utterances) {
      if (!span) continue;
      if (span.start > reached) omissions.push({ span: { start: reached, end: span.start }, reason: 'white space' });
      reached = span.end;
    }
    if (chapters[0]?.firstUtteranceId !== utterances[0]!.id)
      chapters.unshift({ title: this.#about['title'] ?? 'Opening', firstUtteranceId: utterances[0]!.id });
    return this.#values(text, blocks, utterances, chapters, omissions);
  }

  #values(
    text: string,
    blocks: Block[],
    utterances: Utterance[],
    chapters: Chapter[],
    omissions: Omission[],
  ): ParsedScript {
    const { id, title, subtitle, publisher, published, url } = this.#about;
    const used = [...this.#speakers.values()].filter(
      (speaker) => speaker.id === NARRATOR || utterances.some((utterance) => utterance.speakerId === speaker.id),
    );
    const quotes: Quote[] = [];
    for (const utterance of utterances) {
      if (!utterance.span || utterance.speakerId === NARRATOR) continue;
      const last = quotes.at(-1);
      if (last && last.speakerId === utterance.speakerId && last.span.end + 1 >= utterance.span.start) {
        const span = { start: last.span.start, end: utterance.span.end };
        quotes[quotes.length - 1] = { ...last, span, outer: span };
      } else
        quotes.push({
          id: `q${quotes.length + 1}`,
          span: utterance.span,
          outer: utterance.span,
          kind: 'direct',
          speakerId: utterance.speakerId,
          confidence: 1,
          rule: 'script',
        });
    }
    const meta = {
      title: title ?? chapters[0]?.title ?? 'Script',
      authors: this.#authors,
      language: this.#language,
      ...(subtitle ? { subtitle } : {}),
      ...(publisher ? { publisher } : {}),
      ...(published ? { published } : {}),
      ...(url ? { canonicalUrl: url } : {}),
    };
    const articleId =
      id ??
      slugOf(
        this.#uri
          .split('/')
          .at(-1)
          ?.replace(/\.\w+$/, '') ?? 'script',
        'script',
      );
    const article: Article = { id: articleId, meta, text, blocks, marks: [] };
    const script: Script = {
      articleId,
      language: this.#language,
      cast: this.#cast(used),
      chapters,
      utterances,
      omissions,
    };
    return { article, attribution: { speakers: used, quotes }, script };
  }

  #cast(speakers: readonly Speaker[]): Cast {
    const primary = this.#language.toLowerCase().split('-')[0];
    const fallback =
      this.#voices.find((voice) => voice.languages.some((tag) => tag.toLowerCase().split('-')[0] === primary)) ??
      this.#voices[0];
    const parts = speakers.map((speaker): Part => {
      const voice = this.#voices.find((candidate) => candidate.id === this.#voiceOf.get(speaker.id)) ?? fallback;
      if (!voice)
        throw this.#problem(
          this.#root,
          'ssml/unknown-voice',
          `No voice speaks ${this.#language}.`,
          'Run "lectern voices" to see what there is.',
        );
      return { speakerId: speaker.id, voiceId: voice.id, prosody: PLAIN, pan: 0, reason: 'as the script says' };
    });
    const used = new Set(parts.map((part) => part.voiceId));
    return { voices: this.#voices.filter((voice) => used.has(voice.id)), parts };
  }

  #place(node: XmlNode): Place {
    return { uri: this.#uri, line: node.line, column: node.column };
  }

  #problem(node: XmlNode, code: string, message: string, fix: string): RenderError {
    return new RenderError({ code, message, fix, place: this.#place(node) });
  }
}

/** Quotation marks and brackets are written, not said; everything else is said as it stands. */
function plainTokens(text: string, from: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[“”„«»"‹›‟]+|[^“”„«»"‹›‟]+/g)) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    const mark = /[“”„«»"‹›‟]/.test(match[0]);
    tokens.push({ span, spoken: mark ? '' : match[0], rule: mark ? 'quotation-mark' : 'plain' });
  }
  return tokens;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const samePace = (a: Prosody, b: Prosody): boolean =>
  a.rate === b.rate && a.pitchSemitones === b.pitchSemitones && a.gainDb === b.gainDb;
