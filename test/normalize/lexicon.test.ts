// Lexicon entries: which words they match, and how the words are then said.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/normalize/normalize.ts';
import { arpabet } from '../../src/text/arpabet.ts';
import { espeakPhonemes } from '../../src/text/espeakphones.ts';
import { type Lexicon, type LexiconEntry, parsePls } from '../../src/text/pls.ts';

const lexicon = (entries: readonly LexiconEntry[], language = 'en'): Lexicon => ({ language, uri: 'own.pls', entries });
const NGUYEN = lexicon([{ graphemes: ['Nguyen', 'Nguyễn'], phonemes: 'ˈnwiən', alias: 'nwin' }]);

/** Written, spoken and phonemes of what the lexicon said. */
const found = (text: string, lexicons: readonly Lexicon[], language = 'en') =>
  tokenize(text, language, { lexicons })
    .filter(({ rule }) => rule === 'lexicon')
    .map(({ span, spoken, phonemes }) => [text.slice(span.start, span.end), spoken, phonemes ?? '']);

describe('a lexicon entry', () => {
  it.each([
    ['Ask Nguyen.', 'Nguyen', 'ˈnwiən'],
    ['Nguyễn, 40, left.', 'Nguyễn', 'ˈnwiən'],
    ['NGUYEN LEAVES', 'NGUYEN', 'ˈnwiən'],
    ['Nguyen’s house', 'Nguyen’s', 'ˈnwiənz'],
    ["Nguyen's house", "Nguyen's", 'ˈnwiənz'],
    ['the Nguyens left', 'Nguyens', 'ˈnwiənz'],
    ['the Nguyens’ house', 'Nguyens’', 'ˈnwiənz'],
    ['“Nguyen-Tran” rose', 'Nguyen', 'ˈnwiən'],
  ])('is found in %j', (text, written, phonemes) => {
    expect(found(text, [NGUYEN]).map(([word, , ipa]) => [word, ipa])).toEqual([[written, phonemes]]);
  });

  it.each(['Nguyenia', 'anNguyen', 'nguyen', 'Nguyen2'])('is not found in %j', (text) => {
    expect(found(text, [NGUYEN])).toEqual([]);
  });

  it('in small letters is found at the beginning of a sentence too', () => {
    const food = lexicon([{ graphemes: ['gnocchi'], phonemes: 'ˈnjoʊki' }]);
    expect(found('Gnocchi and gnocchi.', [food])).toHaveLength(2);
  });

  it('of several words wins over one of them, whatever the space between', () => {
    const names = lexicon([
      { graphemes: ['Xi'], phonemes: 'ʃiː' },
      { graphemes: ['Xi Jinping'], phonemes: 'ʃiː dʒɪnˈpɪŋ' },
    ]);
    expect(found('Xi\u00a0Jinping met Xi.', [names]).map(([word]) => word)).toEqual(['Xi\u00a0Jinping', 'Xi']);
  });

  it('with an alias is said in other words, endings and all', () => {
    const cobh = lexicon([{ graphemes: ['Cobh'], alias: 'cove' }]);
    expect(found('Cobh’s harbor', [cobh])).toEqual([['Cobh’s', "cove's", '']]);
  });

  it('of the nearest lexicon wins', () => {
    const other = lexicon([{ graphemes: ['Nguyen'], alias: 'new yen' }]);
    expect(found('Nguyen', [other, NGUYEN])[0]![1]).toBe('new yen');
    expect(found('Nguyen', [NGUYEN, other])[0]![2]).toBe('ˈnwiən');
  });

  it('wins over what the context says of a word', () => {
    const own = lexicon([{ graphemes: ['lead'], alias: 'leed' }]);
    expect(found('lead pipes', [own])).toEqual([['lead', 'leed', '']]);
  });

  it('holds for its language only, unless an article gives it', () => {
    expect(found('Nguyen', [NGUYEN], 'de')).toEqual([]);
    expect(found('Nguyen', [lexicon(NGUYEN.entries, '*')], 'de')).toHaveLength(1);
  });
});

describe('the lexicon that comes with Lectern', () => {
  const uri = new URL('../../voices/lexicons/en.pls', import.meta.url);
  const { entries } = parsePls(readFileSync(uri, 'utf8'), 'en.pls');

  it('has each word once, with sounds that both engines have', () => {
    const words = entries.flatMap(({ graphemes }) => graphemes);
    expect(new Set(words).size).toBe(words.length);
    expect(entries.length).toBeGreaterThan(500);
    for (const { graphemes, phonemes } of entries)
      for (const { words: said, near, lost } of [arpabet(phonemes!), espeakPhonemes(phonemes!, 'en')]) {
        expect([...near, ...lost], graphemes[0]).toEqual([]);
        expect(said.length, graphemes[0]).toBeGreaterThan(0);
      }
  });
});
