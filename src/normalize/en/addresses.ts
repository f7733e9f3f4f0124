// Addresses: house numbers, streets with their compass points, boxes, suites, ZIP codes, postcodes of Britain and Canada.
import { type Rule, rule } from '../rule.ts';
import { after, before, endsSentence, wordBefore } from './around.ts';
import { cardinal, digitByDigit, ordinal, pairs } from './numbers.ts';
import { oneOf } from './tables/pairs.ts';
import { COMPASS, STREET_WORDS, STREETS } from './tables/streets.ts';

const KINDS = oneOf([...STREETS.keys()].flatMap((kind) => [kind, kind.toLowerCase()]));
const STREET = `(?:(?:${KINDS})\\.?|${STREET_WORDS})(?![\\p{L}])`;
const DIRECTION = '(?:N\\.?[EW]\\.?|S\\.?[EW]\\.?|[NSEW]\\.?)';
const NAME = "(?:\\d{1,3}(?:st|nd|rd|th)|\\p{Lu}[\\p{L}.’'-]*|de|la|of|the)";

const spokenCode = (code: string): string =>
  (code.match(/\d|\p{L}/gu) ?? []).map((sign) => (/\d/.test(sign) ? digitByDigit(sign) : sign)).join(' ');
const kind = (written: string): string => {
  const bare = written.replace(/\.$/, '');
  return STREETS.get(bare[0]!.toUpperCase() + bare.slice(1)) ?? written;
};

export const addresses: readonly Rule[] = [
  rule(
    'post-box',
    /P\.?\s?O\.?\s[Bb]ox\s(\d{1,6})(?!\d)/u,
    (match) => `P O Box ${match[1]!.length > 2 ? pairs(match[1]!) : cardinal(match[1]!)}`,
    'capital',
  ),
  rule(
    'postcode',
    /([A-Z]{1,2}\d[A-Z\d]?)\s(\d[A-Z]{2})(?![\p{L}\d])/u,
    (match) => `${spokenCode(match[1]!)}, ${spokenCode(match[2]!)}`,
    'capital',
  ),
  rule(
    'postcode',
    /[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d(?![\p{L}\d])/u,
    (match) => `${spokenCode(match[0].slice(0, 3))}, ${spokenCode(match[0].slice(3))}`,
    'capital',
  ),
  rule(
    'address',
    new RegExp(
      `(\\d{1,5})(?:([A-Za-z])|[-–](\\d{1,5}))?\\s(?:(${DIRECTION})\\s)?((?:${NAME}\\s){1,4}?)(${STREET})(?:\\s(NE|NW|SE|SW|N\\.[EW]\\.|S\\.[EW]\\.|[NSEW](?![\\p{L}.]))(?![\\p{L}]))?`,
      'u',
    ),
    (match, context) => {
      const [, house = '', letter, to, direction, name = '', street = '', end] = match;
      // 'In 1994 Wall Street fell': a year before a name is no house.
      if (
        /^(?:in|since|by|of|until|from|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
          wordBefore(context),
        ) &&
        /^(?:1[5-9]|20)\d\d$/.test(house)
      )
        return undefined;
      const words = [
        house.length > 2 ? pairs(house) : cardinal(house),
        ...(letter ? [letter.toUpperCase()] : []),
        ...(to ? ['to', to.length > 2 ? pairs(to) : cardinal(to)] : []),
        ...(direction ? [COMPASS.get(direction)!] : []),
        ...name
          .trim()
          .split(/\s+/)
          .map((word) =>
            /^\d/.test(word)
              ? ordinal(word)
              : word === 'St.'
                ? 'Saint'
                : word === 'Ft.'
                  ? 'Fort'
                  : word === 'Dr.'
                    ? 'Doctor'
                    : (COMPASS.get(word.replace(/^([NSEW])$/, '$1')) ?? word),
          ),
        kind(street),
        ...(end ? [COMPASS.get(end)!] : []),
      ];
      const stop = match[0].endsWith('.') && endsSentence(context) ? '.' : '';
      return words.join(' ') + stop;
    },
    'digit',
  ),
  rule(
    'address',
    /(\d{3,4})(?=\s(?:North|South|East|West)\s\p{Lu}\p{Ll})/u,
    (match, context) =>
      /^(?:1[5-9]|20)\d\d$/.test(match[1]!) && wordBefore(context) !== 'at' ? undefined : pairs(match[1]!),
    'digit',
  ),
  rule(
    'street',
    new RegExp(
      `(\\d{1,3})(?:st|nd|rd|th)\\s(${KINDS})(?:\\.(?=\\s|$|[,;)])|(?![\\p{L}.]))(?:\\s(NE|NW|SE|SW)(?!\\p{L}))?`,
      'u',
    ),
    (match, context) =>
      `${ordinal(match[1]!)} ${kind(match[2]!)}${match[3] ? ` ${COMPASS.get(match[3])}` : ''}${/\.$/.test(match[0]) && endsSentence(context) ? '.' : ''}`,
    'digit',
  ),
  rule(
    'street',
    /([NSEW])\.?\s(\d{1,3})(?:st|nd|rd|th)(?!\p{L})/u,
    (match) => `${COMPASS.get(match[1]!)} ${ordinal(match[2]!)}`,
    'capital',
  ),
  rule(
    'room',
    /(Apt|Ste|Suite|Unit|Rm|Room|Fl|Floor|Bldg|Lot)\.?\s#?(\d{1,5})(?:-?([A-Z]))?(?![\p{L}\d]|[.,:-]\d)/u,
    (match) => {
      const names: Readonly<Record<string, string>> = {
        Apt: 'Apartment',
        Ste: 'Suite',
        Rm: 'Room',
        Fl: 'Floor',
        Bldg: 'Building',
      };
      return `${names[match[1]!] ?? match[1]} ${match[2]!.length > 2 ? pairs(match[2]!) : cardinal(match[2]!)}${match[3] ? ` ${match[3]}` : ''}`;
    },
    'capital',
  ),
  rule('zip-code', /\d{5}-\d{4}(?!\d)/u, (match) => match[0].split('-').map(digitByDigit).join(', '), 'digit'),
  rule(
    'zip-code',
    /\d{5}(?![\d\p{L}]|[,.]\d)/u,
    (match, context) =>
      /\b(?:ZIP|zip)(?:\scodes?)?\s$/.test(before(context)) ||
      (/^0/.test(match[0]) && /\p{L},?\s$/u.test(before(context)) && !/\d/.test(after(context, 4)))
        ? digitByDigit(match[0])
        : undefined,
    'digit',
  ),
];
