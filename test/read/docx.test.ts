// DOCX: styles, lists, tables, notes, tracked changes; files that are damaged.
import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../src/text/zip.ts';
import { paragraph, wordFile } from './documents.ts';
import { expectWhole, marked, outline, problemOf, readBytes } from './helpers.ts';

const style = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>',
  style('T', 'Title'),
  style('S', 'Subtitle'),
  style('H1', 'heading 1'),
  style('C', 'caption'),
  style('Q', 'Intense Quote'),
  style('L', 'List Bullet 2'),
  style('O', 'toc 1'),
].join('');

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const listed = (depth: number): string => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`;
const cell = (text: string, span = 1): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(text)}</w:tc>`;

describe('a manuscript', () => {
  const { article } = readBytes(
    'The lamps.docx',
    wordFile({
      styles: STYLES,
      core: '<dc:title>Draft 7</dc:title><dc:creator>Somebody</dc:creator><dcterms:modified>2024-02-03T10:00:00Z</dcterms:modified>',
      links: { r1: 'https://example.org/' },
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('---')}</w:footnote><w:footnote w:id="2">${paragraph('He retired in 1988.')}</w:footnote>`,
      body: [
        paragraph('The last lamplighter', 'T'),
        paragraph('A trade ends', 'S'),
        paragraph('By Ida Park'),
        paragraph('Numbers 3', 'O'),
        paragraph('Numbers', 'H1'),
        paragraph(
          `${run('Otto climbs ')}${run('every', '<w:i/>')}<w:hyperlink r:id="r1">${run(' evening')}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`,
        ),
        paragraph(
          `${run('He is ')}<w:del w:id="1"><w:r><w:delText>fifty</w:delText></w:r></w:del><w:ins w:id="2">${run('sixty')}</w:ins>${run(' hidden', '<w:vanish/>')}${run('.')}<w:r><w:commentReference w:id="0"/></w:r>`,
        ),
        paragraph('ladder', undefined, listed(0)),
        paragraph('rope', undefined, listed(1)),
        paragraph('hook', 'L'),
        paragraph('Light is a habit.', 'Q'),
        paragraph(
          '<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="A man on a ladder"/></wp:inline></w:drawing></w:r>',
        ),
        paragraph('Otto at work', 'C'),
        `<w:tbl><w:tr>${cell('Year')}${cell('Lamps')}</w:tr><w:tr>${cell('1990')}${cell('4000')}</w:tr></w:tbl>`,
      ].join(''),
    }),
  );

  test('blocks, in the order of reading', () => {
    expect(outline(article)).toEqual([
      'heading headline 1: The last lamplighter',
      'paragraph subtitle: A trade ends',
      'paragraph byline: By Ida Park',
      'paragraph navigation: Numbers 3',
      'heading body 1: Numbers',
      'paragraph body: Otto climbs every evening[1].',
      'paragraph footnote: He retired in 1988.',
      'paragraph body: He is sixty.',
      'list-item body 1: ladder',
      'list-item body 2: rope',
      'list-item body 2: hook',
      'quotation body: Light is a habit.',
      'figure caption: A man on a ladder',
      'caption caption: Otto at work',
      'table body 1.1.1h: Year',
      'table body 1.1.2h: Lamps',
      'table body 1.2.1: 1990',
      'table body 1.2.2: 4000',
    ]);
  });

  test('marks', () => {
    expect(marked(article)).toEqual([
      'emphasis: every',
      'link: evening -> https://example.org/',
      'noteref: [1] -> footnote 2',
    ]);
  });

  test('says who made it, and where that stands', () => {
    expect(article.meta).toMatchObject({
      title: 'The last lamplighter',
      subtitle: 'A trade ends',
      authors: ['Ida Park'],
      language: 'en-GB',
      modified: '2024-02-03T10:00:00Z',
      origins: { title: 'title of the text', authors: 'byline', modified: 'document properties', language: 'styles' },
    });
    expect(article.id).toBe('the-lamps');
    expect(article.blocks[4]!.place.locator).toBe('paragraph 5');
  });

  test('is said whole, or left out with a reason', () => expectWhole(article));
});

test('a file without styles has its properties', () => {
  const { article } = readBytes(
    'x.docx',
    wordFile({ body: paragraph('Just words.'), core: '<dc:title>Words</dc:title><dc:creator>Ann Lee</dc:creator>' }),
  );
  expect(article.meta).toMatchObject({ title: 'Words', authors: ['Ann Lee'] });
});

describe('a file that cannot be read', () => {
  const codeOf = (bytes: Uint8Array): string => problemOf(() => readBytes('x.docx', bytes)).code;

  test('says what is wrong with it', () => {
    expect(codeOf(Buffer.from('not a zip'))).toBe('read/bad-archive');
    expect(codeOf(archiveOf([{ name: 'a.txt', body: 'a' }]))).toBe('read/bad-docx');
    expect(codeOf(wordFile({ body: paragraph(' ') }))).toBe('read/empty');
  });

  test('is refused when it nests without end', () => {
    const deep = '<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000);
    expect(codeOf(wordFile({ body: deep }))).toBe('text/bad-xml');
  });
});
