// Names and terms of the lexicons: other words, or phonemes, for what engines get wrong.
import type { Token } from '../model/script.ts';
import type { Lexicon, LexiconEntry } from '../text/pls.ts';

export interface LexiconRules {
  /** Starts of all places to look at, in order: those of `triggers` and those of entries. */
  places(text: string, triggers: RegExp): number[];
  at(text: string, start: number): Token | undefined;
}

const cache = new WeakMap<readonly Lexicon[], Map<string, LexiconRules>>();

/** The nearest lexicon wins. Entries match whole words, as written; of several the longest. */
export function lexiconRules(lexicons: readonly Lexicon[], language: string): LexiconRules {
  const primary = language.toLowerCase().split('-')[0] ?? 'en';
  const known = cache.get(lexicons) ?? new Map<string, LexiconRules>();
  cache.set(lexicons, known);
  const ready = known.get(primary);
  if (ready) return ready;
  const byFirst = new Map<string, [grapheme: string, entry: LexiconEntry][]>();
  const seen = new Set<string>();
  for (const lexicon of lexicons) {
    if (lexicon.language.toLowerCase().split('-')[0] !== primary) continue;
    for (const entry of lexicon.entries)
      for (const grapheme of entry.graphemes) {
        if (grapheme === '' || seen.has(grapheme)) continue;
        seen.add(grapheme);
        const first = /^[\p{L}\p{N}]+/u.exec(grapheme)?.[0] ?? grapheme;
        byFirst.set(first, [...(byFirst.get(first) ?? []), [grapheme, entry]]);
      }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);
  const rules = byFirst.size === 0 ? NONE : rulesOver(byFirst);
  known.set(primary, rules);
  return rules;
}

const startsOf = (text: string, triggers: RegExp): number[] => {
  triggers.lastIndex = 0;
  return [...text.matchAll(triggers)].map((match) => match.index);
};

const NONE: LexiconRules = { places: startsOf, at: () => undefined };

function rulesOver(byFirst: ReadonlyMap<string, readonly (readonly [string, LexiconEntry])[]>): LexiconRules {
  return {
    places(text, triggers) {
      const starts = startsOf(text, triggers);
      for (const match of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu))
        if (byFirst.has(match[0])) starts.push(match.index);
      return [...new Set(starts)].sort((a, b) => a - b);
    },
    at(text, start) {
      if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) return undefined;
      const first = /^[\p{L}\p{N}]+/u.exec(text.slice(start, start + 40))?.[0];
      for (const [grapheme, entry] of (first && byFirst.get(first)) || []) {
        if (!text.startsWith(grapheme, start) || /[\p{L}\p{N}]/u.test(text[start + grapheme.length] ?? '')) continue;
        const span = { start, end: start + grapheme.length };
        return {
          span,
          spoken: entry.alias ?? grapheme,
          rule: 'lexicon',
          ...(entry.phonemes ? { phonemes: entry.phonemes } : {}),
        };
      }
      return undefined;
    },
  };
}
