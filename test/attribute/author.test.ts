// Who says I: the author, whom the byline names.
import { expect, it } from 'vitest';
import { attribute } from '../../src/attribute/attribute.ts';
import { textAt } from '../../src/model/span.ts';
import { read } from '../../src/read/read.ts';
import { aRun } from '../helpers/make.ts';

function spoken(markdown: string): string[] {
  const bytes = new TextEncoder().encode(markdown);
  const article = read({ uri: 'case.md', mediaType: 'text/markdown', bytes }, { language: 'en' }, aRun());
  const { quotes, speakers } = attribute(article, {}, aRun());
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotes.map((quote) => `${names.get(quote.speakerId)}: ${textAt(article.text, quote.span)}`);
}

const STORY = 'Ana Ruiz opened the gate. “Do you sleep here?” I asked. “Most nights,” she said.';

it('is the one author of the byline', () => {
  expect(spoken(`---\ntitle: The gate\nauthor: Jo Keller\n---\n\n${STORY}\n`)).toEqual([
    'Jo Keller: Do you sleep here?',
    'Ana Ruiz: Most nights,',
  ]);
});

it('has no name where two sign', () => {
  expect(spoken(`---\ntitle: The gate\nauthor: [Jo Keller, Pavel Moreau]\n---\n\n${STORY}\n`)).toEqual([
    'Author: Do you sleep here?',
    'Ana Ruiz: Most nights,',
  ]);
});
