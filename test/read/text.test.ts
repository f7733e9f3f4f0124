// Plain text: pasted pages, hard-wrapped mail, old encodings.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleBody, plainArticle } from '../../src/read/read.ts';
import { ofRole, outline, readBytes, readText } from './helpers.ts';

const PAGE = `Skip to main content

River towns ask who will pay for the next flood

Three mayors want one levee and cannot agree whose money builds it

A volunteer stacks sandbags behind the school on Tuesday, two hours before the river rose over the bank. (Ada Brook/Reuters)
A volunteer stacks sandbags behind the school on Tuesday, two hours before the river rose over the bank. (Ada Brook/Reuters)

By Nora Finch

March 4, 2024

The water came up faster than anyone in Elm Ferry had planned for, and by noon the only dry road was the railway.

[Read: What the old flood maps left out]

“We had an hour,” Mayor Ida Park said. “An hour is not a plan.”

What happens next?

The county meets on Friday. It will vote on a loan that none of the three towns wants to sign alone.

ADVERTISEMENT

Most residents say they will stay whatever the vote, and some have already begun to raise their porches.

More from Elm Ferry

Bridge to stay closed until June

School board picks new superintendent
`;

describe('a page pasted as text', () => {
  const article = readText('content/flood.txt', PAGE);

  test('every line has the role a reader would give it', () => {
    expect(outline(article)).toEqual([
      'paragraph navigation: Skip to main content',
      'heading headline 1: River towns ask who will pay for the next flood',
      'paragraph subtitle: Three mayors want one levee and cannot agree whose money builds it',
      'caption caption: A volunteer stacks sandbags behind the school on Tuesday, two hours before the river rose over the bank.',
      'caption credit: (Ada Brook/Reuters)',
      'caption caption: A volunteer stacks sandbags behind the school on Tuesday, two hours before the river rose over the bank.',
      'caption credit: (Ada Brook/Reuters)',
      'paragraph byline: By Nora Finch',
      'paragraph dateline: March 4, 2024',
      'paragraph body: The water came up faster than anyone in Elm Ferry had planned for, and by noon the only dry road was the railway.',
      'paragraph promo: [Read: What the old flood maps left out]',
      'paragraph body: “We had an hour,” Mayor Ida Park said. “An hour is not a plan.”',
      'heading body 2: What happens next?',
      'paragraph body: The county meets on Friday. It will vote on a loan that none of the three towns wants to sign alone.',
      'paragraph advertisement: ADVERTISEMENT',
      'paragraph body: Most residents say they will stay whatever the vote, and some have already begun to raise their porches.',
      'paragraph related: More from Elm Ferry',
      'paragraph related: Bridge to stay closed until June',
      'paragraph related: School board picks new superintendent',
    ]);
  });

  test('title, standfirst, author and language say where they come from', () => {
    expect(article.meta).toMatchObject({
      title: 'River towns ask who will pay for the next flood',
      subtitle: 'Three mayors want one levee and cannot agree whose money builds it',
      authors: ['Nora Finch'],
      language: 'en',
      origins: { title: 'first line', subtitle: 'second line', authors: 'byline', language: 'its words' },
    });
    expect(article.id).toBe('flood');
  });

  test('every block knows its line and column', () => {
    const credit = article.blocks.find((block) => block.role === 'credit');
    expect(credit?.place).toEqual({ uri: 'content/flood.txt', line: 7, column: 106 });
  });

  test('blank lines between paragraphs do not matter', () => {
    const tight = readText('content/flood.txt', PAGE.replace(/\n\n/g, '\n'));
    expect(tight.text).toBe(article.text);
    expect(outline(tight)).toEqual(outline(article));
  });

  test('carriage returns and a byte order mark do not matter', () => {
    expect(readText('content/flood.txt', `\ufeff${PAGE.replace(/\n/g, '\r\n')}`).text).toBe(article.text);
  });
});

