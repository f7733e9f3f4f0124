// Symbols: as words in a sentence, by name when they are talked about, emoji by what they show; nothing is left unspoken.
import { EMOJI, emojiName } from '../../text/emoji.ts';
import { type Context, type Rule, rule } from '../rule.ts';
import { after, before } from './around.ts';
import { cardinal, digitByDigit, ordinal } from './numbers.ts';
import { oneOf } from './tables/pairs.ts';
import { GREEK, SYMBOL_NAMES, SYMBOLS } from './tables/symbols.ts';

const spoken = (name: string): string =>
  name
    .replace(/\d+(?:st|nd|rd|th)/g, (number) => ordinal(number))
    .replace(/\d+/g, (number) => cardinal(number))
    .replace(/#/g, 'hash')
    .replace(/\*/g, 'asterisk')
    .replace(/&/g, 'and')
    .replace(/[“”]/g, '');

const PAIR =
  /(?:^|[^\p{L}])(he|she|his|her|him|they|and|s|him|himself|their|husband|mother|father|boy|girl|man|men)$/iu;

/** The value of a digit of any script, a circled or full-width number; NaN for what is none. */
const valueOf = (character: string): number => {
  const plain = character.normalize('NFKC').replace(/[^\p{Nd}]/gu, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (!/^\p{Nd}$/u.test(plain)) return Number.NaN;
  // The ten digits of a script stand in a row that starts at a multiple of ten from its zero.
  let zero = plain.codePointAt(0)!;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && plain.codePointAt(0)! - zero < 9) zero--;
  return plain.codePointAt(0)! - zero;
};

const isMentioned = (context: Context): boolean =>
  /^['”’"]?\s(?:symbols?|signs?|characters?|keys?|marks?|button)\b/.test(after(context));

export const symbols: readonly Rule[] = [
  rule(
    'symbol-name',
    new RegExp(oneOf(SYMBOL_NAMES.keys()), 'u'),
    (match, context) => (isMentioned(context) ? SYMBOL_NAMES.get(match[0]) : undefined),
    'sign',
  ),
  rule(
    'emoji',
    new RegExp(`(?![©®™])(?:${EMOJI})`, 'u'),
    (match) => {
      const name = emojiName(match[0]);
      return name === undefined ? undefined : spoken(name);
    },
    'sign',
    'digit',
  ),
  rule('number-sign', /[#№]\s?(?=\d)/u, () => 'number ', 'sign'),
  rule(
    'greek-letter',
    /[\u0370-\u03ffµ](?![\u0370-\u03ff\u1f00-\u1fff])/u,
    (match, { text, start }) =>
      /[\u0370-\u03ff\u1f00-\u1fff]/u.test(text[start - 1] ?? '') ? undefined : GREEK.get(match[0]),
    'capital',
    'small',
    'sign',
  ),
  rule(
    'slash',
    /\//u,
    (_match, context) => {
      const [left, right] = [before(context, 12), after(context, 12)];
      if (/(?:^|[^\p{L}])and$/iu.test(left) && /^or(?!\p{L})/iu.test(right)) return ' ';
      if (PAIR.test(left) && /^\p{L}/u.test(right)) return ' or ';
      if (/\p{L}$/u.test(left) && /^\p{L}/u.test(right)) return ' ';
      return /^\s*$/.test(left) || /\s$/.test(left) ? 'slash' : ' slash ';
    },
    'sign',
  ),
  rule('about', /~\s?(?=\d|[$£€])/u, () => 'about', 'sign'),
  rule('arrow', /(?:->|=>|-->|→)/u, () => 'to', 'sign'),
  rule('not-more', /<=|≤/u, () => 'less than or equal to', 'sign'),
  rule('not-less', />=|≥/u, () => 'greater than or equal to', 'sign'),
  rule('sharp', /(?<=(?<!\p{L})[A-G])#(?![\p{L}\d])/u, () => 'sharp', 'sign'),
  rule('emoticon', /<3(?!\d)/u, () => 'heart', 'sign'),
  // Stars and lines around a word are emphasis of plain text.
  rule('emphasis', /[*_]+/u, () => '', 'sign'),
  rule(
    'number',
    /[\p{N}]/u,
    (match) => {
      const value = valueOf(match[0]);
      return Number.isNaN(value) ? ' ' : cardinal(String(value));
    },
    'sign',
    'small',
    'capital',
  ),
  rule('digits', /\d+/u, (match) => digitByDigit(match[0]), 'digit'),
  rule(
    'symbol',
    /[\p{S}&%@#§©*_\\|•·¶†‡‰‱′″※⁂]/u,
    (match) => SYMBOLS.get(match[0]) || (match[0] === '#' ? 'hash' : ' '),
    'sign',
  ),
];
