// Places on the globe: 40°42′46″N, 40.7128° N, and angles in degrees, minutes and seconds.
import { type Rule, rule } from '../rule.ts';
import { cardinal, isOne, signWord } from './numbers.ts';

const POINTS: Readonly<Record<string, string>> = { N: 'north', S: 'south', E: 'east', W: 'west' };
const counted = (amount: string | undefined, name: string): string[] =>
  amount === undefined
    ? []
    : [`${cardinal(String(amount).replace(/^0+(?=\d)/, ''))} ${name}${isOne(amount) ? '' : 's'}`];

export const coordinates: readonly Rule[] = [
  rule(
    'coordinates',
    /([-−]?)(\d{1,3}(?:\.\d+)?)\s?[°º]\s?(?:(\d{1,2}(?:\.\d+)?)\s?[′'’](?:\s?(\d{1,2}(?:\.\d+)?)\s?(?:[″"”]|[’']{2}))?)?\s?([NSEW])?(?![\p{L}\d])/u,
    (match) => {
      const [, sign, whole = '', minutes, seconds, point] = match;
      if (minutes === undefined && point === undefined) return undefined;
      const words = [...counted(whole, 'degree'), ...counted(minutes, 'minute'), ...counted(seconds, 'second')];
      return `${signWord(sign)}${words.join(' ')}${point ? ` ${POINTS[point]}` : ''}`;
    },
    'digit',
    'sign',
  ),
];
