// What is left of numbers when nothing else was meant: ordinals, digits with a zero before them, cardinals.
import { type Rule, rule } from '../rule.ts';
import { after, wordBefore } from './around.ts';
import { cardinal, digitByDigit, NUMBER, ordinal, SIGN } from './numbers.ts';

export const ordinals: readonly Rule[] = [
  // As the law and old books write it: 'the 2d Circuit', 'the 22d of June'.
  rule(
    'ordinal',
    /(\d{0,2}[23])d(?![\p{L}\d])/u,
    (match, context) =>
      /^(?:the|on|f\.|p\.|their|his|her|its)$/.test(wordBefore(context)) &&
      /^\s(?:of\s|\p{Lu})/u.test(after(context, 5))
        ? ordinal(match[1]!)
        : undefined,
    'digit',
  ),
  rule(
    'ordinal',
    /(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th|ST|ND|RD|TH)(s?)(?![\p{L}\d])/u,
    (match) => ordinal(match[1]!) + match[2],
    'digit',
  ),
];

export const cardinals: readonly Rule[] = [
  rule(
    'digits',
    /0\d+(?!\d*[.,]\d)/u,
    (match) =>
      match[0].startsWith('00') && match[0].length === 3
        ? `double oh ${cardinal(match[0][2]!)}`
        : digitByDigit(match[0]),
    'digit',
  ),
  rule(
    'cardinal',
    new RegExp(`((?<![\\p{L}\\p{N})\\]])${SIGN}\\s?|)(${NUMBER})(?:\\s(million|billion|trillion))?`, 'u'),
    (match) => {
      const words = cardinal(match[1]!.trim() + match[2]!);
      return match[3] ? `${words} ${match[3]}` : words;
    },
    'digit',
    'sign',
  ),
];
