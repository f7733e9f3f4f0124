// Numbers as words in English: cardinals, ordinals, years, decades.
import { toCardinal, toOrdinal } from '../spell.ts';

const clean = (digits: string): string => digits.replace(/[,\s\u00a0\u202f]/g, '').replace(/^\+/, '');

/** Digits of any length, one by one. */
export const digitByDigit = (digits: string): string =>
  [...digits]
    .filter((digit) => /\d/.test(digit))
    .map((digit) => toCardinal(digit))
    .join(' ');

/** '1,200' '-3.5' '0.75'. More than 33 digits are read one by one. */
export function cardinal(written: string): string {
  const number = clean(written).replace(/^[−–]/, '-');
  const [whole = '0', fraction] = number.replace(/^-/, '').split('.');
  const sign = number.startsWith('-') ? 'minus ' : '';
  const words = whole.length > 33 ? digitByDigit(whole) : toCardinal(BigInt(whole === '' ? '0' : whole));
  return fraction === undefined || fraction === '' ? sign + words : `${sign}${words} point ${digitByDigit(fraction)}`;
}

export function ordinal(written: string): string {
  const digits = clean(written).replace(/\D/g, '');
  const value = digits.length > 0 && digits.length < 16 ? BigInt(digits) : 0n;
  return value === 0n ? (digits === '' ? '' : 'zeroth') : toOrdinal(value);
}

/** 1987 -> nineteen eighty-seven, 2005 -> two thousand five, 1900 -> nineteen hundred, 1907 -> nineteen oh seven. */
export function year(written: string): string {
  const value = Number(written);
  const high = Math.floor(value / 100);
  const low = value % 100;
  if (value < 1000 || value > 9999 || (high % 10 === 0 && low < 10)) return toCardinal(value);
  if (low === 0) return `${toCardinal(high)} hundred`;
  return `${toCardinal(high)} ${low < 10 ? `oh ${toCardinal(low)}` : toCardinal(low)}`;
}

/** 1990 -> nineteen nineties, 90 -> nineties. */
export function decade(written: string): string {
  const low = toCardinal(Number(written.slice(-2)));
  const plural = written.endsWith('00') ? 'hundreds' : low.endsWith('y') ? `${low.slice(0, -1)}ies` : `${low}s`;
  if (written.length < 4) return plural;
  if (written === '2000') return 'two thousands';
  return `${toCardinal(Number(written.slice(0, -2)))} ${plural}`;
}

/** Plural of the last word of a number: 'twenties', 'fives'. */
export const pluralOf = (words: string): string =>
  /y$/.test(words) ? `${words.slice(0, -1)}ies` : /x$/.test(words) ? `${words}es` : `${words}s`;
export const isOne = (written: string): boolean => /^1(\.0+)?$/.test(clean(written));
