// Words with phonemes, for Flite: each is written as a word that is no word, and its phones are put into Flite's lexicon.
import type { Token } from '../model/script.ts';
import { arpabet } from '../text/arpabet.ts';
import type { Notation } from './line.ts';

/** Open syllables: Flite spells out what it does not take for pronounceable. */
const ONSETS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';

export interface OwnWords {
  /** The made-up words of a token; remembers their phones. */
  readonly notation: Notation;
  /** Filled while the line is written. */
  readonly lexicon: Map<string, readonly string[]>;
}

/** For one request. No made-up word occurs in `text`. */
export function ownWords(text: string): OwnWords {
  const taken = text.toLowerCase();
  const lexicon = new Map<string, readonly string[]>();
  let serial = 0;
  const nextWord = (): string => {
    for (;;) {
      const word = `zub${VOWELS[serial % 5]!}${ONSETS[Math.floor(serial / 5) % 14]!}${VOWELS[Math.floor(serial / 70) % 5]!}`;
      serial++;
      if (!taken.includes(word)) return word;
    }
  };
  const notation = ({ phonemes }: Token): string | undefined => {
    const { words } = arpabet(phonemes!);
    if (words.length === 0) return undefined;
    return words
      .map((phones) => {
        const word = nextWord();
        lexicon.set(word, phones);
        return word;
      })
      .join(' ');
  };
  return { notation, lexicon };
}
