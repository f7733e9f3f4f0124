// What is said in Spanish between the article's words.
import type { Phrases } from './phrases.ts';

export const spanish: Phrases = {
  opening: 'Apertura',
  image: 'Imagen:',
  video: 'Vídeo:',
  sound: 'Sonido:',
  embedded: 'Contenido incrustado:',
  post: (author) => `Publicación de ${author}:`,
  by: (authors) => `Por ${authors}.`,
  and: 'y',
  publishedOn: (date) => `Publicado el ${date}.`,
  corrected: (date) => `Corregido el ${date}:`,
  unknownSpeaker: 'Cita, sin nombre:',
  quote: 'Cito:',
  endOfQuote: 'Fin de la cita.',
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
};
