// Amounts in any language with a grammar: money, percent, units, fractions, ranges, results, numbers before nouns.
import { type Rule, rule } from '../rule.ts';
import type { Figures } from './figures.ts';
import { anyOf, type Grammar, known, type Noun } from './grammar.ts';

const BLANK = '[ \\u00a0\\u202f]?';
/** No digit before it, and no decimal mark with a digit: a number begins here. */
const FRESH = '(?<![\\d\\p{L}])(?<!\\d[.,])';

export function amountsOf(grammar: Grammar, figures: Figures): Rule[] {
  const N = figures.pattern;
  const signs = anyOf(Object.keys(grammar.currencies));
  const scales = anyOf(Object.keys(grammar.magnitudes));
  const units = anyOf(Object.keys(grammar.units));
  const range = `(?:(${N})${BLANK}[-–—]${BLANK})?`;
  const upTo = (low: string | undefined, form?: 'm' | 'f'): string =>
    low === undefined ? '' : `${figures.say(low, form ?? 'alone')} ${grammar.to} `;

  const money = (low: string | undefined, amount: string, scale: string | undefined, sign: string): string => {
    const { unit, cent } = known(grammar.currencies, sign)!;
    const magnitude = scale === undefined ? undefined : known(grammar.magnitudes, scale);
    if (magnitude) return `${upTo(low)}${figures.counted(amount, magnitude)} ${grammar.ofMagnitude(unit[1])}`;
    const small = /^(.*)[,.](\d\d)$/.exec(amount);
    if (!small || low !== undefined) return `${upTo(low, unit[2])}${figures.counted(amount, unit)}`;
    const [, whole = '0', coins = '00'] = small;
    if (/^0+$/.test(whole)) return figures.counted(String(Number(coins)), cent);
    const large = figures.counted(whole, unit);
    return coins === '00' ? large : `${large} ${grammar.and}${figures.say(String(Number(coins)))}`;
  };

  const named = Object.fromEntries(
    Object.entries(grammar.currencies).flatMap(([sign, { unit }]) => [
      [unit[0], sign] as const,
      [unit[1], sign] as const,
    ]),
  );
  return [
    rule('money', new RegExp(`${FRESH}(${N})${BLANK}(${anyOf(Object.keys(named))})(?!\\p{L})`, 'u'), (match) =>
      /[,.]\d\d$/.test(match[1]!) ? money(undefined, match[1]!, undefined, named[match[2]!]!) : undefined,
    ),
    rule(
      'money',
      new RegExp(`${FRESH}${range}(${N})${BLANK}(?:(${scales})${BLANK})?(${signs})(?![\\p{L}\\d])`, 'u'),
      (match) => money(match[1], match[2]!, match[3], match[4]!),
    ),
    rule(
      'money',
      new RegExp(`(?<![\\p{L}\\d])(${signs})${BLANK}${range}(${N})(?:${BLANK}(${scales})(?!\\p{L}))?`, 'u'),
      (match) => money(match[2], match[3]!, match[4], match[1]!),
    ),
    rule('percent', new RegExp(`${FRESH}([-−+]?)${range}(${N})${BLANK}([%‰])`, 'u'), (match) => {
      const sign = match[1] === '' ? '' : `${match[1] === '+' ? grammar.plus : grammar.minus} `;
      return `${sign}${upTo(match[2])}${figures.say(match[3]!)} ${match[4] === '%' ? grammar.percent : grammar.perMille}`;
    }),
    rule('unit', new RegExp(`${FRESH}([-−]?)${range}(${N})${BLANK}(${units})(?![\\p{L}\\d²³])`, 'u'), (match) => {
      const noun = known(grammar.units, match[4]!)!;
      return `${match[1] ? `${grammar.minus} ` : ''}${upTo(match[2], noun[2])}${figures.counted(match[3]!, noun)}`;
    }),
    rule(
      'magnitude',
      new RegExp(`${FRESH}${range}(${N})${BLANK}(${scales})(?!\\p{L})`, 'u'),
      (match) => `${upTo(match[1])}${figures.counted(match[2]!, known(grammar.magnitudes, match[3]!)!)}`,
    ),
    rule('fraction', /(?<![\d/.,])(\d{1,3}) (\d)\/(\d{1,2})(?![\d/])/u, (match) => {
      const part = Number(match[2]) < Number(match[3]) ? fraction(grammar, match[2]!, match[3]!) : undefined;
      return part && `${figures.say(match[1]!)} ${grammar.symbols['&'] ?? ''} ${part}`;
    }),
    rule('fraction', /(?<![\d/.,])(\d)\/(\d{1,2})(?![\d/])/u, (match) =>
      Number(match[1]) < Number(match[2]) ? fraction(grammar, match[1]!, match[2]!) : undefined,
    ),
    rule('fraction', /(\d*) ?([½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚])/u, (match) => {
      const [top, bottom] = VULGAR[match[2]!]!;
      const part = fraction(grammar, top, bottom);
      return match[1] ? `${figures.say(match[1])} ${grammar.symbols['&'] ?? ''} ${part}` : part;
    }),
    rule(
      'result',
      /(?<![\d.,:])(\d{1,2}):(\d{1,2})(?![\d:.]\d|\d)/u,
      (match) => `${figures.say(match[1]!)} ${grammar.against} ${figures.say(match[2]!)}`,
    ),
    rule(
      'range',
      new RegExp(`${FRESH}(\\d{1,4})${BLANK}[-–—]${BLANK}(\\d{1,4})(?![\\d\\p{L}]|[-–./:,]\\d)`, 'u'),
      (match) => {
        const [low, high] = [match[1]!, match[2]!];
        return `${figures.say(low)} ${Number(low) > Number(high) ? grammar.against : grammar.to} ${figures.say(high)}`;
      },
    ),
    // "der 52-jährige", "40-Tonner": one word with its number.
    ...(grammar.code === 'de' || grammar.code === 'nl'
      ? [
          rule('cardinal', /(?<![\d.,])(\d+)-(\p{L}\p{Ll}+)/u, (match) =>
            /^\p{Ll}/u.test(match[2]!)
              ? `${figures.say(match[1]!)}${match[2]}`
              : `${figures.say(match[1]!)} ${match[2]}`,
          ),
        ]
      : []),
    rule(
      'negative',
      new RegExp(`(?<![\\p{L}\\d)])[-−](${N})`, 'u'),
      (match) => `${grammar.minus} ${figures.say(match[1]!)}`,
    ),
    rule('cardinal', new RegExp(`(${N})(?=[ \\u00a0\\u202f](\\p{L}+(?:[-’'] ?\\p{L}+)*))`, 'u'), (match) =>
      figures.say(
        match[1]!,
        grammar.isFeminine(match[2]!.toLowerCase()) ? 'f' : isCounted(match[2]!, grammar) ? 'm' : 'alone',
      ),
    ),
    rule('cardinal', new RegExp(`${N}`, 'u'), (match) => figures.say(match[0])),
  ];
}

