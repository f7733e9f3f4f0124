// What a rule is: a name, where it may begin, and how it says what it finds.
import type { Token } from '../model/script.ts';

export interface Context {
  /** The whole text, to look around in. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Kinds of first character: a digit, a capital, another letter, anything else. */
export type Start = 'digit' | 'capital' | 'small' | 'sign';

export interface Rule {
  /** Shown to editors: 'money', 'year'. */
  readonly name: string;
  /** Sticky and Unicode: tried at every place that is not plain. */
  readonly pattern: RegExp;
  /** The first characters the rule is tried at; none named means all. Saves time, decides nothing. */
  readonly starts: readonly Start[];
  /** A short pattern that must fit at the same place first. Saves making a long one ready, decides nothing. */
  readonly needs?: RegExp;
  /** The words, or undefined when the place only looked like it. */
  say(match: RegExpExecArray, context: Context): string | undefined;
}

/** Words that are written alike and said differently. */
export interface Ambiguous {
  /** Whether a word, as written, is one. */
  has(word: string): boolean;
  /** The word at `start` as it is said there, in the accent of `language`. */
  at(text: string, start: number, language: string): Token | undefined;
}

export interface Language {
  readonly ambiguous?: Ambiguous;
  readonly rules: readonly Rule[];
  /** Global: finds every place where a rule may begin. */
  readonly triggers: RegExp;
}

const sticky = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`);

export const rule = (name: string, pattern: RegExp, say: Rule['say'], ...starts: readonly Start[]): Rule => ({
  name,
  pattern: sticky(pattern),
  starts,
  say,
});

/** The rule, tried only where a short pattern fits: a long one costs more to make ready than many articles to read. */
export const where = (needs: RegExp, tried: Rule): Rule => ({ ...tried, needs: sticky(needs) });

/** What begins with the character at `start`. */
export function startAt(text: string, start: number): Start {
  const code = text.charCodeAt(start);
  if (code < 128)
    return code >= 48 && code <= 57
      ? 'digit'
      : code >= 65 && code <= 90
        ? 'capital'
        : code >= 97 && code <= 122
          ? 'small'
          : 'sign';
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return /\p{Lu}/u.test(character) ? 'capital' : /\p{L}/u.test(character) ? 'small' : 'sign';
}
