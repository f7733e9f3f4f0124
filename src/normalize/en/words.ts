// Abbreviations, acronyms, roman numerals, legal and political style, addresses and handles in English.
import { EMOJI, emojiName } from '../../text/emoji.ts';
import { type Rule, rule } from '../rule.ts';
import { cardinal, digitByDigit, ordinal } from './numbers.ts';
import { ABBREVIATIONS, CAPITAL_WORDS, PARTIES, STATES, SYMBOLS, WORD_ACRONYMS } from './tables.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const spelled = (letters: string): string =>
  [...letters]
    .filter((letter) => /\p{L}/u.test(letter))
    .join(' ')
    .toUpperCase();
const STATE_NAMES = Object.keys(STATES)
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
function roman(numeral: string): number {
  let value = 0;
  for (const [index, letter] of [...numeral].entries()) {
    const here = ROMAN[letter]!;
    value += here < (ROMAN[numeral[index + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value;
}
const WELL_FORMED = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Web addresses and the like, part by part. */
function address(text: string): string {
  return text
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .replace(/[A-Z]{2,}/g, (letters) => ` ${spelled(letters)} `)
    .replace(
      /\d+/g,
      (digits) => ` ${digits.length > 4 || digits.startsWith('0') ? digitByDigit(digits) : cardinal(digits)} `,
    )
    .replace(/www\./i, 'w w w dot ')
    .replace(/[@]/g, ' at ')
    .replace(/\./g, ' dot ')
    .replace(/\//g, ' slash ')
    .replace(/-/g, ' dash ')
    .replace(/_/g, ' underscore ')
    .replace(/\?/g, ' question mark ')
    .replace(/=/g, ' equals ')
    .replace(/&/g, ' and ')
    .replace(/#/g, ' hash ')
    .replace(/[%+~:,;!$'()*[\]]/g, ' ')
    .replace(/\bcom\b/g, 'com')
    .replace(/\s+/g, ' ')
    .trim();
}

const camel = (name: string): string =>
  address(
    name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{L})(\d)/gu, '$1 $2')
      .replace(/(\d)(\p{L})/gu, '$1 $2'),
  );

export const words: readonly Rule[] = [
  rule('web-address', /(?:https?:\/\/|www\.)[^\s<>“”"]*[^\s<>“”".,;:!?)\]]/iu, (match) => address(match[0])),
  rule('e-mail', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u, (match) => address(match[0])),
  rule(
    'web-address',
    /[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.(?:com|org|net|edu|gov|io|co\.uk|info|eu|de|fr|tv|news|app|dev|ai)(?:\/[^\s<>“”"]*[^\s<>“”".,;:!?)\]])?(?![\p{L}\d])/u,
    (match) => address(match[0]),
  ),
  rule('handle', /@([A-Za-z_]\w*)/u, (match) => `at ${camel(match[1]!)}`),
  rule('hashtag', /#([\p{L}_][\p{L}\d_]*)/u, (match) => `hashtag ${camel(match[1]!)}`),
  rule('number-sign', /#\s?(\d[\d,]*)/u, (match) => `number ${cardinal(match[1]!)}`),
  rule(
    'party',
    new RegExp(`(D|R|I|DFL|L)-(${STATE_NAMES})(\\.)?(?![\\p{L}\\d])`, 'u'),
    (match) => `${PARTIES[match[1]!]} of ${STATES[match[2]!]}`,
  ),
  rule(
    'bill',
    /(H\.\s?R\.|S\.|H\.\s?Res\.|H\.\s?J\.\s?Res\.)\s?(\d{1,5})(?!\d)/u,
    (match) =>
      `${match[1]!.replace(/Res\./, 'Resolution').replace(/\./g, ' ').replace(/\s+/g, ' ').trim()} ${cardinal(match[2]!)}`,
  ),
  rule(
    'section',
    /(§§?)\s?(\d+(?:\.\d+)?)(?:\((\w+)\))?/u,
    (match) =>
      `${match[1] === '§§' ? 'sections' : 'section'} ${cardinal(match[2]!)}${match[3] ? ` ${spelled(match[3])}` : ''}`,
  ),
  rule(
    'number-abbreviation',
    /N(?:o|os)\.\s?(\d[\d,]*)/u,
    (match) => `${match[0].startsWith('Nos') ? 'numbers' : 'number'} ${cardinal(match[1]!)}`,
  ),
  rule(
    'pages',
    /(pp?)\.\s?(\d+)(?:\s?[-–]\s?(\d+))?/u,
    (match) =>
      `${match[3] || match[1] === 'pp' ? 'pages' : 'page'} ${cardinal(match[2]!)}${match[3] ? ` to ${cardinal(match[3])}` : ''}`,
  ),
  rule('saint-or-street', /St\.(?=\s|$|[,;])/u, (_match, { text, start, end }) => {
    const before = /([\p{L}\d’'.]+)\s*$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
    const after = /^\s+(\p{Lu})/u.exec(text.slice(end, end + 4));
    if (
      after &&
      !(
        /^\p{Lu}|\d/u.test(before) &&
        /(?:^|\s)\d+\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(Math.max(0, start - 40), start))
      )
    )
      return 'Saint';
    return before === '' ? 'Saint' : 'Street';
  }),
  rule('doctor-or-drive', /Dr\.(?=\s|$|[,;])/u, (_match, { text, start, end }) =>
    /^\s+\p{Lu}/u.test(text.slice(end, end + 4)) &&
    !/\d\s+\p{Lu}\p{L}+\s+$/u.test(text.slice(Math.max(0, start - 30), start))
      ? 'Doctor'
      : /\p{Lu}\p{L}+\s+$/u.test(text.slice(Math.max(0, start - 30), start))
        ? 'Drive'
        : 'Doctor',
  ),
  rule(
    'abbreviation',
    new RegExp(
      `(${Object.keys(ABBREVIATIONS)
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})(?!\\p{L})`,
      'u',
    ),
    (match, { text, end, start }) => {
      if (/\p{L}$/u.test(text.slice(start - 1, start))) return undefined;
      const spoken = ABBREVIATIONS[match[1]!]!;
      // The full stop of the sentence is also that of the abbreviation.
      return /^["”’)]*(?:\s*$|\s+["“‘]?\p{Lu})/u.test(text.slice(end, end + 6)) &&
        !/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Prof|Rev|Pres|Hon|Maj|Adm|Cmdr|vs|v)s?\.$/.test(match[1]!)
        ? `${spoken}.`
        : spoken;
    },
  ),
  rule(
    'ordinal-name',
    /(?<=\p{Lu}\p{Ll}+\s)(?:I{1,3}|IV|VI{0,3}|IX|X{1,2}(?:I{1,3}|IV|VI{0,3}|IX)?)(?=[\s,.;:’')”]|$)/u,
    (match, { text, start }) => {
      const before = /(\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
      const value = roman(match[0]);
      if (
        match[0] === 'I' &&
        !/^(?:War|Elizabeth|Charles|Francis|Napoleon|Nicholas|James|George|Henry|Leopold|Frederick|William|Part|Chapter|Volume|Act|Book|Phase|Type|Class|Title)$/.test(
          before,
        )
      )
        return undefined;
      if (
        /^(?:War|Bowl|Part|Chapter|Volume|Act|Book|Phase|Type|Class|Title|Article|Section|Mark|Level|Grade|Rocky|Schedule|Appendix|Figure|Table|Scene|Stage|Games|Olympics|Division|Group|Category|Tier|Apollo|Final|Fantasy|Windows|Saturn|Star|Wars)$/.test(
          before,
        )
      )
        return cardinal(String(value));
      return `the ${ordinal(String(value))}`;
    },
  ),
  rule(
    'roman-number',
    /(?<=(?:Super Bowl|Chapter|Part|Volume|Article|Title|Act|World War)\s)[IVXLCM]+(?![\p{L}\d])/u,
    (match) => (WELL_FORMED.test(match[0]) ? cardinal(String(roman(match[0]))) : undefined),
  ),
  rule('half-day', /[aApP]\.m\.?(?!\p{L})/u, (match) => (match[0].toLowerCase().startsWith('a') ? 'AM' : 'PM')),
  rule('initials', /(?:\p{Lu}\.){2,}(?:[’']s|s)?(?!\p{L})/u, (match, { text, end }) => {
    const letters = spelled(match[0].replace(/(?:[’']s|s)$/, ''));
    const tail = /[’']s$/.test(match[0]) ? "'s" : /s$/.test(match[0]) ? 's' : '';
    return (
      letters +
      tail +
      (/^["”’)]*(?:\s*$|\s+["“‘]?(?:The|A|An|In|On|It|He|She|They|But|And|That|This|We|I)\b)/u.test(
        text.slice(end, end + 10),
      )
        ? '.'
        : '')
    );
  }),
  rule('initial', /\p{Lu}\.(?=\s\p{Lu})/u, (match) => match[0][0]!),
  rule('acronym', /(\p{Lu}{2,})(s|[’']s)?(?![\p{L}\d])/u, (match, { text, start }) => {
    const [, letters = '', tail = ''] = match;
    if (WORD_ACRONYMS.has(letters)) return undefined;
    if (CAPITAL_WORDS.has(letters)) return undefined;
    // A long word in capitals, or a line of them, is shouted; spelled out nobody would follow it.
    const line = text.slice(Math.max(0, start - 40), start + 60);
    const shouted = (line.match(/\p{Lu}{3,}/gu)?.length ?? 0) > 3 && !/\p{Ll}{3,}/u.test(line);
    if (shouted || letters.length > 5) return undefined;
    return spelled(letters) + tail.replace('’', "'");
  }),
  rule(
    'letters-and-digits',
    /(\p{Lu}{1,4})-?(\d{1,4})(?:-?(\p{Lu}{1,2}))?(?![\p{L}\d])/u,
    (match) =>
      `${WORD_ACRONYMS.has(match[1]!) ? match[1] : spelled(match[1]!)} ${match[2]!.length > 2 && !match[2]!.endsWith('00') ? pairs(match[2]!) : cardinal(match[2]!)}${match[3] ? ` ${spelled(match[3])}` : ''}`,
  ),
  rule('phone', /(?:\+?1[\s.-])?\(?(\d{3})\)?[\s.-](\d{3})[.-](\d{4})(?!\d)/u, (match) =>
    match[0].match(/\d+/g)!.map(digitByDigit).join(', '),
  ),
  rule(
    'phone',
    /\+\d{1,3}(?:[\s-]\d{2,4}){2,5}(?!\d)/u,
    (match) => `plus ${match[0].match(/\d+/g)!.map(digitByDigit).join(', ')}`,
  ),
  rule('phone', /(\d{3})-(\d{4})(?!\d)/u, (match) => `${digitByDigit(match[1]!)}, ${digitByDigit(match[2]!)}`),
  rule('version', /(?<=\b[vV](?:ersion\s)?\.?)\d+(?:\.\d+)+|\d+(?:\.\d+){2,}/u, (match) =>
    match[0]
      .split('.')
      .map((part) => cardinal(part))
      .join(' point '),
  ),
  rule('digit-group', /\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?![\d])/u, (match) => cardinal(match[0].replace(/\D/g, ''))),
];

function pairs(digits: string): string {
  return digits.length === 3
    ? `${cardinal(digits[0]!)} ${digits[1] === '0' ? `oh ${cardinal(digits[2]!)}` : cardinal(digits.slice(1))}`
    : `${cardinal(digits.slice(0, 2))} ${digits[2] === '0' ? (digits[3] === '0' ? 'hundred' : `oh ${cardinal(digits[3]!)}`) : cardinal(digits.slice(2))}`;
}

export const symbols: readonly Rule[] = [
  rule('redaction', /\p{L}[*_—-]{2,}\p{L}*|[*]{3,}/u, () => 'bleep'),
  rule('ellipsis', /\.\.\.|…|\. \. \./u, () => ', '),
  rule('dash', /\s?[—–]+\s?|\s--\s?|--/u, () => ', '),
  rule('slash', /(?<=\p{L})\/(?=\p{L})/u, () => ' or '),
  rule('slash', /\//u, () => ' slash '),
  rule('bracket', /[()[\]{}]/u, (match, { text, start, end }) =>
    /[([{]/.test(match[0])
      ? /\s$/.test(text.slice(0, start).slice(-1)) || start === 0
        ? ''
        : ' '
      : /^[\s.,;:!?]|^$/.test(text.slice(end, end + 1))
        ? ''
        : ' ',
  ),
  rule('quotation-mark', /[“”„«»"‹›‟]|(?<![\p{L}\p{N}])[‘']|[’'](?![\p{L}\p{N}])/u, () => ''),
  rule('hyphen-number', /(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)/u, () => ' '),
  rule('emoji', new RegExp(EMOJI, 'u'), (match) => {
    const name = emojiName(match[0]);
    return name === undefined
      ? undefined
      : ` ${name.replace(/\d+(?:st|nd|rd|th)/g, (number) => ordinal(number)).replace(/\d+/g, cardinal)} `;
  }),
  rule('symbol', /[\p{S}&%@#§©*_\\|•·¶†‡]/u, (match) => {
    const spoken = SYMBOLS[match[0]];
    return spoken === undefined || spoken === '' ? ' ' : ` ${spoken} `;
  }),
];
