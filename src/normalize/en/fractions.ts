// Fractions: 1/2, 4 1/2, 3½, 2/3rds, 50/50; and quantities that may hold one.
import { type Rule, rule } from '../rule.ts';
import { wordBefore } from './around.ts';
import { cardinal, isOne, NUMBER, ordinal, pluralOf } from './numbers.ts';

const SIGNS = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒↉';
/** A number that may end in a fraction: '4 1/2', '3½', '2.5', '1/2', '¾'. */
export const QUANTITY = `(?:\\d+[\\s-]\\d{1,2}[/⁄]\\d{1,3}(?![\\d/])|\\d+[\\s\\u2009]?[${SIGNS}]|[${SIGNS}]|\\d{1,2}[/⁄]\\d{1,3}(?![\\d/])|${NUMBER})`;

const parts = (sign: string): readonly [string, string] =>
  sign.normalize('NFKD').split(/[/⁄]/) as unknown as readonly [string, string];

function share(top: string, bottom: string): string {
  const name = bottom === '2' ? 'half' : bottom === '4' ? 'quarter' : ordinal(bottom);
  if (top === '1') return `one ${name}`;
  return `${cardinal(top)} ${name === 'half' ? 'halves' : pluralOf(name).replace(/ieth$/, 'ieths')}`;
}

/** After 'and', people say 'a half' and 'a quarter'. */
const afterAnd = (top: string, bottom: string): string => share(top, bottom).replace(/^one (half|quarter)$/, 'a $1');

/** The words of a QUANTITY. */
export function quantity(written: string): string {
  const mixed = /^(\d+)[\s-](\d{1,2})[/⁄](\d{1,3})$/.exec(written);
  if (mixed) return `${cardinal(mixed[1]!)} and ${afterAnd(mixed[2]!, mixed[3]!)}`;
  const signed = /^(\d*)\s?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒↉])$/u.exec(written);
  if (signed) {
    const [top, bottom] = parts(signed[2]!);
    return signed[1] === '' ? share(top, bottom) : `${cardinal(signed[1]!)} and ${afterAnd(top, bottom)}`;
  }
  const plain = /^(\d{1,2})[/⁄](\d{1,3})$/.exec(written);
  return plain ? share(plain[1]!, plain[2]!) : cardinal(written);
}

/** Whether the unit after a QUANTITY stays singular: one mile, one half mile. */
export const isSingular = (written: string): boolean =>
  isOne(written) || /^[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]$/u.test(written) || /^\d{1,2}[/⁄]\d{1,3}$/.test(written);

export const fractions: readonly Rule[] = [
  rule(
    'rating',
    /(\d{1,2}\.\d+)\/(\d{1,3})(?![\d/])|(\d{1,2})\/(5|10)(?=\s(?:stars?|rating|points|on)\b)/u,
    (match) => `${cardinal(match[1] ?? match[3]!)} out of ${cardinal(match[2] ?? match[4]!)}`,
    'digit',
  ),
  rule(
    'fraction',
    new RegExp(`\\d+[\\s-]\\d{1,2}[/⁄]\\d{1,3}(?![\\d/])|\\d+[\\s\\u2009]?[${SIGNS}]|[${SIGNS}]`, 'u'),
    (match, context) => {
      const words = quantity(match[0].replace('\u2009', ''));
      return /^an?$/.test(wordBefore(context)) ? words.replace(/^one /, '') : words;
    },
    'digit',
    'sign',
  ),
  rule(
    'fraction',
    /(\d{1,4})[/⁄](\d{1,4})(?:st|nd|rd|th|ths|rds|ST|ND|RD|TH)?(?![\d/\p{L}])/u,
    (match, context) => {
      const [, top = '', bottom = ''] = match;
      if (/^9$/.test(top) && bottom === '11') return 'nine eleven';
      if (top === '24' && bottom === '7') return 'twenty-four seven';
      if (top === bottom && top.length > 1) return `${cardinal(top)}-${cardinal(bottom)}`;
      if (Number(bottom) < 2 || Number(top) === 0) return undefined;
      // Blood pressure, lenses, ballots: '120/80', '20/400'.
      if (Number(top) > Number(bottom) ? top.length > 1 && bottom.length > 1 : bottom.length > 2)
        return `${cardinal(top)} over ${cardinal(bottom)}`;
      const words = share(top, bottom);
      return /^an?$/.test(wordBefore(context)) ? words.replace(/^one /, '') : words;
    },
    'digit',
  ),
];
