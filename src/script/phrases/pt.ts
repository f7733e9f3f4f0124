// What is said in Portuguese between the article's words.
import type { Phrases } from './phrases.ts';

export const portuguese: Phrases = {
  opening: 'Abertura',
  image: 'Imagem:',
  video: 'Vídeo:',
  sound: 'Áudio:',
  embedded: 'Conteúdo incorporado:',
  post: (author) => `Publicação de ${author}:`,
  by: (authors) => `Por ${authors}.`,
  and: 'e',
  publishedOn: (date) => `Publicado em ${date}.`,
  corrected: (date) => `Corrigido em ${date}:`,
  unknownSpeaker: 'Citação, sem nome:',
  quote: 'Cito:',
  endOfQuote: 'Fim da citação.',
  quotation: 'Citação:',
  endOfQuotation: 'Fim da citação.',
  footnote: 'Nota:',
  below: 'Abaixo disso:',
  table: 'Tabela:',
  longTable: (rows, headers) => `Uma tabela de ${rows} linhas${headers ? `: ${headers}` : ''}. Está na página.`,
  code: (lines) => (lines === 1 ? 'Uma linha de código está na página.' : `${lines} linhas de código estão na página.`),
  synthetic: 'Lido por vozes sintéticas.',
  closing: (title) => `Ouviu “${title}”.`,
};
