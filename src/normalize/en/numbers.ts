// Numbers as words in English: cardinals, ordinals, years, decades, digits and pairs of digits.
import { toCardinal, toOrdinal } from '../spell.ts';

/** A number as it is written: grouped by commas or thin spaces, or not at all, with a decimal point; '.38' too. */
export const NUMBER =
  '(?:(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)|\\d{1,3}(?: \\d{3})+(?![\\d,.-])|\\d+)(?:\\.\\d+)?|\\.\\d+)';
/** A sign before a number; the dashes that stand for a minus. */
export const SIGN = '[-−–+±]';

const clean = (digits: string): string => digits.replace(/[,\s\u00a0\u2009\u202f]/g, '');

/** Digits of any length, one by one; anything else in between is passed over. */
export const digitByDigit = (digits: string): string =>
  [...digits]
    .filter((digit) => /\d/.test(digit))
    .map((digit) => toCardinal(digit))
    .join(' ');

export const signWord = (sign: string | undefined): string =>
  sign === undefined || sign === '' ? '' : sign === '+' ? 'plus ' : sign === '±' ? 'plus or minus ' : 'minus ';

/** '1,200' '-3.5' '0.75' '.38'. More than 33 digits are read one by one. */
export function cardinal(written: string): string {
  const number = clean(written);
  const sign = /^[-−–+±]/.exec(number)?.[0];
  const [whole = '', fraction] = number.slice(sign?.length ?? 0).split('.');
  const words = whole.length > 33 ? digitByDigit(whole) : toCardinal(BigInt(whole === '' ? '0' : whole));
  if (fraction === undefined || fraction === '') return signWord(sign) + words;
  return `${signWord(sign)}${whole === '' ? '' : `${words} `}point ${digitByDigit(fraction)}`;
}

/** '3rd' '1,000th' '21'. */
export function ordinal(written: string): string {
  const digits = clean(written).replace(/\D/g, '');
  if (digits === '' || digits.length > 30) return digitByDigit(digits);
  return BigInt(digits) === 0n ? 'zeroth' : toOrdinal(BigInt(digits));
}

const two = (digits: string): string =>
  digits === '00' ? 'hundred' : digits.startsWith('0') ? `oh ${toCardinal(digits[1]!)}` : toCardinal(digits);

/** 1987 -> nineteen eighty-seven, 2005 -> two thousand five, 1900 -> nineteen hundred, 1907 -> nineteen oh seven. */
export function year(written: string): string {
  const value = Number(written);
  const high = Math.floor(value / 100);
  if (value < 1000 || value > 9999 || (high % 10 === 0 && value % 100 < 10)) return toCardinal(value);
  return `${toCardinal(high)} ${two(written.slice(-2))}`;
}

/** The last two digits of a year by themselves: '98' ninety-eight, '03' oh three, '00' two thousand. */
export const shortYear = (digits: string): string => (digits === '00' ? 'two thousand' : two(digits));

/** A year of two digits as people mean it today: the last hundred years up to about now. */
export const fullYear = (digits: string): string => (Number(digits) < 50 ? `20${digits}` : `19${digits}`);

/** Numbers of flights, houses, roads and models: 370 three seventy, 708 seven oh eight, 1142 eleven forty-two. */
export function pairs(digits: string): string {
  if (digits.length < 3 || /^0|000$/.test(digits))
    return digits.startsWith('0') ? digitByDigit(digits) : cardinal(digits);
  if (digits.length > 4) return digitByDigit(digits);
  if (digits.endsWith('00')) return `${toCardinal(digits.slice(0, -2))} hundred`;
  return `${toCardinal(digits.slice(0, -2))} ${two(digits.slice(-2))}`;
}

/** 1990 -> nineteen nineties, 90 -> nineties, 1910 -> nineteen tens, 2000 -> two thousands. */
export function decade(written: string): string {
  if (written.endsWith('000')) return pluralOf(toCardinal(Number(written)));
  if (written === '00') return 'two thousands';
  const plural = written.endsWith('00') ? 'hundreds' : pluralOf(toCardinal(Number(written.slice(-2))));
  return written.length < 4 ? plural : `${toCardinal(Number(written.slice(0, -2)))} ${plural}`;
}

/** Plural of the last word of a number: 'twenties', 'sixes', 'fives'. */
export const pluralOf = (words: string): string =>
  /y$/.test(words) ? `${words.slice(0, -1)}ies` : /x$/.test(words) ? `${words}es` : `${words}s`;

export const isOne = (written: string): boolean => /^[-−–+±]?1(?:\.0+)?$/.test(clean(written));

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const ROMAN_FORM = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral in capitals; undefined when it is not formed like one. */
export function romanValue(numeral: string): number | undefined {
  if (numeral === '' || !ROMAN_FORM.test(numeral)) return undefined;
  let value = 0;
  for (const [index, letter] of [...numeral].entries()) {
    const here = ROMAN[letter]!;
    value += here < (ROMAN[numeral[index + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value;
}
