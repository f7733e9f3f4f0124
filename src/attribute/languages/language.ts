// What a language brings to attribution, and the table it becomes. A language is one file of rows beside this one.
import type { StatedGender } from '../../model/attribution.ts';

export interface LanguageWords {
  /**
   * A line each: `english: word, word, several words | female form`. The English word says what work the words of the
   * line do in a clause (`../words.ts`); what stands behind the bar is female, as an article or as a person.
   */
  readonly rows: string;
  /** Nouns are written with capitals, so that a capital alone tells no name. */
  readonly capitalNouns: boolean;
  /** The masculine form of a noun with a name tells a man; in other languages it is also said of women. */
  readonly masculineStates: boolean;
  /** Where a word is cut in two: after the elision of an article, before a pronoun tied to its verb. */
  readonly apart?: RegExp;
  /** Words that are a verb of saying only when they follow a quotation: “…”, so Weber. */
  readonly after?: Readonly<Record<string, string>>;
  /** A dash opens talk. */
  readonly dialogueDash?: true;
  /** A pronoun that stands for one or for several, by the ending of its verb. */
  readonly plural?: { readonly word: string; readonly verb: RegExp; readonly gloss: string };
}

export interface Gloss {
  readonly words: readonly string[];
  readonly gloss: string;
  readonly gender?: StatedGender;
}

/** First word, in small letters -> what may begin with it, the longest first. */
export type GlossTable = ReadonlyMap<string, readonly Gloss[]>;

const NOUNS_BEGIN = 'mr';
const NEVER_MALE = new Set(['officials', 'experts', 'residents', 'supporters', 'critics', 'police']);

/** Rows before `mr` are articles and verbs; after it come people and things that speak. */
export function tableOf({ rows, masculineStates, plural: _ }: LanguageWords): GlossTable {
  const table = new Map<string, Gloss[]>();
  let nouns = false;
  let things = false;
  for (const row of rows.trim().split('\n')) {
    const [gloss = '', forms = ''] = row.split(/:\s*/);
    nouns ||= gloss === NOUNS_BEGIN;
    things ||= gloss === 'company';
    const [plain = '', female] = forms.split('|');
    const male = gloss === 'mr' || gloss === 'man' || (nouns && !things && masculineStates && female !== undefined);
    for (const [list, gender] of [
      [plain, male && !NEVER_MALE.has(gloss) ? 'male' : !nouns && female !== undefined ? 'male' : undefined],
      [female ?? '', 'female'],
    ] as const)
      for (const phrase of list
        .split(',')
        .map((form) => form.trim())
        .filter(Boolean)) {
        const words = phrase.split(' ');
        table.set(words[0]!, [...(table.get(words[0]!) ?? []), { words, gloss, ...(gender ? { gender } : {}) }]);
      }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}
