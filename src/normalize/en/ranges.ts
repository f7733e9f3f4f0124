// Ranges, scores, votes, ratios and records: two numbers with a mark between.
import { type Rule, rule } from '../rule.ts';
import { isSum } from './around.ts';
import { cardinal, digitByDigit, NUMBER, ordinal, SIGN, signWord } from './numbers.ts';

export const ranges: readonly Rule[] = [
  rule(
    'ordinal-range',
    /(\d+)(?:st|nd|rd|th)?\s?[-–—]\s?(\d+)(?:st|nd|rd|th)(?![\p{L}\d])/u,
    (match) => `${ordinal(match[1]!)} to ${ordinal(match[2]!)}`,
    'digit',
  ),
  rule(
    'record',
    /\d+(?:[-–]\d+){2,}(?![\p{L}\d])/u,
    (match) => {
      const parts = match[0].split(/[-–]/);
      // Wins, losses and draws are numbers; anything longer is an identifier.
      return parts.length < 5 && parts.every((part) => part.length < 3 && !/^0\d/.test(part))
        ? parts.map(cardinal).join(', ')
        : parts.map(digitByDigit).join(', ');
    },
    'digit',
  ),
  rule(
    'ratio',
    /(\d{1,3}(?:,\d{3})*):(\d{1,3}(?:,\d{3})*)(?![\d:]|\.\d)/u,
    (match) => `${cardinal(match[1]!)} to ${cardinal(match[2]!)}`,
    'digit',
  ),
  rule(
    'range',
    new RegExp(`((?<![\\p{L}\\p{N}])${SIGN}|)(${NUMBER})(\\s?)([-–—−])(\\s?)(${NUMBER})(?![\\p{L}\\d])`, 'u'),
    (match, context) => {
      const [, sign, low = '', left, dash, right, high = ''] = match;
      if (left !== right || (dash === '—' && left !== '')) return undefined;
      const minus = dash === '−' || (left !== '' && isSum(context));
      return `${signWord(sign)}${cardinal(low)} ${minus ? 'minus' : 'to'} ${cardinal(high)}`;
    },
    'digit',
    'sign',
  ),
];
