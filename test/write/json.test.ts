// JSON of editions: what any reader of JSON takes for the same value, an item a line, in pieces of some size.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/write/json.ts';
import { bytesOf } from '../helpers/episode.ts';

const textOf = (value: object): string => bytesOf(json('x.json', value)).toString();

describe('the JSON of an edition', () => {
  it('is the same value as the plain one', () => {
    const value = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(value, (given) => {
        expect(JSON.parse(textOf(given as object))).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });

  it('has an item a line, also of a list that is made while it is written', () => {
    function* made(): Generator<number> {
      yield* [1, Number.NEGATIVE_INFINITY];
    }
    expect(textOf({ a: made(), b: [], c: 'x' })).toBe('{\n"a":[\n1,\nnull\n],\n"b":[],\n"c":"x"\n}\n');
  });

  it('comes in pieces, so that a book is never whole in memory', () => {
    const { body } = json(
      'x.json',
      Array.from({ length: 50_000 }, (_, index) => ({ index })),
    );
    const lengths = [...(body as Iterable<string>)].map((piece) => piece.length);
    expect(lengths.length).toBeGreaterThan(5);
    expect(Math.max(...lengths)).toBeLessThan(70_000);
  });
});
