// A place where the narrator speaks of somebody: by name, by a noun, by a pronoun.
import type { StatedGender } from '../model/attribution.ts';

export type MentionKind = 'name' | 'pronoun' | 'nominal';

export interface Mention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  readonly passage: number;
  readonly sentence: number;
  /** Items [from, to) of the passage's items, or of its quoted items when `quoted`. */
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
  readonly possessive: boolean;
  /** name: its words without titles. pronoun: the word. nominal: its words without the determiner. */
  readonly words: readonly string[];
  /** name: titles and role words before it, in small letters. */
  readonly titles: readonly string[];
  /** name: the titles as they are written, in small letters. */
  readonly called: string;
  /** What its words themselves state, in languages whose nouns and articles tell. */
  readonly gender?: StatedGender;
  /** nominal: the noun, in small letters. */
  readonly head: string;
  /** nominal: its words beside the noun, in small letters. */
  readonly modifiers: readonly string[];
  readonly determiner: 'none' | 'definite' | 'indefinite' | 'possessive';
  /** nominal: the head in general terms. */
  readonly sort: 'person' | 'group' | 'paper' | '';
}
