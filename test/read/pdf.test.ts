// PDF: lines from places, paragraphs from gaps, hyphens, columns, running heads; files that do not open.
import { describe, expect, test } from 'vitest';
import { unpacked } from '../../src/source.ts';
import { pdfFile, type PdfWords } from './documents.ts';
import { expectWhole, outline, problemOf, readBytes } from './helpers.ts';

/** Lines 12 points apart, from the top down. */
const column = (lines: readonly string[], x: number, top: number, size = 10): PdfWords[] =>
  lines.map((text, index) => ({ text, x, y: top - index * size * 1.2, size }));

const reading = async (bytes: Uint8Array) => {
  const source = await unpacked({ uri: 'paper.pdf', mediaType: 'application/pdf', bytes });
  return readBytes(source.uri, source.bytes, {}, source.mediaType);
};

describe('a paper', async () => {
  const page = (number: number, body: readonly PdfWords[]): PdfWords[] => [
    { text: 'The Ferry Post', x: 72, y: 760, size: 8 },
    ...body,
    { text: `${number}`, x: 300, y: 30, size: 8 },
  ];
  const { article, problems } = await reading(
    pdfFile(
      [
        page(1, [
          { text: 'The last lamplighter', x: 72, y: 720, size: 20 },
          { text: 'By Ida Park', x: 72, y: 695 },
          ...column(
            [
              'Otto climbs the ladder every single evening, as his father did before the great re-',
              'pairs of the harbor wall, and nobody in the town of four thousand lamps can re-',
              'member a night without him.',
            ],
            72,
            660,
          ),
          ...column(
            [
              'A second paragraph stands apart by a gap, and goes on over the end of the page, in the',
              'middle of a sentence which is only finished at the top of the page that follows it and',
            ],
            72,
            600,
          ),
        ]),
        page(2, [
          ...column(['which has this line.'], 72, 720),
          { text: 'Numbers', x: 72, y: 690, size: 14 },
          ...column(['There were four thousand lamps once, and each of them had a number and a name.'], 72, 660),
        ]),
        page(
          3,
          column(['The end of the story is as quiet as the lamps, and it stands on a page of its own.'], 72, 720),
        ),
      ],
      '/Title (Draft 7) /Author (Somebody)',
    ),
  );

  test('lines are joined, hyphens mended, running heads set aside', () => {
    expect(outline(article).filter((line) => !line.includes('navigation'))).toEqual([
      'heading headline 1: The last lamplighter',
      'paragraph byline: By Ida Park',
      'paragraph body: Otto climbs the ladder every single evening, as his father did before the great repairs of the harbor wall, and nobody in the town of four thousand lamps can remember a night without him.',
      'paragraph body: A second paragraph stands apart by a gap, and goes on over the end of the page, in the middle of a sentence which is only finished at the top of the page that follows it and which has this line.',
      'heading body 2: Numbers',
      'paragraph body: There were four thousand lamps once, and each of them had a number and a name.',
      'paragraph body: The end of the story is as quiet as the lamps, and it stands on a page of its own.',
    ]);
    expect(outline(article).filter((line) => line.includes('navigation'))).toEqual([
      ...Array.from({ length: 3 }, (_, index) => [
        'paragraph navigation: The Ferry Post',
        `paragraph navigation: ${index + 1}`,
      ]).flat(),
    ]);
  });

  test('says where everything stands, and that it was put together', () => {
    expect(article.meta).toMatchObject({ title: 'The last lamplighter', authors: ['Ida Park'] });
    expect(article.blocks[4]!.place.locator).toBe('page 2');
    expect(problems.map(({ code }) => code)).toEqual(['read/pdf-approximate']);
  });

  test('is said whole, or left out with a reason', () => expectWhole(article));
});

test('two columns are read one after the other', async () => {
  const left = [
    'The left column begins the story and',
    'goes on for several lines of words,',
    'until it ends at the foot.',
  ];
  const right = ['The right column comes after it and', 'has words of its own for the reader', 'who has come so far.'];
  const { article } = await reading(pdfFile([[...column(left, 72, 700), ...column(right, 320, 700)]]));
  expect(article.text.replaceAll('\n', ' ')).toBe([...left, ...right].join(' '));
});

test('a file without a headline has its properties', async () => {
  const { article } = await reading(
    pdfFile(
      [column(['Only words, all of one size, one line of them.'], 72, 700)],
      '/Title (Draft 7) /Author (Ann Lee)',
    ),
  );
  expect(article.meta).toMatchObject({ title: 'Draft 7', authors: ['Ann Lee'] });
});

describe('a file that cannot be read', () => {
  test('says that it is damaged', async () => {
    await expect(reading(Buffer.from('%PDF-1.7\nand then nothing'))).rejects.toMatchObject({
      problem: { code: 'read/bad-pdf' },
    });
  });

  test('says that it has no words', async () => {
    const blank = await unpacked({ uri: 'scan.pdf', mediaType: '', bytes: pdfFile([[]]) });
    expect(problemOf(() => readBytes('scan.pdf', blank.bytes, {}, blank.mediaType)).code).toBe('read/empty');
  });

  test('says when it was not unpacked', () => {
    expect(problemOf(() => readBytes('paper.pdf', pdfFile([[]]))).code).toBe('read/pdf-not-unpacked');
  });
});
