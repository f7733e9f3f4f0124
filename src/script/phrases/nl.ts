// What is said in Dutch between the article's words.
import type { Phrases } from './phrases.ts';

export const dutch: Phrases = {
  opening: 'Opening',
  image: 'Beeld:',
  video: 'Video:',
  sound: 'Geluid:',
  embedded: 'Ingevoegd:',
  post: (author) => `Bericht van ${author}:`,
  by: (authors) => `Door ${authors}.`,
  and: 'en',
  publishedOn: (date) => `Gepubliceerd op ${date}.`,
  corrected: (date) => `Gecorrigeerd op ${date}:`,
  unknownSpeaker: 'Citaat, spreker niet genoemd:',
  quote: 'Ik citeer:',
  endOfQuote: 'Einde citaat.',
  quotation: 'Citaat:',
  endOfQuotation: 'Einde citaat.',
  footnote: 'Voetnoot:',
  below: 'Daaronder:',
  table: 'Tabel:',
  longTable: (rows, headers) => `Een tabel van ${rows} rijen${headers ? `: ${headers}` : ''}. Die staat op de pagina.`,
  code: (lines) => (lines === 1 ? 'Eén regel code staat op de pagina.' : `${lines} regels code staan op de pagina.`),
  synthetic: 'Gelezen door synthetische stemmen.',
  closing: (title) => `Dat was ‘${title}’.`,
};
