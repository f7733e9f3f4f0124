// Small formulas in running text: operators between numbers, powers, subscripts, roots.
import { type Rule, rule } from '../rule.ts';
import { cardinal, ordinal, signWord } from './numbers.ts';

const HIGH = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOW = '₀₁₂₃₄₅₆₇₈₉';
const plain = (digits: string): string =>
  [...digits]
    .map((digit) =>
      HIGH.includes(digit)
        ? HIGH.indexOf(digit)
        : LOW.includes(digit)
          ? LOW.indexOf(digit)
          : digit === '⁻'
            ? '-'
            : digit,
    )
    .join('');

function power(exponent: string): string {
  if (exponent === '2') return 'squared';
  if (exponent === '3') return 'cubed';
  const minus = /^[-−]/.test(exponent);
  const digits = exponent.replace(/^[-−]/, '');
  return minus ? `to the minus ${cardinal(digits)}` : `to the ${ordinal(digits)}`;
}

export const powers: readonly Rule[] = [
  rule(
    'power',
    new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)(?:\\^\\(?([-−]?\\d{1,3})\\)?|([⁻${HIGH}]+))`, 'u'),
    (match) => `${cardinal(match[1]!)} ${power(match[2] ?? plain(match[3]!))}`,
    'digit',
  ),
];

export const sums: readonly Rule[] = [
  rule('power', /\^\(?([-−]?\d{1,3})\)?/u, (match) => power(match[1]!), 'sign'),
  rule(
    'power',
    new RegExp(`[⁻${HIGH}]+`, 'u'),
    (match, { text, start }) => {
      // A raised number behind a word or a mark points to a note; behind a letter of a formula it is a power.
      const note = /(?:\p{L}{3}|[.,;:!?”’"'»)\]])$/u.test(text.slice(Math.max(0, start - 3), start));
      return note ? '' : power(plain(match[0]));
    },
    'sign',
  ),
  rule('subscript', new RegExp(`[${LOW}]+`, 'u'), (match) => cardinal(plain(match[0])), 'sign'),
  rule('times', /(?<=\d\s?)[*⋅∗](?=\s?\d)/u, () => 'times', 'sign'),
  rule('times', /(?<=\d\s)x(?=\s\d)/u, () => 'times', 'small'),
  rule('minus', /(?<=[\p{L}\d)]\s)[−-](?=\s?\d+\s?=)|−/u, () => 'minus', 'sign'),
  rule('divided', /(?<=\d\s)\/(?=\s\d)/u, () => 'divided by', 'sign'),
  rule('equals', /==?|=/u, () => 'equals', 'sign'),
  rule('sign', /[±+](?=\d)/u, (match) => signWord(match[0]).trim(), 'sign'),
];
