// Pronunciation lexicons: what cannot be used is named with its line, and an edit leaves the rest as it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RenderError } from '../../src/model/problem.ts';
import { parsePls, printPls } from '../../src/text/pls.ts';
import { withEntry } from '../../src/text/plsedit.ts';

const file = (lexemes: string, attributes = 'version="1.0" alphabet="ipa" xml:lang="en"'): string =>
  `<lexicon ${attributes}>\n${lexemes}\n</lexicon>\n`;

describe('a lexicon file', () => {
  it.each([
    ['<lexeme><phoneme>a</phoneme></lexeme>', 2, /does not say how its word is written/],
    ['\n<lexeme><grapheme>Cobh</grapheme></lexeme>', 3, /“Cobh” does not say how the word sounds/],
    [
      '<lexeme><grapheme>Cobh</grapheme><phoneme>k0v</phoneme></lexeme>',
      2,
      /“k0v”, the phonemes of “Cobh”, are not IPA/,
    ],
    ['<lexeme><grapheme>Cobh</grapheme><phoneme alphabet="x-sampa">koUv</phoneme></lexeme>', 2, /x-sampa/],
  ])('with %j is refused', (lexemes, line, message) => {
    const error = caught(() => parsePls(file(lexemes), 'own.pls'));
    expect(error.problem).toMatchObject({ code: 'text/bad-lexicon', place: { uri: 'own.pls', line } });
    expect(error.problem.message).toMatch(message);
  });

  it('without a language is refused', () => {
    expect(caught(() => parsePls(file('', 'version="1.0" alphabet="ipa"'), 'own.pls')).problem.message).toMatch(
      /language/,
    );
  });

  it('gives the preferred of several pronunciations', () => {
    const sounds = '<phoneme>ˈiːðɚ</phoneme><phoneme prefer="true">ˈaɪðɚ</phoneme>';
    const { entries } = parsePls(file(`<lexeme><grapheme>either</grapheme>${sounds}</lexeme>`), 'own.pls');
    expect(entries).toEqual([{ graphemes: ['either'], phonemes: 'ˈaɪðɚ' }]);
  });
});

describe('an entry that is added', () => {
  const where = { language: 'en', uri: 'own.pls' };
  const kept = file(
    '  <!-- rivers -->\n  <lexeme><grapheme>Tawe</grapheme><grapheme>Y Tawe</grapheme><alias>towy</alias></lexeme>',
  );

  it('makes the file when there is none', () => {
    expect(parsePls(withEntry(undefined, { graphemes: ['Cobh'], alias: 'cove' }, where), 'own.pls').entries).toEqual([
      { graphemes: ['Cobh'], alias: 'cove' },
    ]);
  });

  it('stands at the end, and what a person wrote stays', () => {
    const after = withEntry(kept, { graphemes: ['Cobh'], phonemes: 'koʊv' }, where);
    expect(after).toContain('<!-- rivers -->');
    expect(after.replace('  <lexeme><grapheme>Cobh</grapheme><phoneme>koʊv</phoneme></lexeme>\n', '')).toBe(kept);
  });

  it('takes the place of the old one, with its other spellings', () => {
    const after = withEntry(kept, { graphemes: ['Tawe'], phonemes: 'ˈtaʊeɪ' }, where);
    expect(parsePls(after, 'own.pls').entries).toEqual([{ graphemes: ['Tawe', 'Y Tawe'], phonemes: 'ˈtaʊeɪ' }]);
    expect(after).toContain('<!-- rivers -->');
  });

  it('is read back, whatever the words', () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/[\s\p{C}]+/gu, '') || 'x');
    fc.assert(
      fc.property(word, word, (grapheme, alias) => {
        const entry = { graphemes: [grapheme], alias };
        expect(parsePls(withEntry(kept, entry, where), 'own.pls').entries).toContainEqual(entry);
        expect(parsePls(printPls({ ...where, entries: [entry] }), 'own.pls').entries).toEqual([entry]);
      }),
      { numRuns: 100 },
    );
  });
});

function caught(act: () => unknown): RenderError {
  try {
    act();
  } catch (error) {
    if (error instanceof RenderError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
