// What the narrator, the author and a speaker nobody names are called, in the language of the article.

interface CastNames {
  readonly narrator: string;
  readonly unknown: string;
  /** Who says I, where no byline names one author. */
  readonly author: string;
}

const NAMES: Readonly<Record<string, CastNames>> = {
  de: { narrator: 'Erzählstimme', unknown: 'Unbekannt', author: 'Autor' },
  en: { narrator: 'Narrator', unknown: 'Unknown', author: 'Author' },
  es: { narrator: 'Narración', unknown: 'Sin nombre', author: 'Autoría' },
  fr: { narrator: 'Narration', unknown: 'Voix inconnue', author: 'Auteur' },
  it: { narrator: 'Narrazione', unknown: 'Voce ignota', author: 'Autore' },
  nl: { narrator: 'Verteller', unknown: 'Onbekend', author: 'Auteur' },
  pt: { narrator: 'Narração', unknown: 'Sem nome', author: 'Autoria' },
};

/** English names where the language has none here. */
export const castNames = (language: string): CastNames => NAMES[language.toLowerCase().split('-')[0]!] ?? NAMES['en']!;
