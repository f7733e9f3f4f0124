// Times of day, their zones and ranges, and durations.
import { type Rule, rule } from '../rule.ts';
import { endsSentence, wordBefore } from './around.ts';
import { cardinal, digitByDigit, isOne } from './numbers.ts';
import { oneOf } from './tables/pairs.ts';
import { ZONES } from './tables/calendar.ts';

const HALF = '(?:[aApP]\\.?\\s?[mM](?![\\p{L}])\\.?)';
const ZONE_NAMES = [...ZONES.keys()];
const ZONE = `(?:,?\\s?\\(?(${oneOf(ZONE_NAMES)}|${oneOf(ZONE_NAMES.map((name) => name.toLowerCase()))}|${ZONE_NAMES.filter(
  (name) => name.length === 3,
)
  .map((name) => `${[...name.toLowerCase()].join('\\.')}\\.?`)
  .join('|')})\\)?(?![\\p{L}\\d]))?`;

const zone = (written: string | undefined): string => {
  const name = written?.replace(/\./g, '').toUpperCase();
  return name === undefined ? '' : ` ${ZONES.get(name)}`;
};
const half = (written: string | undefined): string =>
  written === undefined ? '' : ` ${/^a/i.test(written) ? 'AM' : 'PM'}`;
const minutes = (written: string): string =>
  written.startsWith('0') ? ` oh ${cardinal(written.slice(1))}` : ` ${cardinal(written)}`;

/** A quarter past three is 'three fifteen'; the full hour 'three o'clock', 'fifteen hundred', 'three PM'. */
function clock(hour: string, minute: string | undefined, part: string | undefined, zoned = false): string {
  const value = Number(hour);
  if (part !== undefined)
    return `${cardinal(String(value))}${minute === undefined || minute === '00' ? '' : minutes(minute)}${half(part)}`;
  const early = hour.length === 2 && hour.startsWith('0');
  const name = early && value === 0 ? 'zero' : cardinal(String(value));
  if (minute === undefined) return name;
  if (minute !== '00') return `${name}${minutes(minute)}`;
  if (value === 0 && !early) return 'zero hundred';
  return value > 12 || early
    ? `${early && value > 0 ? 'oh ' : ''}${name} hundred`
    : zoned
      ? `${name} hundred`
      : `${name} o'clock`;
}

const counted = (amount: string, name: string): string => {
  const value = amount.replace(/^0+(?=\d)/, '');
  return `${cardinal(value)} ${name}${isOne(value) ? '' : 's'}`;
};

