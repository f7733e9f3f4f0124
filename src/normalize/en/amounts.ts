// Amounts in English: money, percent, units, temperatures, fractions, scores, ranges.
import { type Rule, rule } from '../rule.ts';
import { cardinal, digitByDigit, isOne, ordinal, pluralOf } from './numbers.ts';
import { CURRENCIES, CURRENCY_SYMBOLS, MAGNITUDES, UNIT_NAMES, UNITS } from './tables.ts';

const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+';
const MAGNITUDE =
  'thousand|million|billion|trillion|quadrillion|hundred|dozen|lakh|crore|[kKmMbBtT](?:n|ln|m|rn)?(?![\\p{L}\\d])';
const magnitude = (written: string | undefined): string =>
  written === undefined ? '' : ` ${MAGNITUDES[written] ?? written}`;
const lead = (written: string): string => (written.startsWith('.') ? `0${written}` : written);

function money(symbol: string, amount: string, scale: string | undefined, adjective: boolean): string {
  const [one, many, cent, cents] = CURRENCIES[symbol] ??
    CURRENCIES[symbol.replace(/\s/g, '')] ?? ['dollar', 'dollars', 'cent', 'cents'];
  if (scale !== undefined) return `${cardinal(lead(amount))}${magnitude(scale)} ${adjective ? one : many}`;
  const [whole = '0', part] = lead(amount).replace(/,/g, '').split('.');
  if (part !== undefined && part.length === 2) {
    const small = Number(part);
    const large = Number(whole);
    const minor = small === 0 ? '' : `${cardinal(String(small))} ${small === 1 ? cent : cents}`;
    if (large === 0) return minor || `zero ${many}`;
    const major = `${cardinal(whole)} ${isOne(whole) ? one : many}`;
    return minor === '' ? major : `${major} and ${minor}`;
  }
  return `${cardinal(lead(amount))} ${adjective || isOne(amount) ? one : many}`;
}

const VULGAR: Readonly<Record<string, string>> = {
  '½': 'half',
  '¼': 'quarter',
  '¾': 'three quarters',
  '⅓': 'third',
  '⅔': 'two thirds',
  '⅛': 'eighth',
  '⅜': 'three eighths',
  '⅝': 'five eighths',
  '⅞': 'seven eighths',
  '⅕': 'fifth',
  '⅖': 'two fifths',
  '⅗': 'three fifths',
  '⅘': 'four fifths',
  '⅙': 'sixth',
  '⅚': 'five sixths',
};
const vulgar = (sign: string, after: boolean): string => {
  const word = VULGAR[sign] ?? sign;
  return after
    ? /^(?:half|quarter|third|eighth|fifth|sixth)$/.test(word)
      ? `${word === 'eighth' ? 'an' : 'a'} ${word}`
      : word
    : / /.test(word)
      ? word
      : `one ${word}`;
};

function fraction(top: string, bottom: string): string {
  const names: Readonly<Record<string, string>> = { '2': 'half', '4': 'quarter' };
  const name = names[bottom] ?? ordinal(bottom);
  return top === '1' ? `one ${name}` : `${cardinal(top)} ${name === 'half' ? 'halves' : `${name}s`}`;
}

const unitWords = (name: string, one: boolean): string => {
  const words = UNITS[name] ?? [name, name];
  return one ? words[0] : words[1];
};

