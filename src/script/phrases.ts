// The words of our own that are said between the article's, by language: a file each in `phrases/`.
import { dutch } from './phrases/nl.ts';
import { english } from './phrases/en.ts';
import { french } from './phrases/fr.ts';
import { german } from './phrases/de.ts';
import { italian } from './phrases/it.ts';
import type { Phrases } from './phrases/phrases.ts';
import { portuguese } from './phrases/pt.ts';
import { spanish } from './phrases/es.ts';

const PHRASES: Readonly<Record<string, Phrases>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/** For a language without a file only names and dates are said: no English words in a Welsh article. */
const NAMES_ONLY: Phrases = {
  opening: '',
  image: '',
  video: '',
  sound: '',
  embedded: '',
  post: (author) => `${author}:`,
  by: (authors) => `${authors}.`,
  and: '',
  publishedOn: (date) => `${date}.`,
  corrected: (date) => `${date}:`,
  unknownSpeaker: '',
  quote: '',
  endOfQuote: '',
  quotation: '',
  endOfQuotation: '',
  footnote: '',
  below: '',
  table: '',
  longTable: () => '',
  code: () => '',
  synthetic: '',
  closing: () => '',
};

/** The words for a language; of a language we have none for, only names. */
export function phrasesFor(language: string): Phrases {
  return PHRASES[language.toLowerCase().split('-')[0] ?? 'en'] ?? NAMES_ONLY;
}

/** Are there words for it? Without them nothing that needs an explaining word is changed or left out. */
export const hasPhrases = (language: string): boolean => phrasesFor(language) !== NAMES_ONLY;