export const times: readonly Rule[] = [
  rule(
    'verses',
    /(\d{1,3}):(\d{1,3})[-–](\d{1,3})(?![\d:]|\s?[ap]\.?m)/u,
    (match) => `${cardinal(match[1]!)}, ${cardinal(match[2]!)} to ${cardinal(match[3]!)}`,
    'digit',
  ),
  rule(
    'time-range',
    new RegExp(
      `(\\d{1,2})(?:[:.]([0-5]\\d))?\\s?(${HALF})?\\s?(?:[-–—]|to)\\s?(\\d{1,2})(?:[:.]([0-5]\\d))?\\s?(${HALF})${ZONE}`,
      'u',
    ),
    (match, context) => {
      const [, from = '', fromMinute, fromHalf, to = '', toMinute, toHalf, named] = match;
      if (Number(from) > 24 || Number(to) > 24) return undefined;
      const first =
        fromHalf === undefined
          ? `${cardinal(from)}${fromMinute && fromMinute !== '00' ? minutes(fromMinute) : ''}`
          : clock(from, fromMinute, fromHalf);
      const stop = match[0].endsWith('.') && endsSentence(context) ? '.' : '';
      return `${first} to ${clock(to, toMinute, toHalf)}${zone(named)}${stop}`;
    },
    'digit',
  ),
  rule(
    'time',
    new RegExp(`(\\d{1,2})(?:[:.]([0-5]\\d))?(?::\\d\\d)?[\\s\\u00a0\\u202f-]?(${HALF})${ZONE}`, 'u'),
    (match, context) => {
      if (Number(match[1]) > 24) return undefined;
      const stop = match[0].endsWith('.') && endsSentence(context) ? '.' : '';
      return `${clock(match[1]!, match[2], match[3])}${zone(match[4])}${stop}`;
    },
    'digit',
  ),
  rule(
    'duration',
    /(\d{1,3}):([0-5]\d):([0-5]\d)(?:\.(\d+))?(?![\d:])/u,
    (match) =>
      `${counted(match[1]!, 'hour')}, ${counted(match[2]!, 'minute')} and ${match[4] ? `${cardinal(match[3]!.replace(/^0(?=\d)/, ''))} point ${digitByDigit(match[4])} seconds` : counted(match[3]!, 'second')}`,
    'digit',
  ),
  rule(
    'duration',
    /(\d{1,2}):([0-5]\d)\.(\d{1,3})(?!\d)/u,
    (match) => `${cardinal(match[1]!)}${minutes(match[2]!)} point ${digitByDigit(match[3]!)}`,
    'digit',
  ),
  rule(
    'time-range',
    new RegExp(`([01]?\\d|2[0-4]):([0-5]\\d)\\s?[-–—]\\s?([01]?\\d|2[0-4]):([0-5]\\d)(?![\\d:])${ZONE}`, 'u'),
    (match) => `${clock(match[1]!, match[2], undefined)} to ${clock(match[3]!, match[4], undefined)}${zone(match[5])}`,
    'digit',
  ),
  rule(
    'time',
    new RegExp(
      `([01]?\\d|2[0-4]):([0-5]\\d)(?![\\d:])(\\so['’]clock|\\s?[hH](?:rs|ours)?(?![\\p{L}\\d]))?${ZONE}`,
      'u',
    ),
    (match) =>
      `${clock(match[1]!, match[2], undefined, match[4] !== undefined).replace(/(?: o'clock)?$/, match[3]?.includes('clock') ? " o'clock" : '$&')}${match[3]?.includes('our') ? ' hours' : ''}${zone(match[4])}`,
    'digit',
  ),
  rule(
    'time',
    new RegExp(
      `([01]\\d|2[0-3])([0-5]\\d)(\\s?(?:hours|hrs|h)(?![\\p{L}\\d])|(?=\\s(?:GMT|UTC|BST|EST|CET|local\\stime)))${ZONE}`,
      'u',
    ),
    (match) =>
      `${clock(match[1]!.startsWith('0') ? match[1]! : match[1]!, match[2], undefined, true).replace(/^(?!oh )/, match[1]!.startsWith('0') && match[1] !== '00' ? 'oh ' : '')}${match[3] ? ' hours' : ''}${zone(match[4])}`,
    'digit',
  ),
  rule(
    'time',
    new RegExp(`(\\d{1,2})\\.([0-5]\\d)(?!\\d)${ZONE.replace(/\?$/, '')}`, 'u'),
    (match) => (Number(match[1]) > 24 ? undefined : `${clock(match[1]!, match[2], undefined, true)}${zone(match[3])}`),
    'digit',
  ),
  rule(
    'time',
    /(\d{1,2})\.([0-5]\d)(?=\s(?:on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in\sthe\s(?:morning|afternoon|evening)|at\snight|this\s(?:morning|afternoon|evening)|tomorrow|every\s|sharp))/u,
    (match, context) =>
      Number(match[1]) < 25 && /^(?:at|by|until|till|before|after|about|around)$/.test(wordBefore(context))
        ? clock(match[1]!, match[2], undefined, true)
        : undefined,
    'digit',
  ),
  rule(
    'time-half',
    new RegExp(`${HALF}${ZONE}`, 'u'),
    (match, context) =>
      // 'am' is a verb; 'AM' a band of radio as well as a half of the day.
      /\./.test(match[0]) ||
      /^(?:[\d:]+|noon|midnight|o['’]clock|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|fifteen)$/.test(
        wordBefore(context),
      )
        ? `${/^a/i.test(match[0]) ? 'AM' : 'PM'}${zone(match[1])}${match[0].endsWith('.') && endsSentence(context) ? '.' : ''}`
        : undefined,
    'capital',
    'small',
  ),
  rule(
    'time-zone',
    /(UTC|GMT)\s?([+−–-])\s?(\d{1,2})(?::(\d\d))?(?!\d)/u,
    (match) =>
      `${[...match[1]!].join(' ')} ${match[2] === '+' ? 'plus' : 'minus'} ${cardinal(match[3]!)}${match[4] && match[4] !== '00' ? minutes(match[4]) : ''}`,
    'capital',
  ),
];
