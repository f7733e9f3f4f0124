// The words of our own that are said between the article's, by language.

export interface Phrases {
  readonly opening: string;
  readonly image: string;
  readonly video: string;
  readonly sound: string;
  readonly embedded: string;
  readonly by: (authors: string) => string;
  readonly and: string;
  readonly publishedOn: (date: string) => string;
  readonly unknownSpeaker: string;
  readonly quotation: string;
  readonly endOfQuotation: string;
  readonly footnote: string;
  /** Before the first item of a list inside a list. */
  readonly below: string;
  readonly table: string;
  readonly longTable: (rows: number, headers: string) => string;
  readonly code: (lines: number) => string;
  readonly synthetic: string;
  readonly closing: (title: string) => string;
}

const ENGLISH: Phrases = {
  opening: 'Opening',
  image: 'Image:',
  video: 'Video:',
  sound: 'Sound:',
  embedded: 'Embedded:',
  by: (authors) => `By ${authors}.`,
  and: 'and',
  publishedOn: (date) => `Published ${date}.`,
  unknownSpeaker: 'Quote, speaker not named:',
  quotation: 'Quotation:',
  endOfQuotation: 'End of quotation.',
  footnote: 'Footnote:',
  below: 'Under that:',
  table: 'Table:',
  longTable: (rows, headers) => `A table of ${rows} rows${headers ? `, with ${headers}` : ''}. It stands on the page.`,
  code: (lines) => (lines === 1 ? 'A line of code stands on the page.' : `${lines} lines of code stand on the page.`),
  synthetic: 'Read by synthetic voices.',
  closing: (title) => `That was “${title}”.`,
};

