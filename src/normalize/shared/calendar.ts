// Dates, years, times and ordinals in any language with a grammar.
import { isOrdinal } from '../../text/sentences.ts';
import { type Rule, rule } from '../rule.ts';
import type { Figures } from './figures.ts';
import { anyOf, type Grammar } from './grammar.ts';

const BLANK = '[ \\u00a0\\u202f]';

export function calendarOf(grammar: Grammar, figures: Figures): Rule[] {
  const { months } = grammar;
  const before = (text: string, start: number): string => text.slice(Math.max(0, start - 40), start);
  const isDate = (day: string, month: string): boolean =>
    Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  const date = (day: string, month: string, year: string, left: string): string | undefined =>
    isDate(day, month)
      ? grammar.date(
          String(Number(day)),
          months[Number(month) - 1]!,
          year === '' ? '' : grammar.year(longYear(year)),
          left,
        )
      : undefined;
  return [
    rule('date', /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u, (match, { text, start }) =>
      date(match[3]!, match[2]!, match[1]!, before(text, start)),
    ),
    rule('date', /(?<![\d.,/])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[./-]\d)/u, (match, { text, start }) =>
      date(match[1]!, match[3]!, match[4]!, before(text, start)),
    ),
    ...(grammar.code === 'de'
      ? [
          rule('date', /(?<![\d.,/])(\d{1,2})\. ?(\d{1,2})\.(?!\d)/u, (match, { text, start }) =>
            date(match[1]!, match[2]!, '', before(text, start)),
          ),
        ]
      : []),
    ...(grammar.code === 'de'
      ? [
          rule('date-range', /(?<![\d.,])(\d{1,2})\. ?[-–—] ?(\d{1,2})\.(?= ?\p{L})/u, (match, { text, start, end }) =>
            [match[1]!, match[2]!]
              .map((day) => grammar.ordinal(day, before(text, start), text.slice(end, end + 30)))
              .join(` ${grammar.to} `),
          ),
        ]
      : []),
    ...(grammar.namedDate
      ? [
          rule(
            'date',
            new RegExp(
              `(?<![\\d.,])${grammar.namedDate.source.replace('MONTH', `(${anyOf(months)})`)}(?!\\p{L})`,
              'iu',
            ),
            (match, { text, start }) => {
              const year = match[3] ?? '';
              return Number(match[1]) > 31
                ? undefined
                : grammar.date(match[1]!, match[2]!, year === '' ? '' : grammar.year(year), before(text, start));
            },
          ),
        ]
      : []),
    rule(
      'time',
      new RegExp(
        `(?<![\\d.,:])([01]?\\d|2[0-4])(?:${BLANK}?(?:${grammar.timeSigns})${BLANK}?([0-5]\\d))?${BLANK}?(${grammar.timeMark})(?!\\p{L})`,
        'u',
      ),
      (match, { text, start }) => {
        const range = /[-–—]\s?$/.test(before(text, start));
        return (range ? '' : '') + grammar.time(match[1]!, match[2] ?? '', match[3]!);
      },
    ),
    rule('time', /(?<![\d.,:])([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?![\d:])/u, (match, { text, start }) =>
      /^0?\d$/.test(match[1]!) && !TIME_BEFORE.test(before(text, start)) && !/^0/.test(match[2]!)
        ? undefined
        : /^\d:/.test(match[0]) && /^\d:\d\d$/.test(match[0]) === false
          ? undefined
          : grammar.time(match[1]!, match[2]!, ''),
    ),
    ...(grammar.code === 'it' || grammar.code === 'nl'
      ? [
          rule('time', /(?<=(?:[Aa]lle|[Oo]re|[Dd]alle|[Oo]m) )([01]?\d|2[0-4])[.:]([0-5]\d)(?![\d.])/u, (match) =>
            grammar.time(match[1]!, match[2]!, ''),
          ),
        ]
      : []),
    rule(
      'ordinal',
      new RegExp(`(?<![\\d.,])(\\d{1,4})${grammar.ordinalMark.source}`, 'u'),
      (match, { text, start, end }) =>
        grammar.code === 'de' && !isOrdinal(text, end - 1, /^\s*(\p{L}+)/u.exec(text.slice(end, end + 30))?.[1] ?? '')
          ? undefined
          : grammar.ordinal(match[1]!, `${before(text, start)}\u0000${match[2] ?? ''}`, text.slice(end, end + 30)),
    ),
    rule(
      'years',
      /(?<![\d.,-])((?:1[1-9]|20)\d\d)[ \u00a0]?[-–—/][ \u00a0]?((?:1[1-9]|20)\d\d|\d\d)(?![\d]|[.,]\d|[-–/]\d)/u,
      (match) =>
        `${grammar.year(match[1]!)} ${grammar.to} ${match[2]!.length === 4 ? grammar.year(match[2]!) : figures.say(match[2]!)}`,
    ),
    ...(grammar.code === 'de'
      ? [
          rule(
            'decade',
            /(?<![\d.,])(\d0|\d{3}0)er(?!\p{L})/u,
            (match) => `${match[1]!.length === 4 ? grammar.year(match[1]!) : figures.say(match[1]!)}er`,
          ),
        ]
      : []),
    rule('decade', /[’'‘](\d0)(?![\d\p{L}])/u, (match) => figures.say(match[1]!)),
    rule('year', /(?<![\d.,:/])(?:1[1-9]|20)\d\d(?![\d:]|[.,]\d|[ \u00a0\u202f]?(?:%|€))/u, (match, { text, end }) =>
      grammar.code === 'de' &&
      /^[ \u00a0]\p{Lu}\p{Ll}+/u.test(text.slice(end, end + 4)) &&
      !/^[ \u00a0]Uhr/.test(text.slice(end))
        ? undefined
        : grammar.year(match[0]),
    ),
  ];
}

/** What a time of day follows; a bare 3:25 elsewhere may be a result. */
const TIME_BEFORE = /(?:um|ab|bis|gegen|vor|nach|à|vers|las?|alle|ore|às|om|tot|vanaf)\s$/iu;

/** '24' is 2024, '68' is 1968: as in dates of our time. */
const longYear = (year: string): string => (year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`);
