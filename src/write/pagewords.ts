// The player's own words, by language. English where there are none.
import type { PlayerWords } from '../model/player.ts';

/** What the page says beside what the player says. */
export interface PageWords extends PlayerWords {
  readonly edition: string;
  readonly listen: string;
  readonly skipToText: string;
  readonly skipToPlayer: string;
  readonly speaks: string;
  readonly howTo: string;
  readonly downloads: string;
  readonly synthetic: string;
  readonly complete: string;
  readonly report: string;
  readonly transcript: string;
  readonly audioAlternative: string;
  readonly keysTable: string;
}

const en: PageWords = {
  language: 'en',
  play: 'Play',
  pause: 'Pause',
  back: 'Back 15 seconds',
  forward: 'Forward 15 seconds',
  previousChapter: 'Previous chapter',
  nextChapter: 'Next chapter',
  position: 'Position',
  speed: 'Speed',
  chapters: 'Chapters',
  voices: 'The voices',
  player: 'Player',
  options: 'Options',
  follow: 'Scroll with the voice',
  followAgain: 'Back to the voice',
  keysEverywhere: 'Letter keys work everywhere on the page',
  keys: 'Keys',
  search: 'Search the text',
  searchNext: 'Next match',
  searchPrevious: 'Previous match',
  found: '{index} of {count}',
  notFound: 'Not found',
  playFrom: 'Play from {time}',
  copyLink: 'Copy a link to this moment',
  copied: 'Link copied',
  chapterNow: 'Chapter: {title}',
  speedNow: 'Speed {speed}',
  of: '{time} of {total}',
  minute: 'minute',
  minutes: 'minutes',
  second: 'second',
  seconds: 'seconds',
  hour: 'hour',
  hours: 'hours',
  failed: 'The sound could not be loaded. The whole text is on this page.',
  resumed: 'Continuing at {time}',
  openPage: 'Text and chapters',
  edition: 'Audio edition',
  listen: 'Listen',
  skipToText: 'Skip to the text',
  skipToPlayer: 'Skip to the player',
  speaks: 'speaks for {time}',
  howTo:
    'Choose any sentence to hear it. With the keyboard: Tab into the text, arrow keys move from sentence to sentence, Enter plays.',
  downloads: 'Take it with you',
  synthetic: 'Read by synthetic voices.',
  complete: 'Every word of the article is spoken, or left out for a reason that is written down.',
  report: 'Report for editors',
  transcript: 'Captions (WebVTT)',
  audioAlternative: 'Your browser cannot play this sound here.',
  keysTable:
    'Space or K: play, pause. J and L: 15 seconds back, forward. P and N: previous, next chapter. < and >: slower, faster. Home: to the beginning.',
};

const de: PageWords = {
  language: 'de',
  play: 'Abspielen',
  pause: 'Pause',
  back: '15 Sekunden zurück',
  forward: '15 Sekunden vor',
  previousChapter: 'Voriges Kapitel',
  nextChapter: 'Nächstes Kapitel',
  position: 'Stelle',
  speed: 'Tempo',
  chapters: 'Kapitel',
  voices: 'Die Stimmen',
  player: 'Player',
  options: 'Einstellungen',
  follow: 'Mit der Stimme rollen',
  followAgain: 'Zurück zur Stimme',
  keysEverywhere: 'Buchstabentasten gelten auf der ganzen Seite',
  keys: 'Tasten',
  search: 'Im Text suchen',
  searchNext: 'Nächste Fundstelle',
  searchPrevious: 'Vorige Fundstelle',
  found: '{index} von {count}',
  notFound: 'Nicht gefunden',
  playFrom: 'Abspielen ab {time}',
  copyLink: 'Link zu dieser Stelle kopieren',
  copied: 'Link kopiert',
  chapterNow: 'Kapitel: {title}',
  speedNow: 'Tempo {speed}',
  of: '{time} von {total}',
  minute: 'Minute',
  minutes: 'Minuten',
  second: 'Sekunde',
  seconds: 'Sekunden',
  hour: 'Stunde',
  hours: 'Stunden',
  failed: 'Der Ton konnte nicht geladen werden. Der ganze Text steht auf dieser Seite.',
  resumed: 'Weiter bei {time}',
  openPage: 'Text und Kapitel',
  edition: 'Hörfassung',
  listen: 'Anhören',
  skipToText: 'Zum Text',
  skipToPlayer: 'Zum Player',
  speaks: 'spricht {time}',
  howTo:
    'Jeder Satz lässt sich anwählen und anhören. Mit der Tastatur: Tab in den Text, Pfeiltasten von Satz zu Satz, Eingabetaste spielt ab.',
  downloads: 'Zum Mitnehmen',
  synthetic: 'Gelesen von synthetischen Stimmen.',
  complete: 'Jedes Wort des Artikels wird gesprochen oder aus einem festgehaltenen Grund ausgelassen.',
  report: 'Bericht für die Redaktion',
  transcript: 'Untertitel (WebVTT)',
  audioAlternative: 'Ihr Browser kann den Ton hier nicht abspielen.',
  keysTable:
    'Leertaste oder K: abspielen, anhalten. J und L: 15 Sekunden zurück, vor. P und N: voriges, nächstes Kapitel. < und >: langsamer, schneller. Pos1: zum Anfang.',
};

