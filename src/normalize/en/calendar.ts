// Dates, years, decades and times of day in English.
import { type Rule, rule } from '../rule.ts';
import { cardinal, decade, digitByDigit, ordinal, year } from './numbers.ts';
import { MONTH_NAMES, MONTHS, monthOf } from './tables.ts';

const monthNumber = (written: string): string | undefined => MONTHS[Number(written) - 1];
const day = (written: string): string => ordinal(written);
const inMonth = (written: string): boolean => Number(written) >= 1 && Number(written) <= 31;

function clock(hour: string, minute: string | undefined, half: string | undefined): string {
  const h = cardinal(String(Number(hour)));
  const m =
    minute === undefined || minute === '00'
      ? ''
      : minute.startsWith('0')
        ? ` oh ${cardinal(minute.slice(1))}`
        : ` ${cardinal(minute)}`;
  const tail = half === undefined ? '' : ` ${half.toLowerCase().startsWith('a') ? 'AM' : 'PM'}`;
  if (half === undefined && m === '')
    return Number(hour) > 12 || hour.startsWith('0') ? `${h} hundred` : `${h} o'clock`;
  return `${h}${m}${tail}`;
}

const ZONES: Readonly<Record<string, string>> = {
  ET: 'Eastern time',
  EST: 'Eastern standard time',
  EDT: 'Eastern daylight time',
  CT: 'Central time',
  CST: 'Central standard time',
  CDT: 'Central daylight time',
  MT: 'Mountain time',
  MST: 'Mountain standard time',
  PT: 'Pacific time',
  PST: 'Pacific standard time',
  PDT: 'Pacific daylight time',
  GMT: 'G M T',
  UTC: 'U T C',
  BST: 'B S T',
  CET: 'C E T',
};
const HALF = '[aApP]\\.?\\s?[mM](?:\\.(?!\\s+\\p{Lu})|\\.(?=\\s+\\p{Lu})|(?!\\p{L}))';
const ZONE = `(?:\\s\\(?(${Object.keys(ZONES).join('|')})\\)?(?!\\p{L}))?`;
const zone = (written: string | undefined): string => (written ? ` ${ZONES[written]}` : '');