describe('hard-wrapped mail', () => {
  const MAIL = `The night train left Basel at ten, and nobody on it seemed to be in a
hurry. The steward brought tea in glasses, asked where everybody was
going, and then forgot the answers.

We crossed the border at two. A dog looked in, and a man behind the dog
said good night in three languages. "Is it always this quiet?" I asked.
   - one sandwich, which was
     more bread than cheese
   - two apples

> Did you sleep at all? You never said whether the beds were any good,
> and I have to book on Monday.
`;
  test('lines are joined, list items and quoted mail stand apart', () => {
    expect(outline(readText('mail.txt', MAIL))).toEqual([
      'paragraph body: The night train left Basel at ten, and nobody on it seemed to be in a hurry. The steward brought tea in glasses, asked where everybody was going, and then forgot the answers.',
      'paragraph body: We crossed the border at two. A dog looked in, and a man behind the dog said good night in three languages. "Is it always this quiet?" I asked.',
      'list-item body 2: one sandwich, which was more bread than cheese',
      'list-item body 2: two apples',
      'quotation body: Did you sleep at all? You never said whether the beds were any good, and I have to book on Monday.',
    ]);
  });
});

describe('encodings', () => {
  const words =
    'Une forêt brûlée, “déjà vu” – 12 €. Le président a déclaré hier que la situation était grave dans tout le pays.';
  const twoBytes = (big: boolean, mark: boolean): Uint8Array => {
    const text = (mark ? '\ufeff' : '') + words;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), !big);
    return bytes;
  };
  const WINDOWS: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 };
  const windows = Uint8Array.from(words, (character) => WINDOWS[character] ?? character.charCodeAt(0));

  test.each([
    ['UTF-8', new TextEncoder().encode(words)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${words}`)],
    ['UTF-16 little-endian', twoBytes(false, true)],
    ['UTF-16 big-endian', twoBytes(true, true)],
    ['UTF-16 without a mark', twoBytes(false, false)],
    ['Windows-1252', windows],
  ])('%s gives the same words', (_, bytes) => {
    expect(readBytes('a.txt', bytes).article.text).toBe(words);
  });

  test('a guessed encoding is told', () => {
    expect(readBytes('a.txt', windows).problems.map((problem) => problem.code)).toEqual(['read/encoding-guessed']);
    expect(readBytes('a.txt', twoBytes(true, true)).problems).toEqual([]);
  });
});

describe('the text as given', () => {
  test('plainArticle changes nothing and counts every line', () => {
    const given = '  One.\r\n\r\n\tTwo “is” two.  \n\n\nThree.\n';
    const article = plainArticle(given);
    expect(article.text).toBe(given);
    expect(article.blocks.map((block) => given.slice(block.span.start, block.span.end))).toEqual([
      'One.',
      'Two “is” two.',
      'Three.',
    ]);
  });

  test('an empty file is an error with a place and a way out', () => {
    expect(() => readText('empty.txt', ' \n\t\n')).toThrow('There is no text to read in empty.txt.');
  });
});

const FOLDER = '../shared/articles';
describe.skipIf(!existsSync(`${FOLDER}/hanoi-summit.txt`))('the acceptance article (needs ../shared/articles)', () => {
  const bytes = existsSync(`${FOLDER}/hanoi-summit.txt`)
    ? readFileSync(`${FOLDER}/hanoi-summit.txt`)
    : new Uint8Array();
  const expected = existsSync(`${FOLDER}/hanoi-summit.expected.json`)
    ? JSON.parse(readFileSync(`${FOLDER}/hanoi-summit.expected.json`, 'utf8'))
    : {};

  test('title, standfirst, chapters, caption and furniture are found', () => {
    const { article } = readBytes('hanoi-summit.txt', bytes);
    expect(article.meta.title).toBe(expected.title);
    expect(article.meta.subtitle).toBe(expected.subtitle);
    expect(
      article.blocks
        .filter((block) => block.kind === 'heading' && block.role === 'body')
        .map((block) => article.text.slice(block.span.start, block.span.end)),
    ).toEqual(expected.chapters.slice(1));
    expect(ofRole(article, 'caption')).toHaveLength(2);
    expect(ofRole(article, 'caption')[0]).toMatch(new RegExp(`^${expected.caption}`));
    expect(ofRole(article, 'credit')).toContain(expected.credit);
    const body = articleBody(article);
    for (const line of expected.furniture) expect(body).not.toContain(line);
    for (const quote of expected.quotes) expect(body).toContain(quote.text.replace(/\s+/g, ' '));
  });
});
