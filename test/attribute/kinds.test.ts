// What lies between marks: whole sentences, a fragment, or the name of a work.
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/attribute/kinds.ts';
import { findQuotes } from '../../src/attribute/quotes.ts';
import { anArticle } from '../helpers/make.ts';

const kinds = (...paragraphs: string[]): string[] => {
  const article = anArticle(paragraphs);
  const found = findQuotes(article);
  return found.map((quote, index) => kindOf(article.text, quote, found[index - 1]));
};

describe('kinds', () => {
  it('whole sentences are direct', () => {
    expect(kinds('“We will wait for the water,” Ruiz said. “It comes.”')).toEqual(['direct', 'direct']);
  });

  it('an interrupted sentence goes on, whatever the verb', () => {
    expect(kinds('“If we wait,” she resumed, “nothing will be left.”')).toEqual(['direct', 'direct']);
  });

  it('a few words inside a sentence are a fragment', () => {
    expect(kinds('Ruiz called the plan “a slow disaster” for the town.')).toEqual(['partial']);
  });

  it('one of several words in a row is a fragment', () => {
    expect(kinds('They searched for words like “envoy,” “Harbor,” “Lisbon” and “talks.”')).not.toContain('direct');
  });

  it.each([
    'Ruiz said on “The Late Hour with Ada Cole” that she would wait.',
    'He wrote a biography, “Stone River: The Many Lives of Ana Ruiz,” with a friend.',
    'Ruiz repeated her slogan, “Onward Together.” It did not help.',
    '“Lisbon report found on a bus” — The Daily Harbor, May 3, 2018',
  ])('a work, a show, a slogan or a source is nobody’s speech: %s', (text) => {
    expect(kinds(text)).toEqual(['title']);
  });

  it('an address is speech, though all its words are large', () => {
    expect(kinds('“Oh, Diana,” breathed Ana. “It is so far.”')[0]).not.toBe('title');
    expect(kinds('“This is who Pavel Moreau is,” Ruiz said of the film.')).toEqual(['direct']);
  });
});
