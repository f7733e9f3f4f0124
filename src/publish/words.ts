// The few words of ours in show notes and on the page of all episodes, by language.

export interface FeedWords {
  /** The language these words are in; English where we have no words for the asked one. */
  readonly language: string;
  readonly listenAndRead: string;
  readonly chapters: string;
  readonly corrected: string;
  readonly changed: string;
  readonly was: string;
  readonly is: string;
  readonly synthetic: string;
  readonly transcript: string;
  readonly episodes: string;
  readonly search: string;
  /** `{count}` stands for a number. */
  readonly found: string;
  readonly nothing: string;
  readonly subscribe: string;
  readonly download: string;
  readonly skip: string;
  readonly shows: string;
  readonly minutes: string;
  readonly seconds: string;
}

const WORDS: Readonly<Record<string, Omit<FeedWords, 'language'>>> = {
  en: {
    listenAndRead: 'Listen and read along',
    chapters: 'Chapters',
    corrected: 'Corrected',
    changed: 'What changed',
    was: 'Before',
    is: 'Now',
    synthetic: 'Read by synthetic voices.',
    transcript: 'Transcript',
    episodes: 'Episodes',
    search: 'Search episodes',
    found: '{count} episodes',
    nothing: 'No episode has these words.',
    subscribe: 'Subscribe',
    download: 'Download',
    skip: 'Skip to the episodes',
    shows: 'Shows',
    minutes: '{count} min',
    seconds: '{count} s',
  },
  de: {
    listenAndRead: 'Hören und mitlesen',
    chapters: 'Kapitel',
    corrected: 'Berichtigt',
    changed: 'Was sich geändert hat',
    was: 'Vorher',
    is: 'Jetzt',
    synthetic: 'Gelesen von synthetischen Stimmen.',
    transcript: 'Transkript',
    episodes: 'Folgen',
    search: 'Folgen durchsuchen',
    found: '{count} Folgen',
    nothing: 'Keine Folge enthält diese Wörter.',
    subscribe: 'Abonnieren',
    download: 'Herunterladen',
    skip: 'Zu den Folgen',
    shows: 'Sendungen',
    minutes: '{count} Min.',
    seconds: '{count} Sek.',
  },
  fr: {
    listenAndRead: 'Écouter et lire',
    chapters: 'Chapitres',
    corrected: 'Corrigé',
    changed: 'Ce qui a changé',
    was: 'Avant',
    is: 'Maintenant',
    synthetic: 'Lu par des voix de synthèse.',
    transcript: 'Transcription',
    episodes: 'Épisodes',
    search: 'Chercher un épisode',
    found: '{count} épisodes',
    nothing: 'Aucun épisode ne contient ces mots.',
    subscribe: 'S’abonner',
    download: 'Télécharger',
    skip: 'Aller aux épisodes',
    shows: 'Émissions',
    minutes: '{count} min',
    seconds: '{count} s',
  },
  es: {
    listenAndRead: 'Escuchar y leer',
    chapters: 'Capítulos',
    corrected: 'Corregido',
    changed: 'Qué ha cambiado',
    was: 'Antes',
    is: 'Ahora',
    synthetic: 'Leído por voces sintéticas.',
    transcript: 'Transcripción',
    episodes: 'Episodios',
    search: 'Buscar episodios',
    found: '{count} episodios',
    nothing: 'Ningún episodio contiene esas palabras.',
    subscribe: 'Suscribirse',
    download: 'Descargar',
    skip: 'Ir a los episodios',
    shows: 'Programas',
    minutes: '{count} min',
    seconds: '{count} s',
  },
  it: {
    listenAndRead: 'Ascolta e leggi',
    chapters: 'Capitoli',
    corrected: 'Corretto',
    changed: 'Che cosa è cambiato',
    was: 'Prima',
    is: 'Ora',
    synthetic: 'Letto da voci sintetiche.',
    transcript: 'Trascrizione',
    episodes: 'Episodi',
    search: 'Cerca tra gli episodi',
    found: '{count} episodi',
    nothing: 'Nessun episodio contiene queste parole.',
    subscribe: 'Iscriviti',
    download: 'Scarica',
    skip: 'Vai agli episodi',
    shows: 'Programmi',
    minutes: '{count} min',
    seconds: '{count} s',
  },
  nl: {
    listenAndRead: 'Luisteren en meelezen',
    chapters: 'Hoofdstukken',
    corrected: 'Gecorrigeerd',
    changed: 'Wat er veranderd is',
    was: 'Eerst',
    is: 'Nu',
    synthetic: 'Voorgelezen door synthetische stemmen.',
    transcript: 'Transcript',
    episodes: 'Afleveringen',
    search: 'Zoek in de afleveringen',
    found: '{count} afleveringen',
    nothing: 'Geen aflevering bevat deze woorden.',
    subscribe: 'Abonneren',
    download: 'Downloaden',
    skip: 'Naar de afleveringen',
    shows: 'Programma’s',
    minutes: '{count} min.',
    seconds: '{count} sec.',
  },
  pt: {
    listenAndRead: 'Ouvir e ler',
    chapters: 'Capítulos',
    corrected: 'Corrigido',
    changed: 'O que mudou',
    was: 'Antes',
    is: 'Agora',
    synthetic: 'Lido por vozes sintéticas.',
    transcript: 'Transcrição',
    episodes: 'Episódios',
    search: 'Procurar episódios',
    found: '{count} episódios',
    nothing: 'Nenhum episódio contém estas palavras.',
    subscribe: 'Assinar',
    download: 'Descarregar',
    skip: 'Ir para os episódios',
    shows: 'Programas',
    minutes: '{count} min',
    seconds: '{count} s',
  },
};

export function feedWords(language: string): FeedWords {
  const primary = language.toLowerCase().split('-')[0]!;
  const known = Object.hasOwn(WORDS, primary) ? primary : 'en';
  return { language: known, ...WORDS[known]! };
}

/** `2026-05-03` -> `3 May 2026` in that language; as written when it is no date. */
export function dateWords(iso: string, language: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  try {
    let format = FORMATS.get(language);
    if (!format)
      FORMATS.set(language, (format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })));
    return format.format(date);
  } catch {
    return iso.slice(0, 10);
  }
}

/** Making one takes longer than writing an episode. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();
