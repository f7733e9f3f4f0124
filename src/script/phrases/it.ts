// What is said in Italian between the article's words.
import type { Phrases } from './phrases.ts';

export const italian: Phrases = {
  opening: 'Apertura',
  image: 'Immagine:',
  video: 'Video:',
  sound: 'Audio:',
  embedded: 'Contenuto incorporato:',
  post: (author) => `Post di ${author}:`,
  by: (authors) => `Di ${authors}.`,
  and: 'e',
  publishedOn: (date) => `Pubblicato il ${date}.`,
  corrected: (date) => `Corretto il ${date}:`,
  unknownSpeaker: 'Citazione, senza nome:',
  quote: 'Cito:',
  endOfQuote: 'Fine della citazione.',
  quotation: 'Citazione:',
  endOfQuotation: 'Fine della citazione.',
  footnote: 'Nota:',
  below: 'Al di sotto:',
  table: 'Tabella:',
  longTable: (rows, headers) => `Una tabella di ${rows} righe${headers ? `: ${headers}` : ''}. Si trova sulla pagina.`,
  code: (lines) =>
    lines === 1 ? 'Una riga di codice si trova sulla pagina.' : `${lines} righe di codice si trovano sulla pagina.`,
  synthetic: 'Letto da voci sintetiche.',
  closing: (title) => `Avete ascoltato «${title}».`,
};
