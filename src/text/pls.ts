// PLS 1.0 pronunciation lexicons: file <-> entries. Source: W3C Pronunciation Lexicon Specification 1.0.

import { RenderError } from '../model/problem.ts';
import { isIpa } from './ipa.ts';
import { element, escapeText, localName, parseXml, textOf, type XmlNode } from './xml.ts';

export interface LexiconEntry {
  /** As written, any of them. */
  readonly graphemes: readonly string[];
  /** IPA. */
  readonly phonemes?: string;
  /** Other words that sound like it: 'noo win'. Beside phonemes: for engines that take none. */
  readonly alias?: string;
}

/** Of words that an article gives for itself, whatever its language. */
export const ANY_LANGUAGE = '*';

export interface Lexicon {
  /** BCP 47, or ANY_LANGUAGE. */
  readonly language: string;
  readonly uri: string;
  readonly entries: readonly LexiconEntry[];
}

/** Throws `text/bad-xml`, or `text/bad-lexicon` with the line of the entry that cannot be used. */
export function parsePls(text: string, uri: string): Lexicon {
  const root = parseXml(text, uri);
  if (localName(root.name) !== 'lexicon')
    throw bad(
      uri,
      root,
      `This is not a pronunciation lexicon: its root is <${root.name}>.`,
      'A lexicon is <lexicon version="1.0" alphabet="ipa" xml:lang="en"> with <lexeme> elements in it.',
    );
  const language = root.attributes['xml:lang'];
  if (!language)
    throw bad(uri, root, 'The lexicon does not say its language.', 'Add xml:lang="en" (or another) to <lexicon>.');
  const entries = elements(root, 'lexeme').map((lexeme) => entryOf(lexeme, root.attributes['alphabet'], uri));
  return { language, uri, entries };
}

const elements = (node: XmlNode, name: string): XmlNode[] =>
  node.children.flatMap((child) => (typeof child !== 'string' && localName(child.name) === name ? [child] : []));

function entryOf(lexeme: XmlNode, alphabet: string | undefined, uri: string): LexiconEntry {
  const graphemes = elements(lexeme, 'grapheme').map((node) => textOf(node).trim());
  if (graphemes.length === 0 || graphemes.includes(''))
    throw bad(uri, lexeme, 'An entry does not say how its word is written.', 'Add <grapheme>word</grapheme> to it.');
  // Of several pronunciations the preferred, else the first.
  const chosen = (name: string): XmlNode | undefined => {
    const all = elements(lexeme, name);
    return all.find((node) => node.attributes['prefer'] === 'true') ?? all[0];
  };
  const phoneme = chosen('phoneme');
  const phonemes = phoneme && textOf(phoneme).trim();
  const aliasNode = chosen('alias');
  const alias = aliasNode && textOf(aliasNode).trim();
  if (!phonemes && !alias)
    throw bad(
      uri,
      lexeme,
      `The entry “${graphemes[0]}” does not say how the word sounds.`,
      'Add <phoneme> with IPA, or <alias> with other words that sound like it.',
    );
  if (phoneme && phonemes) {
    const written = phoneme.attributes['alphabet'] ?? alphabet;
    if (written !== 'ipa')
      throw bad(
        uri,
        phoneme,
        `The phonemes of “${graphemes[0]}” are in the alphabet “${written ?? ''}”.`,
        'Write them in IPA and say alphabet="ipa" in <lexicon>, or give an <alias> instead.',
      );
    requireIpa(phonemes, graphemes[0]!, uri, phoneme);
  }
  return { graphemes, ...(phonemes ? { phonemes } : {}), ...(alias ? { alias } : {}) };
}

/** Throws `text/bad-lexicon` for phonemes that are none. */
export function requireIpa(phonemes: string, word: string, uri: string, at: { line: number; column: number }): void {
  if (!isIpa(phonemes))
    throw bad(
      uri,
      at,
      `“${phonemes}”, the phonemes of “${word}”, are not IPA.`,
      'Write IPA such as ˈnwiən, or give an <alias> with other words that sound like it.',
    );
}

const bad = (
  uri: string,
  { line, column }: { line: number; column: number },
  message: string,
  fix: string,
): RenderError =>
  new RenderError({ code: 'text/bad-lexicon', message, fix, place: { uri, line, column } }, { exitCode: 2 });

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
