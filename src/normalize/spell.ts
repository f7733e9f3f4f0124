// Spelling numbers out. The only door to n2words: choosing what a token is, is ours; its words are the library's.
import { toCardinal as de } from 'n2words/de-DE';
import { toCardinal as en, toOrdinal as enOrdinal } from 'n2words/en-US';
import { toCardinal as es } from 'n2words/es-ES';
import { toCardinal as fr } from 'n2words/fr-FR';
import { toCardinal as it } from 'n2words/it-IT';
import { toCardinal as nl } from 'n2words/nl-NL';
import { toCardinal as pt } from 'n2words/pt-PT';

export const toCardinal = en;
export const toOrdinal = enOrdinal;

type Speller = (value: string | number | bigint) => string;
const SPELLERS: Readonly<Record<string, Speller>> = { de, en, es, fr, it, nl, pt };

/** A number in the words of a language; undefined for a language the library is not asked for. `number` has a point, no groups. */
export function spell(number: string, language: string): string | undefined {
  return SPELLERS[language.toLowerCase().split('-')[0] ?? '']?.(number);
}
