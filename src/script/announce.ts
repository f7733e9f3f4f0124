// Announcements: the few words of ours that a listener needs and a reader does not. By verbosity and language.
import type { ArticleMeta, Block } from '../model/article.ts';

/** none: only the article's words; brief: what the ear would miss; full: also who made it and who speaks. */
export type Verbosity = 'none' | 'brief' | 'full';

export interface Phrases {
  readonly opening: string;
  readonly image: string;
  readonly by: (authors: string) => string;
  readonly and: string;
  readonly publishedOn: (date: string) => string;
  readonly unknownSpeaker: string;
  readonly endQuote: string;
  readonly synthetic: string;
  readonly closing: (title: string) => string;
}

const ENGLISH: Phrases = {
  opening: 'Opening',
  image: 'Image:',
  by: (authors) => `By ${authors}.`,
  and: 'and',
  publishedOn: (date) => `Published ${date}.`,
  unknownSpeaker: 'Quote, speaker not named:',
  endQuote: 'End quote.',
  synthetic: 'Read by synthetic voices.',
  closing: (title) => `That was “${title}”.`,
};

const PHRASES: Readonly<Record<string, Phrases>> = {
  en: ENGLISH,
  de: {
    opening: 'Einleitung',
    image: 'Bild:',
    by: (authors) => `Von ${authors}.`,
    and: 'und',
    publishedOn: (date) => `Veröffentlicht am ${date}.`,
    unknownSpeaker: 'Zitat, Sprecher nicht genannt:',
    endQuote: 'Zitat Ende.',
    synthetic: 'Gelesen von synthetischen Stimmen.',
    closing: (title) => `Das war „${title}“.`,
  },
  fr: {
    opening: 'Ouverture',
    image: 'Image :',
    by: (authors) => `Par ${authors}.`,
    and: 'et',
    publishedOn: (date) => `Publié le ${date}.`,
    unknownSpeaker: 'Citation, auteur non précisé :',
    endQuote: 'Fin de citation.',
    synthetic: 'Lu par des voix de synthèse.',
    closing: (title) => `C’était « ${title} ».`,
  },
  es: {
    opening: 'Apertura',
    image: 'Imagen:',
    by: (authors) => `Por ${authors}.`,
    and: 'y',
    publishedOn: (date) => `Publicado el ${date}.`,
    unknownSpeaker: 'Cita, sin nombre:',
    endQuote: 'Fin de la cita.',
    synthetic: 'Leído por voces sintéticas.',
    closing: (title) => `Ha escuchado «${title}».`,
  },
};

/** The words for a language; English where there are none. */
export function phrasesFor(language: string): Phrases {
  return PHRASES[language.toLowerCase().split('-')[0] ?? 'en'] ?? ENGLISH;
}

/** What is said before the first block. `has` tells which roles the text itself already speaks. */
export function openingWords(meta: ArticleMeta, has: ReadonlySet<string>, verbosity: Verbosity): string[] {
  const phrases = phrasesFor(meta.language);
  const words: string[] = [];
  if (verbosity === 'none') return words;
  if (!has.has('headline') && meta.title) words.push(endSentence(meta.title));
  if (!has.has('subtitle') && meta.subtitle && verbosity === 'full') words.push(endSentence(meta.subtitle));
  if (!has.has('byline') && meta.authors.length > 0) words.push(phrases.by(joinNames(meta.authors, phrases.and)));
  if (verbosity === 'full') {
    if (meta.publisher) words.push(endSentence(meta.publisher));
    if (meta.published && !has.has('dateline'))
      words.push(phrases.publishedOn(spokenDate(meta.published, meta.language)));
    words.push(phrases.synthetic);
  }
  return words;
}

export function closingWords(meta: ArticleMeta, verbosity: Verbosity): string[] {
  const phrases = phrasesFor(meta.language);
  return verbosity === 'full' ? [phrases.closing(meta.title), phrases.synthetic] : [];
}

/** Said before a block, if anything. */
export function cueFor(block: Block, language: string, verbosity: Verbosity): string | null {
  if (verbosity === 'none') return null;
  return block.kind === 'figure' || block.role === 'caption' ? phrasesFor(language).image : null;
}

const endSentence = (words: string): string => (/[.!?…]["”’»]?$/.test(words) ? words : `${words}.`);

function joinNames(names: readonly string[], and: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

function spokenDate(iso: string, language: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
