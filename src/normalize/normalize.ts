// Stage 5: Script -> Script with tokens. Runs the rules of the language; tokens tile every utterance.
import type { Run } from '../model/run.ts';
import type { Script, Token } from '../model/script.ts';
import type { Lexicon } from '../text/pls.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import { italian } from './it/italian.ts';
import { lexiconRules } from './lexicon.ts';
import { dutch } from './nl/dutch.ts';
import { other } from './other.ts';
import { portuguese } from './pt/portuguese.ts';
import { type Ambiguous, type Language, type Rule, type Start, startAt } from './rule.ts';

export interface NormalizeOptions {
  /** The nearest first: article, project, house, shipped. */
  readonly lexicons?: readonly Lexicon[];
}

/** Fills in the tokens of every utterance around those it has: what the article itself says of a word stands. */
export function normalize(script: Script, options: NormalizeOptions, run: Run): Script {
  const utterances = script.utterances.map((utterance, index) => {
    if (index % 200 === 0) run.progress('script', index, script.utterances.length);
    const given = utterance.tokens.map((token) => sayGiven(token, utterance.language, options));
    return { ...utterance, tokens: tokenize(utterance.text, utterance.language, options, given) };
  });
  return { ...script, utterances };
}

/** The words given for a token may have digits and symbols of their own. */
function sayGiven(token: Token, language: string, options: NormalizeOptions): Token {
  const spoken = tokenize(token.spoken, language, options).map((part) => part.spoken);
  return { ...token, spoken: spoken.join('') };
}

/**
 * Tokens that tile `text`. Those `given`, in order, are taken as they are. `spoken` has no digits and no symbols; plain stretches are spoken as written.
 *
 * Never throws; linear in the length.
 */
export function tokenize(
  text: string,
  language: string,
  options: NormalizeOptions,
  given: readonly Token[] = [],
): Token[] {
  const { rules, triggers, ambiguous } = indexed(languageOf(language));
  const lexicon = lexiconRules(options.lexicons ?? [], language);
  const tokens: Token[] = [];
  let plainFrom = 0;
  const plainTo = (end: number): void => {
    if (end > plainFrom)
      tokens.push({ span: { start: plainFrom, end }, spoken: text.slice(plainFrom, end), rule: 'plain' });
  };
  const places = [
    ...startsOf(text, triggers),
    ...wordsWhere(text, (word) => lexicon.begins(word) || ambiguous?.has(word) === true),
  ];
  const starts = [...new Set([...places, ...given.map(({ span }) => span.start)])].sort((a, b) => a - b);
  const said = (start: number): Token | undefined =>
    lexicon.at(text, start) ?? ambiguous?.at(text, start, language) ?? firstToken(rules, text, start);
  let next = 0;
  for (const start of starts) {
    if (start < plainFrom) continue;
    while (next < given.length && given[next]!.span.start < start) next++;
    const known = given[next];
    const token = known?.span.start === start ? known : said(start);
    // A rule that reaches into words which are given is not asked.
    if (!token || (known && token !== known && token.span.end > known.span.start)) continue;
    plainTo(start);
    tokens.push(token);
    plainFrom = token.span.end;
  }
  plainTo(text.length);
  return tokens;
}

interface Indexed {
  readonly rules: Readonly<Record<Start, readonly Rule[]>>;
  readonly triggers: RegExp;
  readonly ambiguous: Ambiguous | undefined;
}

const STARTS: readonly Start[] = ['digit', 'capital', 'small', 'sign'];
const indexes = new WeakMap<Language, Indexed>();

/** The rules that may begin with each kind of character, in order. */
function indexed(language: Language): Indexed {
  const ready = indexes.get(language);
  if (ready) return ready;
  const tried = (start: Start): readonly Rule[] =>
    language.rules.filter(({ starts }) => starts.length === 0 || starts.includes(start));
  const made = {
    rules: Object.fromEntries(STARTS.map((start) => [start, tried(start)])) as Record<Start, readonly Rule[]>,
    triggers: language.triggers,
    ambiguous: language.ambiguous,
  };
  indexes.set(language, made);
  return made;
}

function startsOf(text: string, triggers: RegExp): number[] {
  triggers.lastIndex = 0;
  return [...text.matchAll(triggers)].map((match) => match.index);
}

/** Starts of whole words that `wanted` says yes to. */
function wordsWhere(text: string, wanted: (word: string) => boolean): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) if (wanted(match[0])) starts.push(match.index);
  return starts;
}

function firstToken(rules: Indexed['rules'], text: string, start: number): Token | undefined {
  for (const { name, pattern, needs, say } of rules[startAt(text, start)]) {
    if (needs && !fits(needs, text, start)) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match || match[0] === '') continue;
    const end = start + match[0].length;
    const spoken = say(match, { text, start, end });
    if (spoken !== undefined) return { span: { start, end }, spoken: apart(spoken, text, start, end), rule: name };
  }
  return undefined;
}

function fits(pattern: RegExp, text: string, start: number): boolean {
  pattern.lastIndex = start;
  return pattern.test(text);
}

/** Words never run together with the letters beside them: 'abc123' is three words more, not 'abcone'. */
const apart = (spoken: string, text: string, start: number, end: number): string => {
  if (spoken === '') return spoken;
  const before = /^[\p{L}\p{N}]/u.test(spoken) && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start));
  const after = /[\p{L}\p{N}]$/u.test(spoken) && /^[\p{L}\p{N}\p{S}%&@#]/u.test(text.slice(end, end + 2));
  return `${before ? ' ' : ''}${spoken}${after ? ' ' : ''}`;
};

const LANGUAGES: Readonly<Record<string, Language>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

const languageOf = (language: string): Language =>
  LANGUAGES[language.toLowerCase().split('-')[0] ?? ''] ?? other(language);
