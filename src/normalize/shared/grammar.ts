// What a language brings to the spoken form: rows of words, and the few functions its grammar needs.

/** How a number stands: alone, or before a noun of a gender. */
export type Form = 'alone' | 'm' | 'f';

/** A noun for one and for many, and its gender. */
export type Noun = readonly [one: string, many: string, gender: 'm' | 'f'];

export interface Currency {
  readonly unit: Noun;
  readonly cent: Noun;
}

export interface Grammar {
  /** ISO 639-1. */
  readonly code: string;
  /** Marks between groups of three digits, as the inside of a character class. */
  readonly groupMarks: string;
  /** The word at the decimal mark, and whether each digit after it is said alone. */
  readonly comma: string;
  readonly commaDigits: boolean;
  readonly minus: string;
  readonly plus: string;
  /** Between the ends of a range, and between two results. */
  readonly to: string;
  readonly against: string;
  /** Digits without a sign -> words. */
  readonly cardinal: (digits: string, form: Form) => string;
  /** `before` and `after` are the text around the written number: they tell gender and case. */
  readonly ordinal: (digits: string, before: string, after: string) => string;
  /** What follows the digits of an ordinal: 'º', 'e', '.'; group 1 may tell its gender. */
  readonly ordinalMark: RegExp;
  readonly year: (digits: string) => string;
  /** Does a word after a number make it feminine? */
  readonly isFeminine: (noun: string) => boolean;
  /** January first; also the short forms that are written for each. */
  readonly months: readonly string[];
  /** Day, month and year in words; `before` is the text before the date. `year` is '' where none is written. */
  readonly date: (day: string, month: string, year: string, before: string) => string;
  /** A written date in words with a month's name; undefined where plain numbers are said anyway. */
  readonly namedDate?: RegExp;
  /** Word between hours and minutes, after the minutes, and after full hours; `mark` is what was written after: 'Uhr', 'h'. */
  readonly time: (hour: string, minute: string, mark: string) => string;
  /** What may be written after a time, and between hours and minutes beside the colon. */
  readonly timeMark: string;
  readonly timeSigns: string;
  /** Sign or code -> names. */
  readonly currencies: Readonly<Record<string, Currency>>;
  /** 3,50: the join between the large and the small coin. */
  readonly and: string;
  /** As written -> the noun: 'Mio.' -> Million, Millionen. */
  readonly magnitudes: Readonly<Record<string, Noun>>;
  /** Between a magnitude and what it counts: "millions d’euros". */
  readonly ofMagnitude: (noun: string) => string;
  /** From which amount a noun is plural; in French 1,5 is singular. */
  readonly pluralFrom: number;
  readonly percent: string;
  readonly perMille: string;
  readonly units: Readonly<Record<string, Noun>>;
  /** Denominator -> its name for one and for many. */
  readonly fractions: Readonly<Record<string, readonly [one: string, many: string]>>;
  /** As written, with its full stop -> words. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Of these the last full stop is also that of the sentence they end. */
  readonly closing: readonly string[];
  /** Capitals that are said as a word. */
  readonly acronyms: ReadonlySet<string>;
  /** What a roman numeral after a word or name is; undefined where it is none. */
  readonly roman: (value: number, before: string, after: string) => string | undefined;
  /** Source of a pattern for what may follow a roman numeral as part of it: '\.', 'e'. */
  readonly romanMark: string;
  readonly symbols: Readonly<Record<string, string>>;
  readonly web: {
    readonly dot: string;
    readonly slash: string;
    readonly at: string;
    readonly hash: string;
    readonly hyphen: string;
    readonly handle: string;
  };
  /** Digits of a phone number: in pairs, or one by one. */
  readonly phonePairs: boolean;
}

export const pairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split(/[;\n]/)
      .map((pair) => pair.trim())
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=', 1)), pair.slice(pair.indexOf('=', 1) + 1)] as const),
  );

/** `€: Euro, Euro, m` a line. */
export const nouns = (text: string): Readonly<Record<string, Noun>> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [written = '', words = ''] = line.split(/:\s+/);
        const [one = '', many = '', gender = 'm'] = words.split(/,\s*/);
        return written.split(' | ').map((sign) => [sign, [one, many, gender as 'm' | 'f']] as const);
      }),
  );

/** `€ | EUR: Euro, Euro, m; Cent, Cent, m` a line. */
export const currencies = (text: string): Readonly<Record<string, Currency>> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [written = '', words = ''] = line.split(/:\s+/);
        const [unit, cent] = words.split(/;\s*/).map((noun) => noun.split(/,\s*/) as unknown as Noun);
        return written.split(' | ').map((sign) => [sign, { unit: unit!, cent: cent ?? unit! }] as const);
      }),
  );

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** An alternation of what is written, the longest first; blanks may be narrow, or missing after a full stop. */
export const anyOf = (written: Iterable<string>): string =>
  [...written]
    .sort((a, b) => b.length - a.length)
    .map((text) => escaped(text).replace(/ /g, '[ \\u00a0\\u202f]?'))
    .join('|');

export const known = <T>(rows: Readonly<Record<string, T>>, written: string): T | undefined =>
  Object.hasOwn(rows, written)
    ? rows[written]
    : Object.entries(rows).find(([key]) => key.replace(/\s/g, '') === written.replace(/\s/g, ''))?.[1];
