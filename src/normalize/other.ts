// Languages without a grammar of ours: numbers in the language's words where the library has them, marks silent.
import { type Language, type Rule, rule } from './rule.ts';
import { spell } from './spell.ts';

/** Continental writing: a point or a space groups, a comma divides. */
const plainNumber = (written: string): string =>
  written.replace(/(?<=\d)[.\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(',', '.');

const known = new Map<string, Language>();

/** A number that no library spells is said in English rather than not at all. */
export function other(language: string): Language {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const ready = known.get(primary);
  if (ready) return ready;
  const number = (written: string): string => {
    const plain = plainNumber(written.normalize('NFKC'));
    return spell(plain, primary) ?? spell(plain, 'en')!;
  };
  const rules: Rule[] = [
    rule(
      'money',
      /([€$£])\s?(\d+(?:[.\u00a0\u202f ]\d{3})*(?:,\d+)?)/u,
      (match) => `${number(match[2]!)} ${currency(match[1]!, primary)}`,
    ),
    rule(
      'money',
      /(\d+(?:[.\u00a0\u202f ]\d{3})*(?:,\d+)?)\s?([€$£])/u,
      (match) => `${number(match[1]!)} ${currency(match[2]!, primary)}`,
    ),
    rule(
      'percent',
      /(\d+(?:[.\u00a0\u202f ]\d{3})*(?:[.,]\d+)?)[\s\u00a0]?%/u,
      (match) => `${number(match[1]!)} ${percent(primary)}`,
    ),
    rule('cardinal', /\d+(?:[.\u00a0\u202f ]\d{3})*(?:,\d+)?(?!\d)/u, (match) => number(match[0])),
    rule('cardinal', /\d+/u, (match) => number(match[0])),
    rule('cardinal', /\p{N}+/u, (match) => {
      const plain = [...match[0]].map(digitOf).join('');
      return plain === '' ? ' ' : ` ${number(plain)} `;
    }),
    rule('quotation-mark', /[“”„«»"‹›‟「」『』《》]|(?<![\p{L}\p{N}])[‘‚]|[’](?![\p{L}\p{N}])/u, () => ''),
    rule('bracket', /[()[\]{}（）]/u, () => ' '),
    rule('dash', /\s?[—–]\s?/u, () => ', '),
    rule('symbol', /[\p{S}&%@#§©*_\\|•·]/u, () => ' '),
  ];
  const made = { rules, triggers: /\d+|\p{N}|[^\p{L}\p{M}\d\s,;:!?.’'¿¡-]|’(?![\p{L}\p{N}])/gu };
  known.set(primary, made);
  return made;
}

/** The value of a digit of any script, or of a number sign that stands for digits. */
function digitOf(character: string): string {
  const plain = character.normalize('NFKD').replace(/\D/g, '');
  if (plain !== '' || !/\p{Nd}/u.test(character)) return plain;
  // Digits of every script stand in order, ten to a block (Unicode, general category Nd).
  let value = 0;
  const code = character.codePointAt(0)!;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value % 10);
}

const CODES: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

/** The currency's name as CLDR has it; nothing where the language is not known. */
function currency(sign: string, language: string): string {
  return partOf(language, { style: 'currency', currency: CODES[sign]!, currencyDisplay: 'name' }, 'currency');
}

const percent = (language: string): string => {
  const word = partOf(language, { style: 'unit', unit: 'percent', unitDisplay: 'long' }, 'unit');
  return /\p{S}|%/u.test(word) ? '' : word;
};

function partOf(language: string, options: Intl.NumberFormatOptions, type: string): string {
  try {
    if (Intl.NumberFormat.supportedLocalesOf(language).length === 0) return '';
    const parts = new Intl.NumberFormat(language, options).formatToParts(5);
    return parts.find((part) => part.type === type)?.value ?? '';
  } catch {
    return '';
  }
}
