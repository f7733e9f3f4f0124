// English spoken forms: tables of what is written and what is said, one line a test; and what holds for any text.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { tokenize } from '../../src/normalize/normalize.ts';

const FOLDER = new URL('./en/', import.meta.url);
const spokenOf = (text: string): string =>
  tokenize(text, 'en', {})
    .map(({ spoken }) => spoken)
    .join('');
const say = (text: string): string => spokenOf(text).replace(/\s+/g, ' ').trim();

// Heteronyms have lines of another shape, and a test of their own.
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && name !== 'heteronyms.txt'))
  describe(`${file.replace('.txt', '')} in English`, () => {
    const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
    const rows = lines.filter((line) => line.includes(' => ')).map((line) => line.split(' => '));
    it.each(rows)('%s', (written, spoken) => expect(say(written!)).toBe(spoken));
  });

/** Pieces that rules look for, so that chance puts them together in ways nobody thought of. */
const PIECES =
  '$ £ € ¥ ₿ kr NOK 5 12 007 1,000 3.5 .5 1999 2020 0 - – — / : . , ( ) [ ] % ‰ ° ′ ″ °C km mph kg² in. ft. St. Dr. No. p. pp. vs. D- R- Calif. TX Mr. Jan. May Mon. a.m. p.m. ET V IV XIV I VIII FBI NATO U.S. J. @ # & + = < > ~ ^ _ * | \\ § © ™ ½ ⅔ ² ₂ ⁻ ① Ⅳ ٣ 五 π Ω 😀 👩🏽‍💻 🇩🇪 1️⃣ # 🏴󠁧󠁢󠁥󠁮󠁧󠁿 http:// www. a@b.c .com B-52 H5N1 4K 1080p 401(k) ’90s 1980s 1st 22nd 3x ... … “ ” ‘ ’ " \' f*** -- and the war Henry \n \u00a0 \u200d \ufe0f'.split(
    ' ',
  );
const pieces = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, ' ', ' ', ' '), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 40 }));

test('tokens tile any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { span } of tokenize(text, 'en', {})) {
        expect(span.start).toBe(at);
        expect(span.end).toBeGreaterThan(at);
        at = span.end;
      }
      expect(at).toBe(text.length);
    }),
    { numRuns: 1500 },
  );
});

test('no digit and no symbol is left unspoken in any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(spokenOf(text)).not.toMatch(/[\p{N}\p{S}%&@#§*_\\|•·¶†‡/]/u);
    }),
    { numRuns: 1500 },
  );
});

test('plain words cost no token, and keep every letter', () => {
  const text = 'The mayor said that no one was hurt, and that the trains would run again by noon.';
  expect(tokenize(text, 'en', {})).toEqual([{ span: { start: 0, end: text.length }, spoken: text, rule: 'plain' }]);
});

test('every token that is said differently names its rule', () => {
  const rules = tokenize('Sen. Lee (D-Ohio) paid $5.', 'en', {}).map(({ rule }) => rule);
  expect(rules).toContain('party');
  expect(rules).toContain('money');
});
