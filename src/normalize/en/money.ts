// Money: symbols and codes, magnitudes, minor units, ranges, prices for a unit, shillings and pence.
import { type Context, type Rule, rule } from '../rule.ts';
import { isAdjective, wordBefore } from './around.ts';
import { cardinal, isOne, NUMBER, signWord } from './numbers.ts';
import { AFTER_AMOUNT, BEFORE_AMOUNT, currencyOf } from './tables/currencies.ts';
import { MAGNITUDE, magnitudeWord } from './tables/magnitudes.ts';
import { perWord } from './units.ts';

const scaled = (amount: string, scale: string | undefined): string =>
  scale === undefined ? cardinal(amount) : `${cardinal(amount)} ${magnitudeWord(scale)}`;

/** '1.50' of '$' -> one dollar and fifty cents; with a magnitude the decimals belong to that. */
function sum(symbol: string, amount: string, scale: string | undefined, adjective: boolean): string {
  const { one, many, cent, cents } = currencyOf(symbol);
  if (scale !== undefined) return `${scaled(amount, scale)} ${adjective ? one : many}`;
  const [whole = '', decimals = ''] = amount.replace(/[,\s\u00a0\u2009\u202f]/g, '').split('.');
  if (/^\d{1,2}$/.test(decimals) && cent !== undefined) {
    const small = decimals.padEnd(2, '0');
    const minor = Number(small) === 0 ? '' : `${cardinal(small)} ${Number(small) === 1 || adjective ? cent : cents}`;
    if (Number(whole) === 0) return minor || `zero ${many}`;
    const major = `${cardinal(whole)} ${isOne(whole) || adjective ? one : many}`;
    return minor === '' ? major : `${major} and ${minor}`;
  }
  return `${cardinal(amount)} ${adjective || isOne(amount) ? one : many}`;
}

const DASH = '\\s?[-–—−]\\s?';
const PER = '(?:\\s?/\\s?(\\p{L}+)(?![\\p{L}/]))?';

const range = rule(
  'money-range',
  new RegExp(
    `(${BEFORE_AMOUNT})\\s?(${NUMBER})(?:[\\s-]?(${MAGNITUDE}))?(?:${DASH}|\\s(to|and)\\s)(${BEFORE_AMOUNT}\\s?)?(${NUMBER})(?:[\\s-]?(${MAGNITUDE}))?(?![\\d%]|\\.\\d)`,
    'u',
  ),
  (match, context) => {
    const [, symbol = '$', low = '', lowScale, word, second, high = '', highScale] = match;
    // '$5 to 10 people' are dollars and people; '$5 to 10 million' is one range.
    const between = word === 'and' && wordBefore(context) === 'between';
    if (word !== undefined && (highScale === undefined || lowScale !== undefined || (second !== undefined && !between)))
      return undefined;
    if (word === 'and' && !between) return undefined;
    const adjective = isAdjective(context);
    const joint = word === 'and' ? 'and' : 'to';
    const top = sum(second ?? symbol, high, highScale ?? (second ? undefined : lowScale), adjective);
    const complete = second !== undefined && (lowScale !== undefined || highScale === undefined);
    return `${complete ? sum(symbol, low, lowScale, adjective) : scaled(low, highScale ? lowScale : undefined)} ${joint} ${top}`;
  },
  'sign',
  'capital',
  'small',
);

const before = rule(
  'money',
  new RegExp(
    `([-−–+]?)(${BEFORE_AMOUNT.replace('(?<![\\p{L}\\p{N}])', '(?<![\\p{L}\\p{N}][-−–+]?)')})[\\s\\u00a0]?([-−]?)(${NUMBER})(?:[\\s\\u00a0-]?(${MAGNITUDE}))?${PER}`,
    'u',
  ),
  (match, context) => {
    const [, minus = '', symbol = '$', inner = '', amount = '', scale, per] = match;
    // Words in capitals as well as codes.
    if (/^(?:TRY|PEN)$/.test(symbol) && scale === undefined) return undefined;
    const words = sum(symbol, amount, scale, per === undefined && isAdjective(context));
    return `${signWord(minus || inner)}${words}${per ? ` per ${perWord(per)}` : ''}`;
  },
  'sign',
  'capital',
  'small',
);

const after = rule(
  'money',
  new RegExp(`(${NUMBER})[\\s\\u00a0-]?(?:(${MAGNITUDE})[\\s\\u00a0-]?)?(${AFTER_AMOUNT})${PER}`, 'u'),
  (match, context) => {
    const [, amount = '', scale, symbol = '', per] = match;
    if (symbol === '¢') return `${cardinal(amount)} ${isOne(amount) || isAdjective(context) ? 'cent' : 'cents'}`;
    const words = sum(symbol, amount, scale, per === undefined && isAdjective(context));
    return `${words}${per ? ` per ${perWord(per)}` : ''}`;
  },
  'digit',
  'sign',
);

const pence = rule(
  'money',
  /(\d{1,2}(?:\.\d+)?)p(?![\p{L}\p{N}])/u,
  (match) => `${cardinal(match[1]!)} ${isOne(match[1]!) ? 'penny' : 'pence'}`,
  'digit',
);

const coins = (count: string | undefined, one: string, many: string): string[] =>
  count === undefined ? [] : [`${cardinal(count)} ${isOne(count) ? one : many}`];

/** Before 1971: '£12 10s. 6d.', '5s. 6d.'. */
const shillings = rule(
  'money-old',
  /(?:£(\d[\d,]*)\s?)?(\d{1,2})s\.?\s(\d{1,2})d(?:\.(?!\s+\p{Lu})|(?![\p{L}\p{N}]))|£(\d[\d,]*)\s(\d{1,2})s(?:\.(?!\s+\p{Lu})|(?![\p{L}\p{N}]))/u,
  (match) =>
    [
      ...coins(match[1] ?? match[4], 'pound', 'pounds'),
      ...coins(match[2] ?? match[5], 'shilling', 'shillings'),
      ...coins(match[3], 'penny', 'pence'),
    ].join(', '),
  'sign',
  'digit',
);

/** A symbol that stands for its currency alone: 'the $ fell'. */
const alone = rule(
  'money',
  /[$£€¥₹₨₩₽₺₪₴₫₱฿₦₡₲₵₸₮₭₾₼৳﷼₣₤₿¢]/u,
  (match, { text, start }: Context) =>
    match[0] === '¢'
      ? 'cents'
      : /\bthe\s$/i.test(text.slice(Math.max(0, start - 4), start))
        ? currencyOf(match[0]).one
        : currencyOf(match[0]).many,
  'sign',
);

export const money: readonly Rule[] = [shillings, range, before, after, pence];
export const moneySigns: readonly Rule[] = [alone];
