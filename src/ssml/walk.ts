// The elements of an SSML document, in order, as pieces of text: who says each, how, and with which pause after it.
import { NARRATOR } from '../model/attribution.ts';
import { PLAIN, type Prosody, type Voice } from '../model/cast.ts';
import { type Place, RenderError } from '../model/problem.ts';
import type { Token } from '../model/script.ts';
import { slugOf } from '../text/slug.ts';
import { localName, textOf, type XmlNode } from '../text/xml.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { breakMs, prosodyFrom, samePace, times } from './values.ts';

/** What surrounds a piece of text: the voice, and how it is said. */
export interface Manner {
  readonly speakerId: string;
  readonly language: string;
  readonly prosody: Prosody;
}

export interface Piece {
  id: string | undefined;
  readonly manner: Manner;
  text: string;
  readonly tokens: Token[];
  pauseAfterMs: number;
  readonly announcement: boolean;
  readonly place: Place;
}

/** A script as its markup says it, before anything is numbered. */
export interface Walked extends Metadata {
  readonly root: XmlNode;
  readonly uri: string;
  readonly language: string;
  /** Pieces between paragraph ends; some lists are empty. */
  readonly paragraphs: readonly (readonly Piece[])[];
}

/** Walks the elements of a document in order. Throws `ssml/…` with the place for what cannot be spoken. */
export function walkSsml(root: XmlNode, uri: string, voices: readonly Voice[]): Walked {
  return new Walk(root, uri, voices).walked();
}

class Walk {
  readonly #root: XmlNode;
  readonly #uri: string;
  readonly #voices: readonly Voice[];
  readonly #language: string;
  readonly #metadata: Metadata;
  readonly #paragraphs: Piece[][] = [];
  #open: Piece | undefined;
  #pendingMark: string | undefined;

  constructor(root: XmlNode, uri: string, voices: readonly Voice[]) {
    this.#root = root;
    this.#uri = uri;
    this.#voices = voices;
    this.#language = root.attributes['xml:lang'] ?? 'en';
    this.#metadata = readMetadata(root);
    this.#paragraphs.push([]);
    this.#walk(root, { speakerId: NARRATOR, language: this.#language, prosody: PLAIN });
  }

  #walk(node: XmlNode, manner: Manner): void {
    for (const child of node.children) {
      if (typeof child === 'string') this.#say(child, manner, node);
      else this.#element(child, manner);
    }
  }

  #element(node: XmlNode, manner: Manner): void {
    const { attributes } = node;
    switch (localName(node.name)) {
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
      announcement: this.#metadata.announcements.has(this.#pendingMark ?? ''),
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
    const known = names.find((name) => this.#metadata.speakers.has(name));
    const gender = node.attributes['gender'];
    const wanted = voice ?? this.#voices.find((candidate) => gender !== undefined && candidate.gender === gender);
    const id = known ?? slugOf(names[0] ?? gender ?? NARRATOR);
    if (!this.#metadata.speakers.has(id))
      this.#metadata.speakers.set(id, { id, name: names[0] ?? gender ?? 'Voice', kind: 'person', mentions: [] });
    if (wanted && (voice || !this.#metadata.voiceOf.has(id))) this.#metadata.voiceOf.set(id, wanted.id);
    if (!this.#metadata.voiceOf.has(id) && names.length > 0 && !known)
      throw this.#problem(
        node,
        'ssml/unknown-voice',
        `There is no voice or speaker “${node.attributes['name']}”.`,
        'Use a voice id from "lectern voices", or a speaker id from the <metadata> of the script.',
      );
    return id;
  }

  walked(): Walked {
    return {
      ...this.#metadata,
      root: this.#root,
      uri: this.#uri,
      language: this.#language,
      paragraphs: this.#paragraphs,
    };
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
