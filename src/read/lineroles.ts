// What a single line is by its own words: a byline, a date, a picture credit.

const NAME = "[\\p{Lu}(|][\\p{L}.'’()|-]*";
const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|[Ww]ritten by|[Ww]ords by|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Dd]oor)\\s+${NAME}(?:[\\s,]+(?:(?:and|und|et|y|e|en|de|van|von|der|da|di|del|la)\\s+)*${NAME}){0,12}(?:,?\\s+[\\p{Ll}\\s]{3,30}(?:writer|reporter|correspondent|editor|contributor))?$`,
  'u',
);
const DATE_WORDS =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|juin|juil|août|ene|abr|ago|dic|fev|févr|déc|mär|okt|dez|gen|giu|lug|set|ott|märz|mrt)\\p{L}*\\.?';
const DATE_LINE = new RegExp(
  `^(?:(?:published|updated|posted|last (?:updated|modified)|first published|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|on|am|le|el|at|\\||[-–—•·,:])\\s*)*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:de\\s+)?${DATE_WORDS},?\\s+(?:de\\s+)?\\d{4}|${DATE_WORDS}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})(?:.{0,40}\\d{1,2}[:.h]\\d{2}.{0,30})?$`,
  'iu',
);

export const isByline = (text: string): boolean => text.length <= 120 && BYLINE.test(text.trim());
const POSTED =
  /^(?:(?:first |last )?(?:published|updated|posted|modified)|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd)\b.{0,70}\d/iu;

export const isDateLine = (text: string): boolean =>
  text.length <= 120 && (DATE_LINE.test(text.trim()) || (text.length <= 90 && POSTED.test(text.trim())));

// Who gives pictures to newspapers, and the words around their names.
const CREDIT_WORDS =
  /(?:getty|reuters|\bap\b|associated press|\bafp\b|\bepa\b|\bdpa\b|\bansa\b|\befe\b|shutterstock|alamy|istock|unsplash|flickr|wikimedia|wikipedia|\bimages?\b|\bphotos?\b|photograph|\bpictures?\b|\bfile\b|courtesy|credit|illustration|\bfoto\b|\bfotos\b|\bbild\b|archiv|crédit|crédito|©|creative commons|\bcc by\b|public domain|handout|via)/iu;
const CREDIT_AT_END = /^(.*[\p{L}\p{N}.!?"”’»)])\s*(\([^()]{3,90}\))\s*$/su;
const CREDIT_LINE =
  /^(?:(?:photo|photos|image|images|picture|illustration|credit|photo credit|image credit|photograph|foto|bild|crédit(?: photo)?|crédito|imagen|immagine|imagem|fotocredits?)\s?(?::|by\b|©)|photograph by\b|©)\s?.{2,100}$/iu;

/** `… at dawn. Photo: Ada Brook` without brackets. */
const NAMED_CREDIT_AT_END =
  /^(.*[.!?…”"»])\s+((?:photo|photos|photograph|image|picture|illustration|credit|photo credit|image credit|foto|bild|crédit(?: photo)?|crédito|imagen|immagine|imagem|fotocredits?)(?:\s?[:©]|\s+by\b)\s?.{2,80})$/isu;

export const isCreditLine = (text: string): boolean =>
  text.length <= 160 && ((/^\([^()]{3,90}\)$/u.test(text) && CREDIT_WORDS.test(text)) || CREDIT_LINE.test(text));

/** `A man walks. (Ann Lee/Reuters)` gives the caption and the credit; a text without a credit comes back alone. */
export function splitCredit(text: string): readonly string[] {
  const match = CREDIT_AT_END.exec(text);
  if (match && CREDIT_WORDS.test(match[2]!)) return [match[1]!, match[2]!];
  const named = NAMED_CREDIT_AT_END.exec(text);
  return named ? [named[1]!, named[2]!] : [text];
}