const fr: PageWords = {
  language: 'fr',
  play: 'Lecture',
  pause: 'Pause',
  back: 'Reculer de 15 secondes',
  forward: 'Avancer de 15 secondes',
  previousChapter: 'Chapitre précédent',
  nextChapter: 'Chapitre suivant',
  position: 'Position',
  speed: 'Vitesse',
  chapters: 'Chapitres',
  voices: 'Les voix',
  player: 'Lecteur',
  options: 'Réglages',
  follow: 'Défiler avec la voix',
  followAgain: 'Revenir à la voix',
  keysEverywhere: 'Les touches lettres agissent sur toute la page',
  keys: 'Touches',
  search: 'Chercher dans le texte',
  searchNext: 'Résultat suivant',
  searchPrevious: 'Résultat précédent',
  found: '{index} sur {count}',
  notFound: 'Introuvable',
  playFrom: 'Lire à partir de {time}',
  copyLink: 'Copier un lien vers ce moment',
  copied: 'Lien copié',
  chapterNow: 'Chapitre : {title}',
  speedNow: 'Vitesse {speed}',
  of: '{time} sur {total}',
  minute: 'minute',
  minutes: 'minutes',
  second: 'seconde',
  seconds: 'secondes',
  hour: 'heure',
  hours: 'heures',
  failed: 'Le son n’a pas pu être chargé. Le texte entier se trouve sur cette page.',
  resumed: 'Reprise à {time}',
  openPage: 'Texte et chapitres',
  edition: 'Édition sonore',
  listen: 'Écouter',
  skipToText: 'Aller au texte',
  skipToPlayer: 'Aller au lecteur',
  speaks: 'parle {time}',
  howTo:
    'Choisissez une phrase pour l’entendre. Au clavier : Tab vers le texte, les flèches passent de phrase en phrase, Entrée lance la lecture.',
  downloads: 'À emporter',
  synthetic: 'Lu par des voix de synthèse.',
  complete: 'Chaque mot de l’article est dit, ou omis pour une raison consignée.',
  report: 'Rapport pour la rédaction',
  transcript: 'Sous-titres (WebVTT)',
  audioAlternative: 'Votre navigateur ne peut pas lire ce son ici.',
  keysTable:
    'Espace ou K : lecture, pause. J et L : 15 secondes en arrière, en avant. P et N : chapitre précédent, suivant. < et > : moins vite, plus vite. Origine : au début.',
};

const es: PageWords = {
  language: 'es',
  play: 'Reproducir',
  pause: 'Pausa',
  back: 'Retroceder 15 segundos',
  forward: 'Avanzar 15 segundos',
  previousChapter: 'Capítulo anterior',
  nextChapter: 'Capítulo siguiente',
  position: 'Posición',
  speed: 'Velocidad',
  chapters: 'Capítulos',
  voices: 'Las voces',
  player: 'Reproductor',
  options: 'Opciones',
  follow: 'Desplazarse con la voz',
  followAgain: 'Volver a la voz',
  keysEverywhere: 'Las letras funcionan en toda la página',
  keys: 'Teclas',
  search: 'Buscar en el texto',
  searchNext: 'Resultado siguiente',
  searchPrevious: 'Resultado anterior',
  found: '{index} de {count}',
  notFound: 'No se encuentra',
  playFrom: 'Reproducir desde {time}',
  copyLink: 'Copiar un enlace a este momento',
  copied: 'Enlace copiado',
  chapterNow: 'Capítulo: {title}',
  speedNow: 'Velocidad {speed}',
  of: '{time} de {total}',
  minute: 'minuto',
  minutes: 'minutos',
  second: 'segundo',
  seconds: 'segundos',
  hour: 'hora',
  hours: 'horas',
  failed: 'No se pudo cargar el sonido. El texto completo está en esta página.',
  resumed: 'Continúa en {time}',
  openPage: 'Texto y capítulos',
  edition: 'Edición sonora',
  listen: 'Escuchar',
  skipToText: 'Ir al texto',
  skipToPlayer: 'Ir al reproductor',
  speaks: 'habla {time}',
  howTo:
    'Elija una frase para oírla. Con el teclado: Tab hasta el texto, las flechas pasan de frase en frase, Intro reproduce.',
  downloads: 'Para llevar',
  synthetic: 'Leído por voces sintéticas.',
  complete: 'Cada palabra del artículo se dice o se omite por un motivo que consta por escrito.',
  report: 'Informe para la redacción',
  transcript: 'Subtítulos (WebVTT)',
  audioAlternative: 'Su navegador no puede reproducir este sonido aquí.',
  keysTable:
    'Espacio o K: reproducir, pausa. J y L: 15 segundos atrás, adelante. P y N: capítulo anterior, siguiente. < y >: más lento, más rápido. Inicio: al principio.',
};

const WORDS: Readonly<Record<string, PageWords>> = { en, de, fr, es };

export function pageWords(language: string): PageWords {
  return WORDS[language.toLowerCase().split('-')[0] ?? 'en'] ?? en;
}

const PLAYER_ONLY = [
  'language play pause back forward previousChapter nextChapter position speed chapters voices player options follow',
  'followAgain keysEverywhere keys search searchNext searchPrevious found notFound playFrom copyLink copied chapterNow',
  'speedNow of minute minutes second seconds hour hours failed resumed openPage',
]
  .join(' ')
  .split(' ') as (keyof PlayerWords)[];

/** The part that goes with the data. */
export function playerWords(language: string): PlayerWords {
  const words = pageWords(language);
  return Object.fromEntries(PLAYER_ONLY.map((name) => [name, words[name]])) as unknown as PlayerWords;
}
