// Announcements: the few words of ours that a listener needs and a reader does not. By verbosity and language.
import type { ArticleMeta } from '../model/article.ts';
import { phrasesFor } from './phrases.ts';

/** none: only the article's words; brief: what the ear would miss; full: also who made it and who speaks. */
export type Verbosity = 'none' | 'brief' | 'full';

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

const endSentence = (words: string): string => (/[.!?…]["”’»]?$/.test(words) ? words : `${words}.`);

function joinNames(names: readonly string[], and: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

function spokenDate(iso: string, language: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
