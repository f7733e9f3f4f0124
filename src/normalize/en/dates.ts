// Dates in English, in all their orders, and ranges of days.
import { type Context, type Rule, rule, where } from '../rule.ts';
import { before, wordBefore } from './around.ts';
import { cardinal, fullYear, ordinal, shortYear, year } from './numbers.ts';
import { MONTH, monthOf, MONTHS } from './tables/calendar.ts';

const isDay = (written: string): boolean => Number(written) >= 1 && Number(written) <= 31;
const nameOf = (number: string): string | undefined => MONTHS[Number(number) - 1];
const years = (written: string | undefined): string =>
  written === undefined ? '' : `, ${written.length === 4 ? year(written) : year(fullYear(written))}`;
const dayFirst = (day: string, month: string, context: Context): string =>
  `${wordBefore(context) === 'the' ? '' : 'the '}${ordinal(day)} of ${month}`;

const ORDINAL = '(?:st|nd|rd|th|ST|ND|RD|TH|(?<=[23])d)?';
const YEAR = '(1\\d{3}|20\\d{2})(?![\\d:])(?!,\\d|\\.\\d)';

/** 'may' and 'march' in small letters are verbs more often than months. */
const isVerb = (month: string, rest: string | undefined, context: Context): boolean =>
  /^(?:may|march|mar)$/.test(month) &&
  rest === undefined &&
  !/^(?:on|in|of|since|by|until|from|the|before|after)$/.test(wordBefore(context));

/** Numbers alone: the year first is ISO; else the month comes first, as in the United States, where it can. */
function numeric(first: string, second: string, last: string, point: boolean): string | undefined {
  const swap = Number(first) > 12 || (point && Number(second) <= 12);
  const [month, day] = swap ? [second, first] : [first, second];
  const name = nameOf(month);
  return name && isDay(day) ? `${name} ${ordinal(day)}${years(last)}` : undefined;
}

export const dates: readonly Rule[] = [
  rule(
    'date-iso',
    /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=[T\s]|[^\d\p{L}]|$)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![-/]\d)/u,
    (match) => {
      const name = nameOf(match[3]!);
      if (!name || !isDay(match[4]!)) return undefined;
      const time = match[5] ? `, ${cardinal(match[5])} ${match[6] === '00' ? 'hundred' : shortYear(match[6]!)}` : '';
      return `${name} ${ordinal(match[4]!)}, ${year(match[1]!)}${time}`;
    },
    'digit',
  ),
  rule(
    'month-year',
    /((?:19|20)\d\d)[-/](0[1-9]|1[0-2])(?![\d/-])/u,
    (match) =>
      match[2]!.startsWith('0') || Number(match[1]!.slice(2)) >= Number(match[2])
        ? `${nameOf(match[2]!)} ${year(match[1]!)}`
        : undefined,
    'digit',
  ),
  rule(
    'date-numbers',
    /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[-.]\d)/u,
    (match) => numeric(match[1]!, match[3]!, match[4]!, match[2] === '.'),
    'digit',
  ),
  rule(
    'date-numbers',
    /(\d{1,2})\/(\d{1,2})(?![\d/])/u,
    (match, context) =>
      /^(?:on|since|by|dated|until|from|before|after|through)$/.test(wordBefore(context)) &&
      match[0] !== '9/11' &&
      nameOf(match[1]!) &&
      isDay(match[2]!)
        ? `${nameOf(match[1]!)} ${ordinal(match[2]!)}`
        : undefined,
    'digit',
  ),
  where(
    /[^\n]{4,20}?\d\p{L}{0,2}\s?[-–—]/u,
    rule(
      'date-range',
      new RegExp(
        `(${MONTH})[\\s\\u00a0](\\d{1,2})${ORDINAL}\\s?[-–—]\\s?(?:(${MONTH})[\\s\\u00a0])?(\\d{1,2})${ORDINAL}(?![\\d:,]\\d|\\d)(?:,?\\s${YEAR})?`,
        'u',
      ),
      (match) =>
        isDay(match[2]!) && isDay(match[4]!)
          ? `${monthOf(match[1]!)} ${ordinal(match[2]!)} to ${match[3] ? `${monthOf(match[3])} ` : ''}${ordinal(match[4]!)}${years(match[5])}`
          : undefined,
      'capital',
      'small',
    ),
  ),
  where(
    /\d{1,2}\p{L}{0,2}\s?[-–—]\s?\d/u,
    rule(
      'date-range',
      new RegExp(`(\\d{1,2})${ORDINAL}\\s?[-–—]\\s?(\\d{1,2})${ORDINAL}\\s(${MONTH})(?:,?\\s${YEAR})?`, 'u'),
      (match, context) =>
        isDay(match[1]!) && isDay(match[2]!)
          ? `${wordBefore(context) === 'the' ? '' : 'the '}${ordinal(match[1]!)} to the ${ordinal(match[2]!)} of ${monthOf(match[3]!)}${years(match[4])}`
          : undefined,
      'digit',
    ),
  ),
  rule(
    'date',
    new RegExp(
      `(${MONTH})[\\s\\u00a0-](?:the\\s)?(\\d{1,2})(?![\\d:]|[.,]\\d|\\s?(?:%|percent|million|billion|[ap]\\.?m))${ORDINAL}(?!\\p{L})(?:(?:,?\\s|-)${YEAR}|,?\\s['’](\\d\\d)(?!\\d))?`,
      'u',
    ),
    (match, context) => {
      const [, month = '', day = '', full, short] = match;
      if (!isDay(day) || isVerb(month, full, context)) return undefined;
      return `${monthOf(month)} ${ordinal(day)}${years(full ?? short)}`;
    },
    'capital',
    'small',
  ),
  rule(
    'date',
    new RegExp(
      `(\\d{1,2})${ORDINAL}(?:\\sof|\\sday\\sof)?[\\s\\u00a0-](${MONTH})(?:(?:,?\\s|-)${YEAR}|,?\\s['’](\\d\\d)(?!\\d))?`,
      'u',
    ),
    (match, context) => {
      const [, day = '', month = '', full, short] = match;
      if (
        !isDay(day) ||
        (/^(?:may|march|mar)$/.test(month) && full === undefined && !/\d(?:st|nd|rd|th)/.test(match[0]))
      )
        return undefined;
      // 'June 15 May': the number belongs to the month before.
      if (MONTHS.some((name) => before(context).trimEnd().endsWith(name))) return undefined;
      const stop = /\.$/.test(match[0]) && /^\s*$/.test(context.text.slice(context.end)) ? '.' : '';
      return `${dayFirst(day, monthOf(month), context)}${years(full ?? short)}${stop}`;
    },
    'digit',
  ),
  rule(
    'month-year',
    new RegExp(`(${MONTH})(,?\\s(?:of\\s)?|-)(?:${YEAR}|['’](\\d\\d)(?!\\d))`, 'u'),
    (match) =>
      `${monthOf(match[1]!)}${match[2] === '-' ? ' ' : match[2]}${match[3] ? year(match[3]) : year(fullYear(match[4]!))}`,
    'capital',
    'small',
  ),
];
