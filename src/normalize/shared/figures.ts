// Numbers as written in a language, as words: groups, decimals, signs, digits one by one.
import type { Form, Grammar, Noun } from './grammar.ts';

export interface Figures {
  /** Source of a pattern for a number with groups and decimals, without a sign. */
  readonly pattern: string;
  say(written: string, form?: Form): string;
  digits(text: string): string;
  /** 1 and, in some languages, less than 2. */
  isOne(written: string): boolean;
  /** A number and its noun in the right form. */
  counted(written: string, noun: Noun): string;
}

export function figuresOf(grammar: Grammar): Figures {
  const group = `[${grammar.groupMarks}]`;
  const pattern = `\\d{1,3}(?:${group}\\d{3}(?!\\d))+(?:,\\d+)?|\\d+(?:[,.]\\d+)?`;
  const marks = new RegExp(`${group}(?=\\d{3}(?!\\d))`, 'g');
  const digits = (text: string): string => [...text].map((digit) => grammar.cardinal(digit, 'alone')).join(' ');
  const plain = (written: string): string =>
    /^\d{1,3}(?:\D\d{3}(?!\d))+/.test(written)
      ? written.replace(marks, '').replace(/,/g, '.')
      : written.replace(',', '.');
  const say = (written: string, form: Form = 'alone'): string => {
    const [whole = '0', part] = plain(written).split('.');
    const first = grammar.cardinal(whole, part === undefined ? form : 'alone');
    if (part === undefined) return first;
    const zeros = /^0+(?=\d)/.exec(part)?.[0] ?? '';
    const tail =
      grammar.commaDigits || part.length > 3
        ? digits(part)
        : `${zeros === '' ? '' : `${digits(zeros)} `}${grammar.cardinal(part.slice(zeros.length), 'alone')}`;
    return `${first} ${grammar.comma} ${tail}`;
  };
  const isOne = (written: string): boolean => {
    const value = Number(plain(written));
    return grammar.pluralFrom > 1
      ? value > 0 && value < grammar.pluralFrom
      : value === 1 && !/[,.]/.test(plain(written));
  };
  return {
    pattern,
    say,
    digits,
    isOne,
    counted: (written, [one, many, gender]) => `${say(written, gender)} ${isOne(written) ? one : many}`,
  };
}
