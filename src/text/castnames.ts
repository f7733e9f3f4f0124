// What the narrator and a speaker nobody names are called, in the language of the article.

interface CastNames {
  readonly narrator: string;
  readonly unknown: string;
}

const NAMES: Readonly<Record<string, CastNames>> = {
  de: { narrator: 'Erzählstimme', unknown: 'Unbekannt' },
  en: { narrator: 'Narrator', unknown: 'Unknown' },
  es: { narrator: 'Narración', unknown: 'Sin nombre' },
  fr: { narrator: 'Narration', unknown: 'Voix inconnue' },
  it: { narrator: 'Narrazione', unknown: 'Voce ignota' },
  nl: { narrator: 'Verteller', unknown: 'Onbekend' },
  pt: { narrator: 'Narração', unknown: 'Sem nome' },
};

/** English names where the language has none here. */
export const castNames = (language: string): CastNames => NAMES[language.toLowerCase().split('-')[0]!] ?? NAMES['en']!;
