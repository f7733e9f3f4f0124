// Words in any language with a grammar: abbreviations, acronyms, roman numerals, addresses, phones, symbols.
import { type Rule, rule } from '../rule.ts';
import type { Figures } from './figures.ts';
import { anyOf, type Grammar, known } from './grammar.ts';

/** Ends of host names, so that "Ende.Der" is no address. */
export const HOSTS = 'com|org|net|edu|gov|info|eu|de|at|ch|fr|be|es|mx|ar|it|pt|br|nl|uk|io|tv|news|app|dev|ai|cat|lu';

export const spelled = (letters: string): string => [...letters].join(' ').toUpperCase();

export function wordsOf(grammar: Grammar, figures: Figures): Rule[] {
  const { web } = grammar;
  const address = (text: string): string =>
    text
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
      .replace(
        /\d+/g,
        (digits) => ` ${digits.length > 4 || /^0/.test(digits) ? figures.digits(digits) : figures.say(digits)} `,
      )
      .replace(/www\./i, `w w w ${web.dot} `)
      .replaceAll('@', ` ${web.at} `)
      .replaceAll('.', ` ${web.dot} `)
      .replaceAll('/', ` ${web.slash} `)
      .replaceAll('-', ` ${web.hyphen} `)
      .replace(/[^\p{L}\p{M}\s’']/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const camel = (name: string): string =>
    address(
      name
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .replace(/[_-]+/g, ' ')
        .replace(/(\p{L})(\d)/gu, '$1 $2'),
    );
  const phone = (written: string): string =>
    (written.match(/\d+/g) ?? [])
      .map((part) =>
        grammar.phonePairs && part.length === 2 && !/^0/.test(part) ? figures.say(part) : figures.digits(part),
      )
      .join(', ');
  const closing = new Set(grammar.closing);
  return [
    rule('web-address', /(?:https?:\/\/|www\.)[^\s<>“”"«»]*[^\s<>“”"«».,;:!?)\]]/iu, (match) => address(match[0])),
    rule('e-mail', /[\p{L}\d.+_-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u, (match) => address(match[0])),
    rule(
      'web-address',
      new RegExp(
        `[\\p{L}\\d][\\p{L}\\d-]*(?:\\.[\\p{L}\\d-]+)*\\.(?:${HOSTS})(?:/[^\\s<>“”"]*[^\\s<>“”".,;:!?)\\]])?(?![\\p{L}\\d.])`,
        'u',
      ),
      (match) => (/^\p{Lu}\p{Ll}+\.\p{Ll}{2}$/u.test(match[0]) ? undefined : address(match[0])),
    ),
    rule('handle', /@([\p{L}_][\p{L}\d_]*)/u, (match) => `${web.handle} ${camel(match[1]!)}`),
    rule('hashtag', /#([\p{L}_][\p{L}\d_]*)/u, (match) => `${web.hash} ${camel(match[1]!)}`),
    rule('phone', /\+(\d{1,3}(?:[\s./-]?\(?\d{1,4}\)?){2,6})(?!\d)/u, (match) => `${grammar.plus} ${phone(match[1]!)}`),
    rule('phone', /(?<![\d.,])0\d{1,4}(?:[ /.-]\d{2,8}){1,5}(?!\d|[.,]\d)/u, (match) =>
      match[0].replace(/\D/g, '').length >= 7 && !/^\d\d[./-]\d\d[./-]\d{2,4}$/.test(match[0])
        ? phone(match[0])
        : undefined,
    ),
    rule('phone', /(?<=(?:[Tt][eé]l(?:[eéè]f\p{L}*)?\.?|[Ff]ax):? )[\d][\d /.-]{5,}\d/u, (match) => phone(match[0])),
    rule(
      'abbreviation',
      new RegExp(`(?<![\\p{L}\\d])(${anyOf(Object.keys(grammar.abbreviations))})(?![\\p{L}])`, 'u'),
      (match, { text, end }) => {
        const written = match[1]!;
        const spoken = known(grammar.abbreviations, written)!;
        return written.endsWith('.') &&
          isClosing(closing, written) &&
          /^["”’»)]*(?:\s*$|\s+["“‘«]?\p{Lu})/u.test(text.slice(end, end + 6))
          ? `${spoken}.`
          : spoken;
      },
    ),
    rule('abbreviation', /(?<!\p{L})(\p{L}\p{Ll}+)str\.(?!\p{L})/u, (match) =>
      grammar.code === 'de' ? `${match[1]}straße` : undefined,
    ),
    rule(
      'roman-number',
      new RegExp(
        `(?<![\\p{L}\\d])(?=[CLX]*[IVX])(C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(${grammar.romanMark})?(?![\\p{L}\\d])`,
        'u',
      ),
      (match, { text, start, end }) => {
        const before = text.slice(Math.max(0, start - 60), start).replace(ROMAN_BEFORE, '');
        return grammar.roman(romanValue(match[1]!), before, `${match[2] ?? ''}${text.slice(end, end + 30)}`);
      },
    ),
    rule(
      'letters-and-digits',
      /(?<![\p{L}\d])(\p{Lu}{1,4})[- \u00a0]?(\d{1,3})(?:-(?=\p{Lu}\p{Ll})|(?![\p{L}\d]|[.,:]\d))/u,
      (match, { text, end }) =>
        // "im A 7", but "Kapitel I 7" is a list's.
        /^[ \u00a0]/.test(match[0].slice(match[1]!.length)) && match[1]!.length > 1
          ? undefined
          : `${grammar.acronyms.has(match[1]!) ? match[1] : spelled(match[1]!)} ${figures.say(match[2]!)}${text[end - 1] === '-' ? ' ' : ''}`,
    ),
    rule(
      'initials',
      /(?<![\p{L}\d])(?:\p{Lu}\.[ \u00a0]?){2,}(?!\p{Ll})/u,
      (match) => `${spelled(match[0].replace(/[^\p{L}]/gu, ''))} `,
    ),
    rule('acronym', /(?<![\p{L}\d])(\p{Lu}{2,5})(?![\p{L}\d])/u, (match, { text, start }) => {
      const letters = match[1]!;
      if (grammar.acronyms.has(letters)) return undefined;
      const line = text.slice(Math.max(0, start - 40), start + 60);
      const shouted = (line.match(/\p{Lu}{3,}/gu)?.length ?? 0) > 3 && !/\p{Ll}{3,}/u.test(line);
      return shouted ? undefined : spelled(letters);
    }),
  ];
}

const isClosing = (closing: ReadonlySet<string>, written: string): boolean =>
  closing.has(written) || [...closing].some((known) => known.replace(/\s/g, '') === written.replace(/\s/g, ''));

/** "Siglos XIX y XX": the second numeral is what the first one is. */
const ROMAN_BEFORE = /(?:[IVXLC]+(?:e|ᵉ)?\s*(?:[-–,]|y|e|et|und|en|a|al|à|au|tot|bis)\s+)+$/u;

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function romanValue(numeral: string): number {
  let value = 0;
  for (const [index, letter] of [...numeral].entries())
    value += ROMAN[letter]! < (ROMAN[numeral[index + 1] ?? ''] ?? 0) ? -ROMAN[letter]! : ROMAN[letter]!;
  return value;
}

export function symbolsOf(grammar: Grammar, figures: Figures): Rule[] {
  const SMALL = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  const LOW = '₀₁₂₃₄₅₆₇₈₉';
  return [
    rule('quotation-mark', /[ \u00a0\u202f]»/u, () => ''),
    rule('ellipsis', /\.\.\.|…/u, () => ', '),
    rule(
      'quotation-mark',
      /[“”„«»"‹›‟][ \u00a0\u202f]?|(?<![\p{L}\p{N}])[‘‚']|[’'](?![\p{L}\p{N}])/u,
      (match, { start, text }) =>
        /[“«„]/.test(match[0][0]!) ? '' : /\s$/.test(match[0]) && !/\s/.test(text[start - 1] ?? ' ') ? ' ' : '',
    ),
    rule('bracket', /[()[\]{}]/u, () => ' '),
    rule('dash', /\s?[—–]\s?|\s--?\s/u, () => ', '),
    rule(
      'small-digit',
      new RegExp(`[${SMALL}${LOW}]`, 'u'),
      (match) => ` ${figures.say(String(Math.max(SMALL.indexOf(match[0]), LOW.indexOf(match[0]))))} `,
    ),
    rule('times', /(?<=\d) ?[x×] ?(?=\d)/u, () => ` ${grammar.symbols['×'] ?? ''} `),
    rule('slash', /\/(?=[\p{L}\d])/u, (_match, { text, start }) =>
      /[\p{L}\d]/u.test(text[start - 1] ?? '') ? ' ' : undefined,
    ),
    rule('symbol', /§+|[\p{S}&%@#©*_\\|•·‰†‡/′″]/u, (match) => {
      const spoken =
        grammar.symbols[match[0][0]!] ?? grammar.symbols[match[0]] ?? known(grammar.currencies, match[0])?.unit[1];
      return spoken === undefined || spoken === '' ? ' ' : ` ${spoken} `;
    }),
    rule('number', /[\p{Nl}\p{No}\p{Nd}]/u, (match) => {
      const plain = match[0].normalize('NFKD').replace(/\D/g, '');
      return plain === '' ? ' ' : ` ${figures.say(plain)} `;
    }),
  ];
}
