// Other languages: every word by the English word that does the same work, so that one understanding serves them all.
import { dutch } from './languages/nl.ts';
import { french } from './languages/fr.ts';
import { german } from './languages/de.ts';
import { italian } from './languages/it.ts';
import { type Gloss, type GlossTable, type LanguageWords, tableOf } from './languages/language.ts';
import { portuguese } from './languages/pt.ts';
import { spanish } from './languages/es.ts';
import { SAY_VERBS } from './words.ts';

export interface Glossary extends LanguageWords {
  readonly language: string;
  readonly table: GlossTable;
}

const LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

const ready = new Map<string, Glossary>();

/** The words of a language; undefined for English, and for a language without words here, which is read as English is. */
export function glossaryOf(language: string): Glossary | undefined {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const words = LANGUAGES[primary];
  if (!words) return undefined;
  const known = ready.get(primary) ?? { ...words, language: primary, table: tableOf(words) };
  ready.set(primary, known);
  return known;
}

/** The gloss that begins at a word, the longest first. `wordAt` gives words in small letters, undefined past the end. */
export function glossAt(table: GlossTable, wordAt: (offset: number) => string | undefined): Gloss | undefined {
  const first = wordAt(0);
  return first === undefined
    ? undefined
    : table.get(first)?.find(({ words }) => words.every((word, offset) => wordAt(offset) === word));
}

/** The words before a quotation end with one that gives a name: the quotation is that name. */
export function isNamedBefore(left: string, { table }: Glossary): boolean {
  const words = left.toLowerCase().match(WORDS) ?? [];
  return [1, 2].some(
    (count) =>
      /[\p{L}]\s*$/u.test(left) && glossAt(table, (at) => words[words.length - count + at])?.gloss === 'so-called',
  );
}

const WORDS = /[\p{L}\p{M}'’]+/gu;

/** A text's words by their English ones, for what looks at plain words: is there a verb of saying? */
export function saysIn(text: string, glossary: Glossary | undefined): boolean {
  const words = text.toLowerCase().match(glossary ? WORDS : /[\p{L}'’-]+/gu) ?? [];
  if (!glossary) return words.some((word) => SAY_VERBS.has(word));
  return words.some((word, index) => {
    const found = glossAt(glossary.table, (offset) => words[index + offset]);
    return (found !== undefined && SAY_VERBS.has(found.gloss)) || (index === 0 && glossary.after?.[word] !== undefined);
  });
}
