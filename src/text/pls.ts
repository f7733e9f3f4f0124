// PLS 1.0 pronunciation lexicons: file <-> entries. Source: W3C Pronunciation Lexicon Specification 1.0.

import { RenderError } from '../model/problem.ts';
import { element, escapeText, localName, parseXml, textOf, type XmlNode } from './xml.ts';

export interface LexiconEntry {
  /** As written, any of them. */
  readonly graphemes: readonly string[];
  /** IPA. */
  readonly phonemes?: string;
  /** Other words that sound like it: 'noo win'. */
  readonly alias?: string;
}

export interface Lexicon {
  /** BCP 47. */
  readonly language: string;
  readonly uri: string;
  readonly entries: readonly LexiconEntry[];
}

/** Throws `text/bad-xml`, or `text/bad-lexicon` for XML that is no lexicon. */
export function parsePls(text: string, uri: string): Lexicon {
  const root = parseXml(text, uri);
  if (localName(root.name) !== 'lexicon')
    throw new RenderError({
      code: 'text/bad-lexicon',
      message: `${uri} is not a pronunciation lexicon: its root is <${root.name}>.`,
      fix: 'A lexicon is <lexicon version="1.0" alphabet="ipa" xml:lang="en"> with <lexeme> elements in it.',
      place: { uri, line: root.line, column: root.column },
    });
  const entries = root.children.flatMap((child) =>
    typeof child !== 'string' && localName(child.name) === 'lexeme' ? [entryOf(child)] : [],
  );
  return { language: root.attributes['xml:lang'] ?? 'en', uri, entries };
}

function entryOf(lexeme: XmlNode): LexiconEntry {
  const all = (name: string): string[] =>
    lexeme.children.flatMap((child) =>
      typeof child !== 'string' && localName(child.name) === name ? [textOf(child).trim()] : [],
    );
  const [phonemes] = all('phoneme');
  const [alias] = all('alias');
  return { graphemes: all('grapheme'), ...(phonemes ? { phonemes } : {}), ...(alias ? { alias } : {}) };
}

export function printPls(lexicon: Lexicon): string {
  const lexemes = lexicon.entries.map((entry) => {
    const parts = [
      ...entry.graphemes.map((grapheme) => element('grapheme', {}, escapeText(grapheme))),
      ...(entry.phonemes ? [element('phoneme', {}, escapeText(entry.phonemes))] : []),
      ...(entry.alias ? [element('alias', {}, escapeText(entry.alias))] : []),
    ];
    return `  ${element('lexeme', {}, parts.join(''))}`;
  });
  const attributes = {
    version: '1.0',
    xmlns: 'http://www.w3.org/2005/01/pronunciation-lexicon',
    alphabet: 'ipa',
    'xml:lang': lexicon.language,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('lexicon', attributes, `\n${lexemes.join('\n')}\n`)}\n`;
}
