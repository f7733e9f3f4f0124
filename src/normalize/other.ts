// Languages without rules of their own: numbers in the language's words where the library has them, marks silent.
import { type Language, type Rule, rule } from './rule.ts';
import { spell } from './spell.ts';

/** Words for the commonest symbols; another language's symbols are left out rather than said in English. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    '%': ' Prozent',
    '€': ' Euro',
    $: ' Dollar',
    '£': ' Pfund',
    '&': ' und ',
    '§': ' Paragraf ',
    '°': ' Grad',
    '+': ' plus ',
    '=': ' gleich ',
    '@': ' at ',
  },
  fr: {
    '%': ' pour cent',
    '€': ' euros',
    $: ' dollars',
    '£': ' livres',
    '&': ' et ',
    '§': ' paragraphe ',
    '°': ' degrés',
    '+': ' plus ',
    '=': ' égale ',
    '@': ' arobase ',
  },
  es: {
    '%': ' por ciento',
    '€': ' euros',
    $: ' dólares',
    '£': ' libras',
    '&': ' y ',
    '§': ' sección ',
    '°': ' grados',
    '+': ' más ',
    '=': ' igual a ',
    '@': ' arroba ',
  },
  it: {
    '%': ' per cento',
    '€': ' euro',
    $: ' dollari',
    '£': ' sterline',
    '&': ' e ',
    '°': ' gradi',
    '+': ' più ',
    '=': ' uguale a ',
  },
  pt: {
    '%': ' por cento',
    '€': ' euros',
    $: ' dólares',
    '£': ' libras',
    '&': ' e ',
    '°': ' graus',
    '+': ' mais ',
    '=': ' igual a ',
  },
  nl: {
    '%': ' procent',
    '€': ' euro',
    $: ' dollar',
    '£': ' pond',
    '&': ' en ',
    '°': ' graden',
    '+': ' plus ',
    '=': ' is ',
  },
};

/** Continental writing: a point or a space groups, a comma divides. */
const plainNumber = (written: string): string =>
  written.replace(/(?<=\d)[.\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(',', '.');

const known = new Map<string, Language>();

export function other(language: string): Language {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const ready = known.get(primary);
  if (ready) return ready;
  const names = SYMBOLS[primary] ?? {};
  const number = (written: string): string => spell(plainNumber(written), primary) ?? written;
  const rules: Rule[] = [
    rule(
      'money',
      /([€$£])\s?(\d+(?:[.\u00a0\u202f ]\d{3})*(?:,\d+)?)/u,
      (match) => `${number(match[2]!)}${names[match[1]!] ?? ''}`,
    ),
    rule('cardinal', /\d+(?:[.\u00a0\u202f ]\d{3})*(?:,\d+)?(?!\d)/u, (match) => number(match[0])),
    rule('cardinal', /\d+/u, (match) => number(match[0])),
    rule('quotation-mark', /[“”„«»"‹›‟]|(?<![\p{L}\p{N}])[‘‚]|[’](?![\p{L}\p{N}])/u, () => ''),
    rule('bracket', /[()[\]{}]/u, () => ' '),
    rule('dash', /\s?[—–]\s?/u, () => ', '),
    rule('symbol', /[\p{S}&%@#§©*_\\|•·]/u, (match) => names[match[0]] ?? ' '),
  ];
  const made = { rules, triggers: /\d+|[^\p{L}\p{M}\d\s,;:!?.’'¿¡-]|’(?![\p{L}\p{N}])/gu };
  known.set(primary, made);
  return made;
}