export const calendar: readonly Rule[] = [
  rule('date-iso', /(\d{4})-(\d\d)-(\d\d)(?!\d)/u, (match) => {
    const name = monthNumber(match[2]!);
    return name && inMonth(match[3]!) ? `${name} ${day(match[3]!)}, ${year(match[1]!)}` : undefined;
  }),
  rule('date-slashes', /(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?![\d/])/u, (match) => {
    const [, a = '', b = '', y = ''] = match;
    const [m, d] = Number(a) > 12 ? [b, a] : [a, b];
    const name = monthNumber(m);
    return name && inMonth(d)
      ? `${name} ${day(d)}, ${y.length === 4 ? year(y) : year(`${Number(y) > 50 ? 19 : 20}${y}`)}`
      : undefined;
  }),
  rule(
    'date-day-range',
    new RegExp(`(${MONTH_NAMES})\\s(\\d{1,2})\\s?[-–]\\s?(\\d{1,2})(?:,\\s(\\d{4}))?(?!\\d)`, 'u'),
    (match) => `${monthOf(match[1]!)} ${day(match[2]!)} to ${day(match[3]!)}${match[4] ? `, ${year(match[4])}` : ''}`,
  ),
  rule(
    'date',
    new RegExp(
      `(${MONTH_NAMES})\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?(?![\\d:])(?!\\s?(?:percent|%|million))`,
      'u',
    ),
    (match) =>
      inMonth(match[2]!)
        ? `${monthOf(match[1]!)} ${day(match[2]!)}${match[3] ? `, ${year(match[3])}` : ''}`
        : undefined,
  ),
  rule(
    'date',
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s(${MONTH_NAMES})(?:,?\\s(\\d{4}))?(?![\\p{L}\\d])`, 'u'),
    (match) =>
      inMonth(match[1]!)
        ? `the ${day(match[1]!)} of ${monthOf(match[2]!)}${match[3] ? `, ${year(match[3])}` : ''}`
        : undefined,
  ),
  rule(
    'month-year',
    new RegExp(`(${MONTH_NAMES})\\s(\\d{4})(?!\\d)`, 'u'),
    (match) => `${monthOf(match[1]!)} ${year(match[2]!)}`,
  ),
  rule(
    'time-range',
    new RegExp(`(\\d{1,2})(?::(\\d\\d))?\\s?(${HALF})?\\s?[-–]\\s?(\\d{1,2})(?::(\\d\\d))?\\s?(${HALF})${ZONE}`, 'u'),
    (match) =>
      `${clock(match[1]!, match[2], match[3] ?? (match[2] ? undefined : match[6])).replace(/ (?:AM|PM)$/, match[3] ? '$&' : '')} to ${clock(match[4]!, match[5], match[6])}${zone(match[7])}`,
  ),
  rule('time', new RegExp(`(\\d{1,2})(?:[:.](\\d\\d))?(?::\\d\\d)?\\s?(${HALF})${ZONE}`, 'u'), (match) =>
    Number(match[1]) < 25 ? `${clock(match[1]!, match[2], match[3])}${zone(match[4])}` : undefined,
  ),
  rule(
    'duration',
    /(\d{1,2}):(\d\d):(\d\d)(?:\.(\d+))?(?!\d)/u,
    (match) =>
      `${cardinal(match[1]!)} ${match[1] === '1' ? 'hour' : 'hours'}, ${cardinal(match[2]!)} minutes and ${cardinal(match[3]!)}${match[4] ? ` point ${digitByDigit(match[4])}` : ''} seconds`,
  ),
  rule(
    'time',
    new RegExp(`([01]?\\d|2[0-3]):([0-5]\\d)(?![\\d:])${ZONE}`, 'u'),
    (match) => `${clock(match[1]!, match[2], undefined)}${zone(match[3])}`,
  ),
  rule(
    'decade',
    /(?:the\s)?([12]\d\d0)[’']?s(?![\p{L}\d])/u,
    (match) => `${/^the\s/.test(match[0]) ? 'the ' : ''}${decade(match[1]!)}`,
  ),
  rule('decade', /[’'‘](\d0)s(?![\p{L}\d])/u, (match) => decade(match[1]!)),
  rule('year-short', /[’'‘](\d\d)(?![\p{L}\d])/u, (match) =>
    match[1]!.startsWith('0') ? `oh ${cardinal(match[1]!.slice(1))}` : cardinal(match[1]!),
  ),
  rule('year-range', /((?:1[1-9]|20)\d\d)\s?[-–—/]\s?((?:1[1-9]|20)\d\d|\d\d)(?![\d,]|\.\d)/u, (match) => {
    const [, from = '', to = ''] = match;
    const full = to.length === 2 ? from.slice(0, 2) + to : to;
    return Number(full) > Number(from)
      ? `${year(from)} to ${to.length === 2 ? (to.startsWith('0') ? `oh ${cardinal(to.slice(1))}` : cardinal(to)) : year(to)}`
      : undefined;
  }),
  rule(
    'year-era',
    /(\d{1,4})\s(B\.?C\.?E?\.?|A\.?D\.?|C\.?E\.?)(?!\p{L})/u,
    (match) => `${year(match[1]!)} ${[...match[2]!.replace(/\./g, '')].join(' ')}`,
  ),
  rule(
    'year',
    /(1[1-9]|20)(\d\d)(?![\d,]\d|\.\d|\p{L})(?![\s-](?:percent|people|miles|kilometers|meters|feet|tons|votes|dollars|euros|pounds|years|points|pages|words|jobs|men|women|students|workers|soldiers|troops|employees|members|homes|times|calories|seats|delegates|passengers|carriages|acres|square)\b)/u,
    (match, { text, start }) => {
      const before = text.slice(Math.max(0, start - 16), start).toLowerCase();
      if (
        /(?:no\.?|number|room|flight|route|highway|#|page|\$|£|€|about|nearly|almost|over|than|some)\s*$/.test(
          before,
        ) &&
        !/\b(?:since|in|by|of|from|until|before|after|than in)\s*$/.test(before)
      )
        return undefined;
      return year(match[0]);
    },
  ),
];
