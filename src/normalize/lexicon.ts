// Names and terms of the lexicons: other words, or phonemes, for what engines get wrong.
import type { Token } from '../model/script.ts';
import { ANY_LANGUAGE, type Lexicon, type LexiconEntry } from '../text/pls.ts';
import { withSuffix } from './en/suffix.ts';

export interface LexiconRules {
  /** Whether an entry may begin with this word, as written. */
  begins(word: string): boolean;
  at(text: string, start: number): Token | undefined;
}

interface Form {
  /** With single spaces and plain apostrophes. */
  readonly grapheme: string;
  readonly entry: LexiconEntry;
}

const NONE: LexiconRules = { begins: () => false, at: () => undefined };
const cache = new WeakMap<readonly Lexicon[], Map<string, LexiconRules>>();

/**
 * The nearest lexicon wins, of several entries at one place the longest.
 *
 * Entries match whole words. Case: as written, all capitals, and with a capital for an entry in small letters. In English
 * the endings -s and -’s may follow ("Nguyen’s", "the Nguyens"), and are spoken.
 */
export function lexiconRules(lexicons: readonly Lexicon[], language: string): LexiconRules {
  const primary = language.toLowerCase().split('-')[0] ?? 'en';
  const known = cache.get(lexicons) ?? new Map<string, LexiconRules>();
  cache.set(lexicons, known);
  const ready = known.get(primary);
  if (ready) return ready;
  const byFirst = new Map<string, Form[]>();
  const seen = new Set<string>();
  for (const lexicon of lexicons) {
    const spoken = lexicon.language.toLowerCase().split('-')[0];
    if (spoken !== primary && lexicon.language !== ANY_LANGUAGE) continue;
    for (const entry of lexicon.entries)
      for (const written of entry.graphemes)
        for (const grapheme of spellings(plain(written))) {
          if (seen.has(grapheme)) continue;
          seen.add(grapheme);
          const first = FIRST.exec(grapheme)?.[0] ?? grapheme;
          for (const begin of primary === 'en' && first === grapheme ? [first, `${first}s`, `${first}S`] : [first])
            byFirst.set(begin, [...(byFirst.get(begin) ?? []), { grapheme, entry }]);
        }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.grapheme.length - a.grapheme.length);
  const rules = byFirst.size === 0 ? NONE : rulesOver(byFirst, primary === 'en');
  known.set(primary, rules);
  return rules;
}

const FIRST = /^[\p{L}\p{M}\p{N}]+/u;
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').replace(/’/g, "'").trim();

function spellings(grapheme: string): string[] {
  if (grapheme === '') return [];
  const capital = grapheme[0]!.toUpperCase() + grapheme.slice(1);
  // "NATO" is not "nato", and "Polish" not "polish"; but headlines write everything in capitals.
  return [...new Set([grapheme, capital, ...(grapheme.length > 3 ? [grapheme.toUpperCase()] : [])])];
}

function rulesOver(byFirst: ReadonlyMap<string, readonly Form[]>, english: boolean): LexiconRules {
  return {
    begins: (word) => byFirst.has(word),
    at(text, start) {
      const first = FIRST.exec(text.slice(start, start + 60))?.[0];
      const forms = first === undefined ? undefined : byFirst.get(first);
      if (!forms || /[\p{L}\p{M}\p{N}]/u.test(text[start - 1] ?? '')) return undefined;
      for (const { grapheme, entry } of forms) {
        const length = matchLength(text, start, grapheme);
        if (length === undefined) continue;
        const ending = english ? ENGLISH_ENDING.exec(text.slice(start + length, start + length + 4))![0] : '';
        const end = start + length + ending.length;
        if (/[\p{L}\p{M}\p{N}]/u.test(text[end] ?? '')) continue;
        return tokenFor(text.slice(start, start + length), ending, start, end, entry);
      }
      return undefined;
    },
  };
}

/** "'s", "s'", "s", or a bare apostrophe after an s, which is not heard. */
const ENGLISH_ENDING = /^(?:['’][sS](?!\p{L})|[sS]['’]?(?![\p{L}\p{N}])|)/u;

/** How much of the text is the grapheme, whatever its spaces and apostrophes; undefined when it is not. */
function matchLength(text: string, start: number, grapheme: string): number | undefined {
  if (text.startsWith(grapheme, start)) return grapheme.length;
  if (!/[ ']/.test(grapheme)) return undefined;
  const there = text.slice(start, start + grapheme.length);
  return there.replace(/\s/g, ' ').replace(/’/g, "'") === grapheme ? grapheme.length : undefined;
}

function tokenFor(written: string, ending: string, start: number, end: number, entry: LexiconEntry): Token {
  const span = { start, end };
  const tail = ending.replace(/’/g, "'");
  if (entry.phonemes === undefined) return { span, spoken: `${entry.alias ?? written}${tail}`, rule: 'lexicon' };
  return {
    span,
    spoken: `${written}${tail}`,
    phonemes: ending === '' ? entry.phonemes : withSuffix(entry.phonemes, 's'),
    ...(entry.alias === undefined ? {} : { respelling: `${entry.alias}${ending === '' ? '' : 's'}` }),
    rule: 'lexicon',
  };
}
