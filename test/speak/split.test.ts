// Cutting for an engine loses nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRequest } from '../../src/speak/split.ts';
import { aVoice } from '../helpers/make.ts';

const requestFor = (text: string) => ({
  voice: aVoice('tone:a'),
  language: 'en',
  text,
  tokens: [{ span: { start: 0, end: text.length }, spoken: text, rule: 'plain' }],
  rate: 1,
  pitchSemitones: 0,
});

describe('cutting for an engine', () => {
  it('keeps every character, in order and in its place, whatever the text and the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 2, max: 60 }), (text, most) => {
        const parts = splitRequest(requestFor(text), most);
        expect(parts.map((part) => part.request.text).join('')).toBe(text);
        for (const { request, offset } of parts) {
          expect(text.startsWith(request.text, offset)).toBe(true);
          expect(request.tokens.map((token) => request.text.slice(token.span.start, token.span.end)).join('')).toBe(
            request.text,
          );
          expect(request.text.length).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('cuts after a sentence rather than after a comma, and after a comma rather than after a word', () => {
    const cut = (text: string, most: number) => splitRequest(requestFor(text), most).map((part) => part.request.text);
    expect(cut('It was so. And then, it ended.', 22)).toEqual(['It was so. ', 'And then, it ended.']);
    expect(cut('It was so, and then it ended.', 22)).toEqual(['It was so, ', 'and then it ended.']);
    expect(cut('It was so and then it ended.', 22)).toEqual(['It was so and then it ', 'ended.']);
  });

  it('never cuts the words of a number from it', () => {
    const text = 'about 1,234,567 of them';
    const tokens = [
      { span: { start: 0, end: 6 }, spoken: 'about ', rule: 'plain' },
      {
        span: { start: 6, end: 15 },
        spoken: 'one million two hundred thirty-four thousand five hundred sixty-seven',
        rule: 'number',
      },
      { span: { start: 15, end: 23 }, spoken: ' of them', rule: 'plain' },
    ];
    const parts = splitRequest({ ...requestFor(text), tokens }, 20);
    expect(parts.map((part) => part.request.text)).toEqual(['about ', '1,234,567', ' of them']);
  });
});
