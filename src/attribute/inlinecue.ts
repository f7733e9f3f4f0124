// Where speech ends when no mark says so: at the words that tell who speaks.
import { PLAIN_SAY, SAY_VERBS } from './words.ts';

/**
 * Where speech ends that no mark closes: before ", said Ana Ruiz", "? she asked". From `from`, as an index after the
 * comma or mark; -1 where the text has no such cue.
 */
export function cueWithin(text: string, from: number): number {
  for (const match of text.slice(from).matchAll(/[,?!…](?=\s+(?:—\s*)?(\p{L}+)\s+(\p{L}+))/gu)) {
    const [, first = '', second = ''] = match;
    const inverted = SAY_VERBS.has(first) && (/^\p{Lu}/u.test(second) || SUBJECTS.test(second));
    const straight = PLAIN_SAY.has(second) && (/^\p{Lu}/u.test(first) || /^(?:he|she|they)$/.test(first));
    const named = /^\s+(?:\p{Lu}\p{L}+\s+){2,3}(?:said|says|asked|told|added|replied)\b/u.test(
      text.slice(from + match.index + 1),
    );
    if (inverted || straight || named) return from + match.index + 1;
  }
  return -1;
}

const SUBJECTS = /^(?:he|she|they|the|a|an|his|her|one|another)$/;
