// What is said in English between the article's words.
import type { Phrases } from './phrases.ts';

export const english: Phrases = {
  opening: 'Opening',
  image: 'Image:',
  video: 'Video:',
  sound: 'Sound:',
  embedded: 'Embedded:',
  post: (author) => `Post by ${author}:`,
  by: (authors) => `By ${authors}.`,
  and: 'and',
  publishedOn: (date) => `Published ${date}.`,
  corrected: (date) => `Corrected on ${date}:`,
  unknownSpeaker: 'Quote, speaker not named:',
  quote: 'Quote:',
  endOfQuote: 'End quote.',
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
