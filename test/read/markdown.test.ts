// Markdown: front matter, blocks with their lines, tables, footnotes, pictures.
import { describe, expect, test } from 'vitest';
import { marked, outline, readText } from './helpers.ts';

describe('a post with everything in it', () => {
  const article = readText(
    'content/Café notes.md',
    `---
title: The last lamplighter
subtitle: A trade ends quietly
author:
  - Ida Park
  - name: Bo Lind
date: 2024-05-06
language: en-GB
publisher: The Ferry Post
image: { url: lamp.jpg, alt: A lamp }
---
# The last lamplighter

By Ida Park and Bo Lind

![A man on a ladder](man.jpg "On Quay Street")
*Otto Brand at work on Tuesday. (Ada Brook/Getty Images)*

Otto climbs **every *single* evening**, as [his father](https://example.org) did.[^1] He calls it <abbr title="gross weekly pay">GWP</abbr>.

## Numbers

| Year | Lamps |
| ---- | ----: |
| 1990 | 4 000 |
| 2024 | 12 |

- ladder
  - rope
- matches

> Light is a habit.

[How other towns switched off their lamps](more.md)

\`\`\`js
lamp.on()
  .then(walk)
\`\`\`

[^1]: His father retired in 1988.

## Related stories

- [Gas prices rise](gas.md)
`,
  );

  test('blocks', () => {
    expect(outline(article)).toEqual([
      'heading headline 1: The last lamplighter',
      'paragraph byline: By Ida Park and Bo Lind',
      'figure caption: A man on a ladder',
      'caption caption: On Quay Street',
      'caption caption: Otto Brand at work on Tuesday.',
      'caption credit: (Ada Brook/Getty Images)',
      'paragraph body: Otto climbs every single evening, as his father did.[1] He calls it GWP.',
      'paragraph footnote: His father retired in 1988.',
      'heading body 2: Numbers',
      'table body 1.1.1h: Year',
      'table body 1.1.2h: Lamps',
      'table body 1.2.1: 1990',
      'table body 1.2.2: 4 000',
      'table body 1.3.1: 2024',
      'table body 1.3.2: 12',
      'list-item body 1: ladder',
      'list-item body 2: rope',
      'list-item body 1: matches',
      'quotation body: Light is a habit.',
      'paragraph promo: How other towns switched off their lamps',
      'code body: lamp.on()\n  .then(walk)',
      'heading related 2: Related stories',
      'list-item related 1: Gas prices rise',
    ]);
  });

  test('marks', () => {
    expect(marked(article)).toEqual([
      'strong: every single evening',
      'emphasis: single',
      'link: his father -> https://example.org',
      'noteref: [1] -> 1',
      'abbreviation: GWP -> gross weekly pay',
      'link: How other towns switched off their lamps -> more.md',
      'link: Gas prices rise -> gas.md',
    ]);
  });

  test('front matter', () => {
    expect(article.id).toBe('cafe-notes');
    expect(article.meta).toMatchObject({
      title: 'The last lamplighter',
      subtitle: 'A trade ends quietly',
      authors: ['Ida Park', 'Bo Lind'],
      published: '2024-05-06',
      language: 'en-GB',
      publisher: 'The Ferry Post',
      imageUrl: 'lamp.jpg',
      imageAlt: 'A lamp',
      origins: { title: 'front matter', authors: 'front matter', language: 'front matter' },
    });
  });

  test('lines are those of the file', () => {
    const lineOf = (start: string) =>
      article.blocks.find((block) => article.text.slice(block.span.start).startsWith(start))?.place.line;
    expect([lineOf('The last'), lineOf('Otto climbs'), lineOf('4 000'), lineOf('rope'), lineOf('lamp.on')]).toEqual([
      12, 19, 25, 29, 36,
    ]);
  });
});

test('without front matter the first heading is the title', () => {
  expect(readText('a.md', '# Rain\n\nIt rained for a week and then it stopped.').meta).toMatchObject({
    title: 'Rain',
    origins: { title: 'first heading' },
  });
});

test('without any title the name of the file is', () => {
  expect(readText('wet-summer.md', 'It rained.').meta).toMatchObject({
    title: 'Wet summer',
    origins: { title: 'file name' },
  });
});

test('front matter that is no list of settings is refused with its line', () => {
  expect(() => readText('a.md', '---\n- one\n- two\n---\nText.')).toThrow(
    'The front matter is not a list of “key: value” lines.',
  );
});

test('a rule at the top is no front matter', () => {
  expect(outline(readText('a.md', '---\n\nRain.\n'))).toEqual(['paragraph body: Rain.']);
});

test('scripts and comments in raw HTML have no words', () => {
  expect(
    outline(readText('a.md', 'One.\n\n<!-- hidden -->\n\n<script>alert(1)</script>\n\n<div>Two <b>three</b>.</div>\n')),
  ).toEqual(['paragraph body: One.', 'paragraph body: Two three.']);
});

test('corrections are read in their order, and one without a day is an error', () => {
  const story = (corrections: string): string =>
    `---\ntitle: A ferry\ncorrections:\n${corrections}---\nIt left at ten.\n`;
  const article = readText('ferry.md', story('  - date: 2026-05-03\n    text: It left at ten.\n'));
  expect(article.meta.corrections).toEqual([{ date: '2026-05-03', text: 'It left at ten.' }]);
  expect(() => readText('ferry.md', story('  - text: It left at ten.\n'))).toThrow(/no day/);
});
