// Announcements: the few words of ours that a listener needs and a reader does not. By verbosity and language.
import type { ArticleMeta } from '../model/article.ts';
import { phrasesFor } from './phrases.ts';
import { fillTemplate } from './template.ts';

/** none: only the article's words; brief: what the ear would miss; full: also who made it and who speaks. */
export type Verbosity = 'none' | 'brief' | 'full';

/** A publication's own words, with `{title}` and the like; false for none; undefined for ours. */
export type Template = string | false | undefined;

/** What is said before the first block. `has` tells which roles the text itself already speaks. */
export function openingWords(
  meta: ArticleMeta,
  has: ReadonlySet<string>,
  verbosity: Verbosity,
  template?: Template,
): string[] {
  const phrases = phrasesFor(meta.language);
  const words: string[] = [];
  if (verbosity === 'none' || template === false) return words;
  if (template !== undefined) return fillTemplate(template, fieldsOf(meta));
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

/** What was put right, and when: who heard the episode before wants to know first what is different. */
export function correctionWords(meta: ArticleMeta, verbosity: Verbosity): string[] {
  if (verbosity === 'none') return [];
  const phrases = phrasesFor(meta.language);
  return (meta.corrections ?? []).map(
    ({ date, text }) => `${phrases.corrected(spokenDate(date, meta.language))} ${endSentence(text)}`,
  );
}

export function closingWords(meta: ArticleMeta, verbosity: Verbosity, template?: Template): string[] {
  const phrases = phrasesFor(meta.language);
  if (verbosity === 'none' || template === false) return [];
  if (template !== undefined) return fillTemplate(template, fieldsOf(meta));
  return verbosity === 'full' ? [phrases.closing(meta.title), phrases.synthetic] : [];
}

const fieldsOf = (meta: ArticleMeta): Readonly<Record<string, string>> => ({
  title: meta.title,
  authors: joinNames(meta.authors, phrasesFor(meta.language).and),
  publisher: meta.publisher ?? '',
  date: meta.published ? spokenDate(meta.published, meta.language) : '',
  site: siteOf(meta.canonicalUrl),
});

const siteOf = (address: string | undefined): string =>
  address !== undefined && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';

const endSentence = (words: string): string => (/[.!?…]["”’»]?$/.test(words) ? words : `${words}.`);

function joinNames(names: readonly string[], and: string): string {
  if (names.length < 2 || and === '') return names.join(', ');
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

function spokenDate(iso: string, language: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
