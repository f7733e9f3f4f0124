// Which characters are quotation marks, and where what they hold begins and ends.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/attribute/quotes.ts';
import { anArticle } from '../helpers/make.ts';

const quoted = (...paragraphs: string[]): string[] => {
  const article = anArticle(paragraphs);
  return findQuotes(article).map(({ span }) => article.text.slice(span.start, span.end));
};

describe('marks', () => {
  it.each([
    ['curly', '“We wait,” said Ana Ruiz.'],
    ['straight', '"We wait," said Ana Ruiz.'],
    ['two apostrophes', "''We wait,'' said Ana Ruiz."],
    ['backticks', "``We wait,'' said Ana Ruiz."],
    ['guillemets', '«We wait,» said Ana Ruiz.'],
    ['low-high', '„We wait,“ said Ana Ruiz.'],
  ])('%s', (_style, text) => {
    expect(quoted(text)).toEqual(['We wait,']);
  });

  it('British singles, with apostrophes and plurals that own something', () => {
    expect(quoted('‘It’s the farmers’ water,’ she said. ‘They don’t own it’, he said.')).toEqual([
      'It’s the farmers’ water,',
      'They don’t own it',
    ]);
  });

  it('a plural before a preposition closes, before a noun it owns', () => {
    expect(quoted('‘Wait.’', 'She praised ‘the mechanics’ of the plan, and the mechanics’ union agreed.')).toEqual([
      'Wait.',
      'the mechanics',
    ]);
  });

  it('singles inside doubles do not make a text British', () => {
    expect(
      quoted('“He said, ‘Hi,’ and I said, ‘Bye,’ and ‘No,’ and that was it,” Ruiz said.', '“And ‘so’ what,” she said.'),
    ).toEqual(['He said, ‘Hi,’ and I said, ‘Bye,’ and ‘No,’ and that was it,', 'And ‘so’ what,']);
  });

  it('an inner quotation and the outer one close with three apostrophes', () => {
    expect(quoted(`"I would call it 'old school,''' said Ruiz. "And I like it."`)).toEqual([
      "I would call it 'old school,'",
      'And I like it.',
    ]);
  });

  it('a mark that stands against the word before, or the colon, still opens', () => {
    expect(quoted('Ruiz said," It is late". She left.')).toEqual(['It is late']);
    expect(quoted('Mayor Ana Ruiz:"It is late."')).toEqual(['It is late.']);
  });

  it('inches are no marks', () => {
    expect(quoted('He is 6\'2" tall, and the board is 12" wide.')).toEqual([]);
  });

  it('a paragraph without a closing mark goes on in the next', () => {
    const article = anArticle(['“We wait.', '“And then we go,” she said.']);
    const [first, second] = findQuotes(article);
    expect(first!.goesOn).toBe(true);
    expect(second!.continued).toBe(true);
  });

  it('quotations never overlap, and never take their marks along', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', '"', '‘', '’', "'", '«', '»', '`', ' ', 'a', 'B', '. ', ', ', ':', '\n'), {
          maxLength: 60,
        }),
        (pieces) => {
          const article = anArticle(pieces.join('').split('\n'));
          let last = 0;
          for (const { span, outer } of findQuotes(article)) {
            expect(outer.start).toBeGreaterThanOrEqual(last);
            expect(span.start).toBeGreaterThanOrEqual(outer.start);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(outer.end);
            last = outer.end;
          }
        },
      ),
    );
  });
});