/** A word right after a number that is counted by it, not a small word that goes on. */
const isCounted = (word: string, grammar: Grammar): boolean =>
  word.length > 2 && !SMALL.has(word.toLowerCase()) && (grammar.code !== 'de' || /^\p{Lu}/u.test(word));

const SMALL = new Set(
  'und oder bis von vom der die das den mit für nach aus ist sind war wird zum zur les des aux une par pour dans avec sur est sont que qui los las del por con para una una son fue entre gli dei per con che sono uma dos das nos nas com por het een van voor met over zijn naar tot'.split(
    ' ',
  ),
);

const VULGAR: Readonly<Record<string, readonly [string, string]>> = {
  '½': ['1', '2'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
  '⅛': ['1', '8'],
  '⅜': ['3', '8'],
  '⅝': ['5', '8'],
  '⅞': ['7', '8'],
  '⅕': ['1', '5'],
  '⅖': ['2', '5'],
  '⅗': ['3', '5'],
  '⅘': ['4', '5'],
  '⅙': ['1', '6'],
  '⅚': ['5', '6'],
};

function fraction(grammar: Grammar, top: string, bottom: string): string | undefined {
  const names: Noun | undefined = grammar.fractions[bottom] && [...grammar.fractions[bottom], 'm'];
  if (!names) return undefined;
  return `${grammar.cardinal(top, 'm')} ${top === '1' ? names[0] : names[1]}`;
}
