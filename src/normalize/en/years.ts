// Years, their ranges, seasons, eras and decades.
import { type Context, type Rule, rule } from '../rule.ts';
import { after, before, wordBefore } from './around.ts';
import { cardinal, decade, pluralOf, shortYear, year } from './numbers.ts';
import { wordSet } from './tables/pairs.ts';

const YEAR = '(?:1[0-9]\\d\\d|20\\d\\d)';

/** Words before a number of four digits that make it a year, or a quantity. */
const OF_TIME = wordSet(
  'in since of by from until till before after during year around circa c. ca. early late mid spring summer autumn fall winter january february march april may june july august september october november december fiscal class born founded dated between and through to season',
);
const OF_QUANTITY = wordSet(
  'about nearly almost over than some approximately roughly exactly only additional another least most total estimated no. no number room flight route highway page pages some worth killed killing bought sold',
);
/** Things that are counted: 'They hired 1500 workers'. */
const COUNTED =
  /^[\s-](?:\p{Ll}+\s)?(?:people|men|women|children|percent|miles|kilometers|kilometres|meters|metres|feet|foot|tons|tonnes|votes|dollars|euros|pounds|years|points|pages|words|jobs|students|workers|soldiers|troops|employees|members|homes|times|calories|seats|delegates|passengers|acres|square|cubic|degrees|hours|minutes|seconds|days|weeks|months|copies|cases|units|barrels|cans|boxes|items|residents|inhabitants|households|patients|deaths|victims|prisoners|guests|volunteers|hectares|lines|steps|cattle|sheep|head|strong)\b/u;
const PLURAL = /^\s(\p{Ll}{3,}[^su\s])s\b/u;

function isQuantity(digits: string, context: Context): boolean {
  const word = wordBefore(context);
  if (word === 'about' && !digits.endsWith('00')) return COUNTED.test(after(context)) || PLURAL.test(after(context));
  if (OF_QUANTITY.has(word)) return true;
  if (
    /^(?:in|since|year|of|by|until|during|early|late|mid|from)$/.test(word) &&
    !/^(?:[\s-])(?:people|men|women|percent|miles|feet|dollars|votes)\b/.test(after(context))
  )
    return false;
  if (COUNTED.test(after(context))) return true;
  if (OF_TIME.has(word) || /^(?:the|his|her|its|their|our|my|a|that|this)$|['’]s$/.test(word)) return false;
  // A plural right behind, and no word before that points to a time: 'I bought 1035 cans of soda'.
  return word !== '' && PLURAL.test(after(context)) && /^\p{Ll}/u.test(word) && !/,$/.test(before(context).trimEnd());
}

export const years: readonly Rule[] = [
  rule(
    'decade-range',
    new RegExp(`(\\d{3}0)['’]?s\\s?[-–—]\\s?(?:(\\d{3}0)|['’]?(\\d0))['’]?s(?![\\p{L}\\d])`, 'u'),
    (match) => `${decade(match[1]!)} to ${decade(match[2] ?? match[3]!)}`,
    'digit',
  ),
  rule('decade', /([12]\d\d0)['’]?s(?![\p{L}\d])/u, (match) => decade(match[1]!), 'digit'),
  rule('decade', /['’‘](\d0)['’]?s(?![\p{L}\d])/u, (match) => decade(match[1]!), 'sign'),
  rule(
    'year-short',
    /['’‘](\d\d)(?![\p{L}\d]|[:.,]\d)/u,
    (match, { text, start }) => (/\p{N}/u.test(text[start - 1] ?? '') ? undefined : shortYear(match[1]!)),
    'sign',
  ),
  rule(
    'year-era',
    /(\d{1,3}(?:,\d{3})+|\d{1,5})(?:\s?[-–—]\s?(\d{1,5}))?\s?(B\.?C\.?E?\.?|A\.?D\.?|C\.?E\.?|BP)(?![\p{L}\d])/u,
    (match, context) => {
      const [, first = '', last, era = ''] = match;
      const said = (number: string): string => (number.includes(',') ? cardinal(number) : year(number));
      const stop = era.endsWith('.') && /^\s*$|^\s+\p{Lu}/u.test(after(context)) ? '.' : '';
      return `${said(first)}${last ? ` to ${said(last)}` : ''} ${[...era.replace(/\./g, '')].join(' ')}${stop}`;
    },
    'digit',
  ),
  rule('year-era', /(A\.\s?D\.|AD)\s?(\d{1,4})(?!\d)/u, (match) => `A D ${year(match[2]!)}`, 'capital'),
  rule(
    'year-range',
    new RegExp(`(${YEAR})(?:\\s?[-–—]\\s?|/)(${YEAR}|\\d\\d|\\d)(?![\\d%\\p{L}]|,\\d|\\.\\d|[-–/]\\d)`, 'u'),
    (match) => {
      const [, from = '', to = ''] = match;
      const full = from.slice(0, 4 - to.length) + to;
      if (Number(full) <= Number(from) || /\s/.test(match[0]) !== (to.length === 4 && /\s/.test(match[0])))
        return undefined;
      return `${year(from)} to ${to.length === 2 ? shortYear(to) : to.length === 1 ? cardinal(to) : year(to)}`;
    },
    'digit',
  ),
  rule(
    'fiscal-year',
    /(FY|CY)\s?['’]?(\d{4}|\d\d)(?![\d\p{L}])/u,
    (match) =>
      `${match[1] === 'FY' ? 'fiscal year' : 'calendar year'} ${match[2]!.length === 4 ? year(match[2]!) : cardinal(match[2]!)}`,
    'capital',
  ),
  rule(
    'year',
    new RegExp(`${YEAR}(?![\\d\\p{L}]|[,.:/]\\d|\\s?[%°])`, 'u'),
    (match, context) => {
      if (isQuantity(match[0], context)) return undefined;
      // Before 1100 a number is a year only where a time is told.
      if (
        Number(match[0]) < 1100 &&
        !/^(?:in|since|year|of|by|until|before|after|from|around)$/.test(wordBefore(context))
      )
        return undefined;
      return year(match[0]);
    },
    'digit',
  ),
  rule('decade', /(\d0)['’]?s(?![\p{L}\d])/u, (match) => pluralOf(cardinal(match[1]!)), 'digit'),
];
