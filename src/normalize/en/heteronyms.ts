// English words that are written alike and said differently, by their surroundings: the reading, its phonemes, and why.
import type { Ambiguous } from '../rule.ts';
import { regional } from './accent.ts';
import { BY_CLASS, BY_SENSE, type Reading, USUAL } from './heteronymtable.ts';
import { SENSES } from './senses.ts';
import { withSuffix } from './suffix.ts';
import { surroundings } from './surroundings.ts';
import { wordClass } from './wordclass.ts';

export interface Heteronym {
  /** 'noun', 'past', 'metal'. */
  readonly reading: string;
  /** For a person: 'verb, after “to”'. */
  readonly because: string;
  readonly sound: Reading;
}

type Decide = (text: string, start: number, end: number) => Heteronym;

/** Word as it may be written -> how it is decided. A few capital forms stand beside the small ones: looking up needs no copy. */
const DECIDERS: ReadonlyMap<string, Decide> = new Map([...byClass(), ...bySense()].flatMap(spellings));

function* byClass(): Generator<readonly [string, Decide]> {
  for (const [word, readings] of BY_CLASS)
    for (const suffix of ['', 's'] as const)
      yield [
        word + suffix,
        (text, start, end) => {
          const { verb, because } = wordClass(surroundings(text, start, end));
          const reading = verb ? 'verb' : 'noun';
          const { ipa } = readings[reading]!;
          return {
            reading,
            because: `${reading}, ${because}`,
            sound: { ipa: suffix === 's' ? withSuffix(ipa, 's') : ipa },
          };
        },
      ];
}

function* bySense(): Generator<readonly [string, Decide]> {
  for (const [word, rule] of Object.entries(SENSES))
    yield [
      word,
      (text, start, end) => {
        const { reading, because } = rule(surroundings(text, start, end));
        return { reading, because, sound: BY_SENSE[word]![reading]! };
      },
    ];
}

function spellings([word, decide]: readonly [string, Decide]): [string, Decide][] {
  return [
    [word, decide],
    [word[0]!.toUpperCase() + word.slice(1), decide],
  ];
}

/** The reading of the word at `start`; undefined when it is none of them. */
export function heteronymAt(text: string, start: number, word: string): Heteronym | undefined {
  return DECIDERS.get(word)?.(text, start, start + word.length);
}

/** A token wherever the reading is not the one that every engine gives the word by itself. */
export const heteronyms: Ambiguous = {
  has: (word) => DECIDERS.has(word),
  at(text, start, language) {
    const word = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(start, start + 24))?.[0] ?? '';
    const found = heteronymAt(text, start, word);
    if (!found || USUAL[word.toLowerCase()] === found.reading) return undefined;
    return {
      span: { start, end: start + word.length },
      spoken: word,
      phonemes: regional(found.sound.ipa, language),
      ...(found.sound.as === undefined ? {} : { respelling: found.sound.as }),
      rule: `heteronym: ${found.because}`,
    };
  },
};