export const amounts: readonly Rule[] = [
  rule(
    'money-range',
    new RegExp(
      `(${CURRENCY_SYMBOLS})(${NUMBER})\\s?(${MAGNITUDE})?\\s?(?:[-–—]|to)\\s?(${CURRENCY_SYMBOLS})?(${NUMBER})(?:[\\s-]?(${MAGNITUDE}))?(?![\\d%])`,
      'u',
    ),
    (match, { text, end }) => {
      const [, symbol = '$', low = '', lowScale, , high = '', scale] = match;
      const adjective = /^-\p{L}/u.test(text.slice(end, end + 2));
      return `${cardinal(lead(low))}${magnitude(lowScale)} to ${money(symbol, high, scale ?? lowScale, adjective)}`;
    },
  ),
  rule(
    'money',
    new RegExp(`([-−]?)(${CURRENCY_SYMBOLS})\\s?(${NUMBER})(?:[\\s\\u00a0-]?(${MAGNITUDE}))?(-(?=\\p{L}))?`, 'u'),
    (match) => {
      const [, minus, symbol = '$', amount = '', scale, hyphen] = match;
      return `${minus ? 'minus ' : ''}${money(symbol, amount, scale, hyphen !== undefined)}${hyphen ? ' ' : ''}`;
    },
  ),
  rule(
    'money',
    new RegExp(`(${NUMBER})[\\s\\u00a0]?(?:(${MAGNITUDE})[\\s\\u00a0]?)?([£€¥₹₩₽¢]|kr(?!\\p{L})|CHF(?!\\p{L}))`, 'u'),
    (match) => money(match[3]!, match[1]!, match[2], false),
  ),
  rule(
    'percent-range',
    new RegExp(`(${NUMBER})\\s?(?:%\\s?)?[-–—]\\s?(${NUMBER})\\s?%`, 'u'),
    (match) => `${cardinal(lead(match[1]!))} to ${cardinal(lead(match[2]!))} percent`,
  ),
  rule(
    'percent',
    new RegExp(`([-−+]?)(${NUMBER})\\s?(%|‰)`, 'u'),
    (match) =>
      `${match[1] === '+' ? 'plus ' : match[1] ? 'minus ' : ''}${cardinal(lead(match[2]!))} ${match[3] === '‰' ? 'per mille' : 'percent'}`,
  ),
  rule(
    'height',
    /(\d)[′'’]\s?(\d{1,2})(?:[″"”]|[’']{2})/u,
    (match) => `${cardinal(match[1]!)} ${match[1] === '1' ? 'foot' : 'feet'} ${cardinal(match[2]!)}`,
  ),
  rule(
    'temperature',
    new RegExp(`([-−]?)(${NUMBER})\\s?°\\s?([CFK])?(?![\\p{L}])`, 'u'),
    (match) =>
      `${match[1] ? 'minus ' : ''}${cardinal(match[2]!)} ${match[3] ? unitWords(match[3] === 'K' ? 'K' : `°${match[3]}`, isOne(match[2]!)) : isOne(match[2]!) ? 'degree' : 'degrees'}`,
  ),
  rule(
    'unit-range',
    new RegExp(`(${NUMBER})\\s?[-–—]\\s?(${NUMBER})\\s?(${UNIT_NAMES})(?![\\p{L}\\d])`, 'u'),
    (match) => `${cardinal(match[1]!)} to ${cardinal(match[2]!)} ${unitWords(match[3]!, false)}`,
  ),
  rule(
    'unit',
    new RegExp(`([-−]?)(${NUMBER})([\\s\\u00a0-]?)(${UNIT_NAMES})(?![\\p{L}\\d])`, 'u'),
    (match, { text, end }) => {
      const [, minus, amount = '', gap, name = ''] = match;
      // "5 in" and "3 A" are words more often than inches and amps; without the space they are units.
      if (
        gap !== '' &&
        /^(?:in|A|h|s|m|K|V|W|N|B|l|L|bar|cal|min|t|C|g)$/.test(name) &&
        !(/^(?:m|g|t|l|L|h|s|min)$/.test(name) && gap !== '-' && !/^\s\p{Lu}/u.test(text.slice(end, end + 3)))
      )
        return undefined;
      return `${minus ? 'minus ' : ''}${cardinal(lead(amount))} ${unitWords(name, isOne(amount) || gap === '-')}`;
    },
  ),
  rule('fraction', /(\d+)\s?([½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚])/u, (match) => `${cardinal(match[1]!)} and ${vulgar(match[2]!, true)}`),
  rule('fraction', /[½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚]/u, (match) => vulgar(match[0], false)),
  rule(
    'fraction',
    /(\d{1,3})[\s-](\d{1,2})[/⁄](\d{1,2})(?![\d/])/u,
    (match) => `${cardinal(match[1]!)} and ${fraction(match[2]!, match[3]!).replace(/^one (?=half|quarter)/, 'a ')}`,
  ),
  rule('fraction', /(\d{1,2})[/⁄](\d{1,3})(?![\d/])/u, (match) =>
    match[1] === '9' && match[2] === '11'
      ? 'nine eleven'
      : match[1] === '24' && match[2] === '7'
        ? 'twenty-four seven'
        : Number(match[2]) > 1 && Number(match[1]) < Number(match[2])
          ? fraction(match[1]!, match[2]!)
          : undefined,
  ),
  rule('ordinal', /(\d{1,3}(?:,\d{3})*|\d+)(st|nd|rd|th)(s?)(?![\p{L}\d])/u, (match) => ordinal(match[1]!) + match[3]),
  rule('ratio', /(\d{1,3}):(\d{1,3})(?![\d:])/u, (match) => `${cardinal(match[1]!)} to ${cardinal(match[2]!)}`),
  rule(
    'score',
    /(\d{1,3})[-–](\d{1,3})(?=[^\d-]|$)(?!\p{L})/u,
    (match) => `${cardinal(match[1]!)} to ${cardinal(match[2]!)}`,
  ),
  rule('multiple', /(\d+(?:\.\d+)?)x(?![\p{L}\d])/u, (match) => `${cardinal(match[1]!)} times`),
  rule('plural-number', /(\d+)[’']?s(?![\p{L}\d])/u, (match) => pluralOf(cardinal(match[1]!))),
  rule(
    'cardinal-magnitude',
    new RegExp(`([-−]?)(${NUMBER})[\\s\\u00a0]?(k|K|M|B|bn|mn|tn)(?![\\p{L}\\d])`, 'u'),
    (match) => `${match[1] ? 'minus ' : ''}${cardinal(lead(match[2]!))}${magnitude(match[3])}`,
  ),
  rule('digits', /0\d+(?!\d*[.,]\d)/u, (match) => digitByDigit(match[0])),
  rule(
    'cardinal',
    new RegExp(`([-−]?)(${NUMBER})`, 'u'),
    (match) => `${match[1] ? 'minus ' : ''}${cardinal(lead(match[2]!))}`,
  ),
];
