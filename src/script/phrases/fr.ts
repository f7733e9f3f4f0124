// What is said in French between the article's words.
import type { Phrases } from './phrases.ts';

export const french: Phrases = {
  opening: 'Ouverture',
  image: 'Image :',
  video: 'Vidéo :',
  sound: 'Son :',
  embedded: 'Contenu intégré :',
  post: (author) => `Publication de ${author} :`,
  by: (authors) => `Par ${authors}.`,
  and: 'et',
  publishedOn: (date) => `Publié le ${date}.`,
  corrected: (date) => `Corrigé le ${date} :`,
  unknownSpeaker: 'Citation, auteur non précisé :',
  quote: 'Je cite :',
  endOfQuote: 'Fin de citation.',
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
};
