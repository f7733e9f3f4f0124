// Escaping and parsing XML: any text survives, what XML forbids is dropped.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowed, element, escapeText, parseXml, textOf } from '../../src/text/xml.ts';

test('any text comes back from an element and an attribute, without what XML forbids', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      (text) => {
        const node = parseXml(element('a', { b: text }, escapeText(text)), 'x.xml');
        expect(textOf(node)).toBe(allowed(text));
        expect(node.attributes['b']).toBe(allowed(text));
      },
    ),
  );
});

test.each(['a ]]> b', 'AT&T <b> "q"', 'null\u0000 bell\u0007', 'half \ud83d pair', '🙂', 'x'.repeat(10_000)])(
  'hostile text survives: %j',
  (text) => expect(textOf(parseXml(element('a', {}, escapeText(text)), 'x.xml'))).toBe(allowed(text)),
);

test('a lone surrogate and control characters are dropped', () => {
  expect(allowed('a\ud83db\u0000c\udc00d\u0007')).toBe('abcd');
});

test('a fault is reported with its line', () => {
  expect(() => parseXml('<a>\n<b></a>', 'x.xml')).toThrow(
    expect.objectContaining({
      problem: expect.objectContaining({ code: 'text/bad-xml', place: expect.objectContaining({ line: 2 }) }),
    }),
  );
});
