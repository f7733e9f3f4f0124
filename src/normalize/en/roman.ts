// Roman numerals by context: monarchs and popes, wars, chapters, sequels, centuries, years.
import { type Rule, rule } from '../rule.ts';
import { after, before } from './around.ts';
import { cardinal, ordinal, romanValue, year } from './numbers.ts';
import { COUNTED, COUNTED_LOWER, REGNAL } from './tables/roman.ts';

/** A full stop after a numeral in old books ends no sentence: 'Charles II., a law'. */
const TAIL = "(?:\\.(?=[,;]|\\s\\p{Ll}))?(['’]s)?(?![\\p{L}\\d])";

const possessive = (tail: string | undefined): string => (tail ? "'s" : '');

export const roman: readonly Rule[] = [
  rule(
    'roman-ordinal',
    /([IVXLC]+)(?:th|st|nd|rd)?(?=(?:th|st|nd|rd)(?!\p{L})|[\s-](?:century|centuries|Corps|Army|Dynasty|dynasty|Congress|Olympiad|Olympic|arrondissement|Legion|Amendment)(?!\p{L}))/u,
    (match) => {
      const value = romanValue(match[1]!);
      return value === undefined || match[1]!.length > 6 ? undefined : ordinal(String(value));
    },
    'capital',
  ),
  rule(
    'roman',
    new RegExp(`([IVXLCDM]+)${TAIL}`, 'u'),
    (match, context) => {
      const value = romanValue(match[1]!);
      if (value === undefined) return undefined;
      const word = /([\p{L}’']+)\.?[\s\u00a0]$/u.exec(before(context))?.[1] ?? '';
      const tail = possessive(match[2]);
      const numeral = match[1]!;
      if (COUNTED.has(word) || COUNTED_LOWER.has(word)) return `${cardinal(String(value))}${tail}`;
      if (REGNAL.has(word.replace(/['’]s$/, ''))) {
        // 'Said James I think' has no king.
        if (
          numeral === 'I' &&
          /^\s(?:think|am|was|have|had|do|did|will|would|know|say|said|want|never|can|could|believe|love|like)\b/.test(
            after(context),
          )
        )
          return undefined;
        return `the ${ordinal(String(value))}${tail}`;
      }
      if (word === 'the' && value < 40 && /\p{Lu}\p{Ll}+\sthe\s$/u.test(before(context))) return ordinal(String(value));
      if (/^(?:I|V|X|C|D|M|L)$/.test(numeral)) return undefined;
      if (
        /^(?:CC|CD|CM|DC|DI|DL|DM|DX|LC|LI|LL|LX|MC|MD|MI|ML|MM|MV|MX|CV|CI|CL|CX|DIM|MIX|CIVIL|LIVID|MILD|VIM|XL|XX|XC|IV|VI|XI)$/.test(
          numeral,
        ) &&
        !/^\p{Lu}\p{Ll}/u.test(word)
      )
        return undefined;
      if (/^(?:XX|XL|MD|CD|DC|MI|CV|MM|MC|DX|CC|MX|DI)$/.test(numeral)) return undefined;
      if (/^M[CDLXVIM]{3,}$/.test(numeral)) return year(String(value));
      // Behind a name it is a person's; by itself a number.
      return /^\p{Lu}\p{Ll}+$/u.test(word) && value < 30 && !/^(?:The|And|In|Of|But|See|From|To)$/.test(word)
        ? `the ${ordinal(String(value))}${tail}`
        : value < 4000
          ? `${cardinal(String(value))}${tail}`
          : undefined;
    },
    'capital',
  ),
  rule(
    'roman-small',
    /\(?([ivxl]+)(?:[-–]([ivxlc]+))?\)?(?![\p{L}\d])/u,
    (match, context) => {
      const value = romanValue(match[1]!.toUpperCase());
      const list = /^\([ivx]{2,}\)$|^\([iv]\)$/.test(match[0]) && !/\p{L}$/u.test(before(context, 1));
      const behind =
        /\b(?:pp?\.|pages?|chapter|chapters|volume|vol\.|part|act|scene|book|section|note|line)\s$/i.test(
          before(context),
        ) && !/[()]/.test(match[0]);
      if (
        value === undefined ||
        (!list && !behind) ||
        (behind && /^[il]$/.test(match[1]!) && !/pp?\.\s$/.test(before(context)))
      )
        return undefined;
      const to = match[2] ? romanValue(match[2].toUpperCase()) : undefined;
      return `${cardinal(String(value))}${to ? ` to ${cardinal(String(to))}` : ''}`;
    },
    'small',
    'sign',
  ),
];
