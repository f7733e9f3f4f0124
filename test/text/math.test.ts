// Formulas as words.
import { beforeAll, expect, test, vi } from 'vitest';
import { latexWords, loadMath, mathmlWords } from '../../src/text/math.ts';

const SQUARE = '<math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mn>1</mn></math>';

beforeAll(() => loadMath(['en-GB', 'de', 'fr', 'nl']));

test('MathML in the language of the text', () => {
  expect(mathmlWords(SQUARE, 'en-GB')).toBe('x squared plus 1');
  expect(mathmlWords(SQUARE, 'de')).toBe('x Quadrat plus 1');
  expect(mathmlWords(SQUARE, 'fr')).toBe('x au carré plus 1');
  expect(mathmlWords(SQUARE, 'en')).toBe('x squared plus 1');
});

test('LaTeX', () => {
  expect(latexWords('E = mc^2', 'en')).toBe('E equals m c squared');
  expect(latexWords('\\frac{a+b}{2} \\le \\sqrt{x_1}', 'en')).toContain('square root of x sub 1');
  expect(latexWords('{\\displaystyle \\alpha }', 'en')).toBe('alpha');
});

test('what is no formula, or has no rules, has no words, and nothing is printed about it', () => {
  const printed = vi.spyOn(console, 'error');
  expect(mathmlWords(SQUARE, 'nl')).toBeUndefined();
  expect(mathmlWords('<math></math>', 'en')).toBeUndefined();
  expect(latexWords('\\nonsense{', 'en')).toBeUndefined();
  expect(latexWords('x'.repeat(30_000), 'en')).toBeUndefined();
  expect(printed).not.toHaveBeenCalled();
});
