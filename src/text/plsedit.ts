// One entry of a PLS lexicon added or replaced in the text of its file: what else a person wrote there stays as it is.
import { type Lexicon, type LexiconEntry, parsePls, printPls } from './pls.ts';
import { element, escapeText } from './xml.ts';

const LEXEME = /<(?:\w+:)?lexeme\b[\s\S]*?<\/(?:\w+:)?lexeme\s*>/g;

/** The new text of the file; `text` undefined is a file that is not there yet. Throws `text/bad-lexicon` or `text/bad-xml`. */
export function withEntry(
  text: string | undefined,
  entry: LexiconEntry,
  { language, uri }: Omit<Lexicon, 'entries'>,
): string {
  if (text === undefined) return printPls({ language, uri, entries: [entry] });
  parsePls(text, uri);
  const word = entry.graphemes[0]!;
  const old = [...text.matchAll(LEXEME)].find(([lexeme]) => graphemesOf(lexeme).includes(escapeText(word)));
  const sound = [
    ...(entry.phonemes ? [element('phoneme', {}, escapeText(entry.phonemes))] : []),
    ...(entry.alias ? [element('alias', {}, escapeText(entry.alias))] : []),
  ].join('');
  if (old) {
    // Other spellings of the word keep its company.
    const graphemes = [...old[0].matchAll(GRAPHEME)].map(([grapheme]) => grapheme).join('');
    return splice(text, old.index, old[0].length, `<lexeme>${graphemes}${sound}</lexeme>`);
  }
  const end = /<\/(?:\w+:)?lexicon\s*>\s*$/.exec(text)?.index;
  const lexeme = `  <lexeme>${element('grapheme', {}, escapeText(word))}${sound}</lexeme>\n`;
  // A lexicon without a closing tag of its own is empty.
  if (end === undefined) return printPls({ language, uri, entries: [entry] });
  return splice(text, end, 0, lexeme);
}

const GRAPHEME = /<(?:\w+:)?grapheme\b[^>]*>([\s\S]*?)<\/(?:\w+:)?grapheme\s*>/g;
const graphemesOf = (lexeme: string): string[] => [...lexeme.matchAll(GRAPHEME)].map((match) => match[1]!.trim());
const splice = (text: string, at: number, length: number, inserted: string): string =>
  text.slice(0, at) + inserted + text.slice(at + length);
