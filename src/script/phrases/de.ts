// What is said in German between the article's words.
import type { Phrases } from './phrases.ts';

export const german: Phrases = {
  opening: 'Einleitung',
  image: 'Bild:',
  video: 'Video:',
  sound: 'Ton:',
  embedded: 'Eingebettet:',
  post: (author) => `Beitrag von ${author}:`,
  by: (authors) => `Von ${authors}.`,
  and: 'und',
  publishedOn: (date) => `Veröffentlicht am ${date}.`,
  corrected: (date) => `Berichtigt am ${date}:`,
  unknownSpeaker: 'Zitat, Sprecher nicht genannt:',
  quote: 'Zitat:',
  endOfQuote: 'Zitat Ende.',
  quotation: 'Zitat:',
  endOfQuotation: 'Zitat Ende.',
  footnote: 'Fußnote:',
  below: 'Darunter:',
  table: 'Tabelle:',
  longTable: (rows, headers) =>
    `Eine Tabelle mit ${rows} Zeilen${headers ? `: ${headers}` : ''}. Sie steht auf der Seite.`,
  code: (lines) =>
    lines === 1 ? 'Eine Zeile Programmtext steht auf der Seite.' : `${lines} Zeilen Programmtext stehen auf der Seite.`,
  synthetic: 'Gelesen von synthetischen Stimmen.',
  closing: (title) => `Das war „${title}“.`,
};
