// A language from its grammar: the rules of all subjects in order, and where they may begin.
import type { Language } from '../rule.ts';
import { amountsOf } from './amounts.ts';
import { calendarOf } from './calendar.ts';
import { figuresOf } from './figures.ts';
import { anyOf, type Grammar } from './grammar.ts';
import { HOSTS, symbolsOf, wordsOf } from './words.ts';

export function languageFrom(grammar: Grammar): Language {
  const figures = figuresOf(grammar);
  const signs = anyOf(Object.keys(grammar.currencies).filter((sign) => /\p{L}/u.test(sign)));
  const abbreviations = anyOf(Object.keys(grammar.abbreviations));
  return {
    // Addresses and phone numbers hold what looks like numbers; dates hold what looks like fractions and results.
    rules: [
      ...wordsOf(grammar, figures),
      ...calendarOf(grammar, figures),
      ...amountsOf(grammar, figures),
      ...symbolsOf(grammar, figures),
    ],
    triggers: new RegExp(
      [
        `(?<![\\p{L}\\d])(?:${abbreviations})(?!\\p{L})`,
        `(?<![\\p{L}\\d])(?:${signs})(?=[ \\u00a0\\u202f]?\\d)`,
        `(?<![\\p{L}\\d])(?=\\p{L}[\\p{L}\\d.+_-]*(?:@|\\.(?:${HOSTS})(?!\\p{L}))|https?:)`,
        '[-−](?=\\d)',
        '(?<![\\p{L}\\d])(?=\\p{Lu}(?:[\\p{Lu}.-]|[\\s]?\\d|e[rᵉ]?(?!\\p{L})|ᵉ|(?!\\p{L})))',
        "[’'‘](?=\\d0)",
        ...(grammar.code === 'de' ? ['(?<!\\p{L})(?=\\p{L}\\p{Ll}+str\\.)'] : []),
        '\\d',
        '(?<=\\d) ?x(?= ?\\d)',
        '\\.\\.\\.',
        '[ \\u00a0\\u202f](?=»)',
        "[^\\p{L}\\p{M}\\d\\s,;:!?.’'¿¡-]",
        "[’'](?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])['‘]",
        ' --? ',
      ].join('|'),
      'gu',
    ),
  };
}