const PHRASES: Readonly<Record<string, Phrases>> = {
  en: ENGLISH,
  de: {
    opening: 'Einleitung',
    image: 'Bild:',
    video: 'Video:',
    sound: 'Ton:',
    embedded: 'Eingebettet:',
    by: (authors) => `Von ${authors}.`,
    and: 'und',
    publishedOn: (date) => `Veröffentlicht am ${date}.`,
    unknownSpeaker: 'Zitat, Sprecher nicht genannt:',
    quotation: 'Zitat:',
    endOfQuotation: 'Zitat Ende.',
    footnote: 'Fußnote:',
    below: 'Darunter:',
    table: 'Tabelle:',
    longTable: (rows, headers) =>
      `Eine Tabelle mit ${rows} Zeilen${headers ? `: ${headers}` : ''}. Sie steht auf der Seite.`,
    code: (lines) =>
      lines === 1
        ? 'Eine Zeile Programmtext steht auf der Seite.'
        : `${lines} Zeilen Programmtext stehen auf der Seite.`,
    synthetic: 'Gelesen von synthetischen Stimmen.',
    closing: (title) => `Das war „${title}“.`,
  },
  fr: {
    opening: 'Ouverture',
    image: 'Image :',
    video: 'Vidéo :',
    sound: 'Son :',
    embedded: 'Contenu intégré :',
    by: (authors) => `Par ${authors}.`,
    and: 'et',
    publishedOn: (date) => `Publié le ${date}.`,
    unknownSpeaker: 'Citation, auteur non précisé :',
    quotation: 'Citation :',
    endOfQuotation: 'Fin de citation.',
    footnote: 'Note :',
    below: 'En dessous :',
    table: 'Tableau :',
    longTable: (rows, headers) =>
      `Un tableau de ${rows} lignes${headers ? ` : ${headers}` : ''}. Il se trouve sur la page.`,
    code: (lines) =>
      lines === 1 ? 'Une ligne de code se trouve sur la page.' : `${lines} lignes de code se trouvent sur la page.`,
    synthetic: 'Lu par des voix de synthèse.',
    closing: (title) => `C’était « ${title} ».`,
  },
  es: {
    opening: 'Apertura',
    image: 'Imagen:',
    video: 'Vídeo:',
    sound: 'Sonido:',
    embedded: 'Contenido incrustado:',
    by: (authors) => `Por ${authors}.`,
    and: 'y',
    publishedOn: (date) => `Publicado el ${date}.`,
    unknownSpeaker: 'Cita, sin nombre:',
    quotation: 'Cita:',
    endOfQuotation: 'Fin de la cita.',
    footnote: 'Nota:',
    below: 'Debajo:',
    table: 'Tabla:',
    longTable: (rows, headers) => `Una tabla de ${rows} filas${headers ? `: ${headers}` : ''}. Está en la página.`,
    code: (lines) =>
      lines === 1 ? 'Una línea de código está en la página.' : `${lines} líneas de código están en la página.`,
    synthetic: 'Leído por voces sintéticas.',
    closing: (title) => `Ha escuchado «${title}».`,
  },
  it: {
    opening: 'Apertura',
    image: 'Immagine:',
    video: 'Video:',
    sound: 'Audio:',
    embedded: 'Contenuto incorporato:',
    by: (authors) => `Di ${authors}.`,
    and: 'e',
    publishedOn: (date) => `Pubblicato il ${date}.`,
    unknownSpeaker: 'Citazione, senza nome:',
    quotation: 'Citazione:',
    endOfQuotation: 'Fine della citazione.',
    footnote: 'Nota:',
    below: 'Al di sotto:',
    table: 'Tabella:',
    longTable: (rows, headers) =>
      `Una tabella di ${rows} righe${headers ? `: ${headers}` : ''}. Si trova sulla pagina.`,
    code: (lines) =>
      lines === 1 ? 'Una riga di codice si trova sulla pagina.' : `${lines} righe di codice si trovano sulla pagina.`,
    synthetic: 'Letto da voci sintetiche.',
    closing: (title) => `Avete ascoltato «${title}».`,
  },
  pt: {
    opening: 'Abertura',
    image: 'Imagem:',
    video: 'Vídeo:',
    sound: 'Áudio:',
    embedded: 'Conteúdo incorporado:',
    by: (authors) => `Por ${authors}.`,
    and: 'e',
    publishedOn: (date) => `Publicado em ${date}.`,
    unknownSpeaker: 'Citação, sem nome:',
    quotation: 'Citação:',
    endOfQuotation: 'Fim da citação.',
    footnote: 'Nota:',
    below: 'Abaixo disso:',
    table: 'Tabela:',
    longTable: (rows, headers) => `Uma tabela de ${rows} linhas${headers ? `: ${headers}` : ''}. Está na página.`,
    code: (lines) =>
      lines === 1 ? 'Uma linha de código está na página.' : `${lines} linhas de código estão na página.`,
    synthetic: 'Lido por vozes sintéticas.',
    closing: (title) => `Ouviu “${title}”.`,
  },
  nl: {
    opening: 'Opening',
    image: 'Beeld:',
    video: 'Video:',
    sound: 'Geluid:',
    embedded: 'Ingevoegd:',
    by: (authors) => `Door ${authors}.`,
    and: 'en',
    publishedOn: (date) => `Gepubliceerd op ${date}.`,
    unknownSpeaker: 'Citaat, spreker niet genoemd:',
    quotation: 'Citaat:',
    endOfQuotation: 'Einde citaat.',
    footnote: 'Voetnoot:',
    below: 'Daaronder:',
    table: 'Tabel:',
    longTable: (rows, headers) =>
      `Een tabel van ${rows} rijen${headers ? `: ${headers}` : ''}. Die staat op de pagina.`,
    code: (lines) => (lines === 1 ? 'Eén regel code staat op de pagina.' : `${lines} regels code staan op de pagina.`),
    synthetic: 'Gelezen door synthetische stemmen.',
    closing: (title) => `Dat was ‘${title}’.`,
  },
};

/** The words for a language; English where there are none. */
export function phrasesFor(language: string): Phrases {
  return PHRASES[language.toLowerCase().split('-')[0] ?? 'en'] ?? ENGLISH;
}
