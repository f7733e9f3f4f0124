// Addresses of the web: links, e-mail, domains and file names, handles and hashtags.
import { type Rule, rule } from '../rule.ts';
import { spelled } from './acronyms.ts';
import { cardinal, digitByDigit, pairs, year } from './numbers.ts';

const MARKS: Readonly<Record<string, string>> = {
  '.': 'dot',
  '/': 'slash',
  '-': 'dash',
  _: 'underscore',
  '@': 'at',
  '?': 'question mark',
  '=': 'equals',
  '&': 'and',
  '#': 'hash',
  '%': 'percent',
  '+': 'plus',
  '~': 'tilde',
  ':': 'colon',
  ',': 'comma',
  ';': 'semicolon',
  '*': 'star',
  '!': 'exclamation mark',
  $: 'dollar',
};

const digits = (written: string): string =>
  /^(?:19|20)\d\d$/.test(written)
    ? year(written)
    : written.length > 2 && !/^[1-9]0*$/.test(written)
      ? digitByDigit(written)
      : /^0/.test(written)
        ? digitByDigit(written)
        : cardinal(written);

/** Names that come in pairs of capitals and such short ends as are not words. */
const part = (written: string): string =>
  /^\d+$/.test(written)
    ? digits(written)
    : /^(?:www|http|https|html|htm|php|pdf|js|xml|css|ftp|fm|tv|uk|us|eu|de|fr|nl|jp|cn|ru|ch|at|be|es|it|nz|za|io|ai|gov|\p{Lu}{2,4})$/u.test(
          written,
        ) && !/^(?:gov|at|be|it)$/.test(written)
      ? spelled(written)
      : written;

/** An address, part by part: 'example.org/a-b' -> example dot org slash a dash b. */
function address(written: string): string {
  return written
    .replace(/^(?:https?|ftp):\/\//i, '')
    .replace(/\/$/, '')
    .match(/\d+|\p{L}+|[^\p{L}\d]/gu)!
    .map((piece) => (/[\p{L}\d]/u.test(piece) ? part(piece) : (MARKS[piece] ?? ' ')))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** 'BlackLivesMatter' 'COP28' 'user_name' as words. */
const named = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/(\d+)|_|\s/u)
    .filter(Boolean)
    .map((piece) =>
      /^\d/.test(piece)
        ? /^(?:19|20)\d\d$/.test(piece)
          ? year(piece)
          : piece.length < 3 && !/^0/.test(piece)
            ? cardinal(piece)
            : digitByDigit(piece)
        : /^\p{Lu}{2,3}$/u.test(piece) && !/[AEIOUY]/.test(piece.slice(1, -1) || piece)
          ? spelled(piece)
          : piece,
    )
    .join(' ');

const END = '[^\\s<>“”"«»]*[^\\s<>“”"«».,;:!?)\\]’\']';
const TOP =
  'com|org|net|edu|gov|mil|int|info|biz|io|ai|app|dev|co|news|tv|fm|me|us|uk|eu|de|fr|es|it|nl|ch|at|be|se|no|dk|fi|pl|cz|ie|ca|au|nz|jp|cn|in|ru|br|mx|za|kr|online|site|blog|shop|tech|xyz|live|world|media|press|ly|gg|to|cc';

export const web: readonly Rule[] = [
  rule(
    'web-address',
    new RegExp(`(?:https?|ftp)://${END}|www\\.${END}`, 'iu'),
    (match) => address(match[0]),
    'small',
    'capital',
  ),
  rule(
    'web-address',
    new RegExp(`(localhost|\\d{1,3}(?:\\.\\d{1,3}){3})(?::(\\d{2,5}))?(?![\\d.])([/?]${END})?`, 'u'),
    (match) =>
      [
        /^\d/.test(match[1]!) ? match[1]!.split('.').map(digitByDigit).join(' dot ') : match[1]!,
        ...(match[2] ? [`colon ${pairs(match[2])}`] : []),
        ...(match[3] ? [address(match[3])] : []),
      ].join(' '),
    'small',
    'digit',
  ),
  rule(
    'e-mail',
    /[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u,
    (match) => address(match[0]),
    'small',
    'capital',
    'digit',
  ),
  rule(
    'web-address',
    new RegExp(
      `[\\p{L}\\d][\\p{L}\\d-]*(?:\\.[\\p{L}\\d-]+)*\\.(?:${TOP})(?:\\.\\p{Ll}{2})*(?![\\p{L}\\d-])(?:/(?:${END})?)?(?:\\?${END})?`,
      'u',
    ),
    // 'a.m.to' and 'No.In' have a part too short; so do initials.
    (match) => (/^(?:[a-z]\.)+[a-z]+$/.test(match[0]) || /^\d+\.\d/.test(match[0]) ? undefined : address(match[0])),
    'small',
    'capital',
    'digit',
  ),
  rule(
    'file-name',
    /\p{L}[\p{L}\d_-]*(?:\.[\p{Ll}\d_-]+)*\.(?=\p{Ll})[\p{Ll}\d]{2,5}(?![\p{L}\d])/u,
    (match) => (/\p{L}{2,}\.|\d\./u.test(match[0]) ? address(match[0]) : undefined),
    'small',
    'capital',
  ),
  rule('handle', /@([\p{L}_][\p{L}\d_]*)/u, (match) => `at ${named(match[1]!)}`, 'sign'),
  rule('hashtag', /[#＃]([\p{L}_][\p{L}\d_]*|\d+\p{L}[\p{L}\d_]*)/u, (match) => `hashtag ${named(match[1]!)}`, 'sign'),
];
