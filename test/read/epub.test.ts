// EPUB: the order of reading, titles, notes and descriptions as marked; books that want to do harm.
import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../src/text/zip.ts';
import { book } from './documents.ts';
import { expectWhole, outline, problemOf, readBytes } from './helpers.ts';

const METADATA = `<dc:title id="t">The Lamp Book</dc:title><dc:title id="s">Short tales</dc:title>
<meta refines="#t" property="title-type">main</meta><meta refines="#s" property="title-type">subtitle</meta>
<dc:creator id="a">Ida Park</dc:creator><dc:creator id="i">Bo Lind</dc:creator>
<meta refines="#a" property="role">aut</meta><meta refines="#i" property="role">ill</meta>
<dc:language>en-GB</dc:language><dc:publisher>Quay Press</dc:publisher><dc:date>2021-03-04</dc:date>
<dc:description>&lt;p&gt;Tales of light.&lt;/p&gt;</dc:description><meta property="dcterms:modified">2022-01-01T00:00:00Z</meta>`;

describe('a book of version 3', () => {
  const { article } = readBytes(
    'lamps.epub',
    book({
      metadata: METADATA,
      chapters: {
        'cover.xhtml': '<h1>The Lamp Book</h1><p>Ida Park</p>',
        'one.xhtml': `<p>Otto climbs the ladder.<a epub:type="noteref" href="#n1">1</a> The lamp is <abbr title="light-emitting diode">LED</abbr>.</p>
<aside epub:type="footnote" id="n1"><p>He is sixty.</p></aside><span epub:type="pagebreak">12</span>
<figure><img src="m.jpg" alt="A man on a ladder"/><figcaption>Otto at work</figcaption></figure>`,
        'two.xhtml': '<h2>Dawn</h2><p lang="fr">Il fait jour.</p><ul><li>rope<ul><li>hook</li></ul></li></ul>',
        'extra.xhtml': '<p>Answers to the riddles.</p>',
      },
      spine: { 'extra.xhtml': 'linear="no"' },
      nav: '<nav epub:type="toc"><ol><li><a href="one.xhtml">Dusk</a></li><li><a href="two.xhtml#d">Dawn</a></li></ol></nav>',
    }),
  );

  test('says who made it', () => {
    expect(article.meta).toMatchObject({
      title: 'The Lamp Book',
      subtitle: 'Short tales',
      authors: ['Ida Park'],
      language: 'en-GB',
      publisher: 'Quay Press',
      published: '2021-03-04',
      modified: '2022-01-01T00:00:00Z',
      description: 'Tales of light.',
      origins: { title: 'package document', language: 'package document' },
    });
  });

  test('is read in the order of its spine, chapters by their titles', () => {
    expect(outline(article)).toEqual([
      'heading headline 1: The Lamp Book',
      'paragraph body: Ida Park',
      'heading body 1: Dusk',
      'paragraph body: Otto climbs the ladder.1 The lamp is LED.',
      'paragraph footnote: He is sixty.',
      'paragraph noteref: 12',
      'figure caption: A man on a ladder',
      'caption caption: Otto at work',
      'heading body 2: Dawn',
      'paragraph body: Il fait jour.',
      'list-item body 1: rope',
      'list-item body 2: hook',
      'paragraph navigation: Answers to the riddles.',
    ]);
    expect(article.blocks[9]!.language).toBe('fr');
    expect(article.blocks[3]!.place.locator).toMatch(/^OPS\/one\.xhtml/);
  });

  test('is said whole, or left out with a reason', () => expectWhole(article));
});

test('a book of version 2 has its titles in the NCX', () => {
  const ncx = `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>
<navPoint><navLabel><text>First night</text></navLabel><content src="a.html#x"/></navPoint></navMap></ncx>`;
  const metadata =
    '<dc:title>Nights</dc:title><dc:creator opf:role="aut">Ida Park</dc:creator><dc:language>en</dc:language>';
  const { article } = readBytes('n.epub', book({ metadata, chapters: { 'a.html': '<p>It was dark.</p>' }, ncx }));
  expect(outline(article)).toEqual(['heading body 1: First night', 'paragraph body: It was dark.']);
  expect(article.meta.authors).toEqual(['Ida Park']);
  expectWhole(article);
});

describe('a book that cannot be read', () => {
  const good = { chapters: { 'a.xhtml': '<p>Words.</p>' } };
  const codeOf = (bytes: Uint8Array): string => problemOf(() => readBytes('x.epub', bytes)).code;

  test('says what is wrong with it', () => {
    expect(codeOf(Buffer.from('PK, but no archive'))).toBe('read/bad-archive');
    expect(codeOf(book(good).subarray(0, 300))).toBe('read/bad-archive');
    expect(codeOf(archiveOf([{ name: 'mimetype', body: 'application/epub+zip' }]))).toBe('read/bad-epub');
    expect(codeOf(book({ chapters: { 'a.xhtml': '<img src="page.jpg"/>' } }))).toBe('read/empty');
  });

  test('is refused when a name leads out of it', () => {
    const escaping = book({ ...good, extra: [{ name: '../../outside.txt', body: 'got you' }] });
    expect(codeOf(escaping)).toBe('read/archive-escapes');
  });

  test('is refused when it is a bomb', () => {
    const bomb = book({ ...good, extra: [{ name: 'OPS/zeros', body: new Uint8Array(65 * 1024 * 1024) }] });
    expect(bomb.length).toBeLessThan(200_000);
    expect(codeOf(bomb)).toBe('read/archive-too-large');
  });

  test('is refused when its text is locked, not when only its fonts are', () => {
    const locked = (path: string) =>
      book({
        ...good,
        extra: [
          {
            name: 'META-INF/encryption.xml',
            body: `<encryption><EncryptedData><CipherData><CipherReference URI="${path}"/></CipherData></EncryptedData></encryption>`,
          },
        ],
      });
    expect(codeOf(locked('OPS/a.xhtml'))).toBe('read/encrypted');
    expect(readBytes('x.epub', locked('OPS/font.otf')).article.text).toBe('Words.');
  });

  test('expands no entities', () => {
    const entities = archiveOf([
      { name: 'mimetype', body: 'application/epub+zip', stored: true },
      {
        name: 'META-INF/container.xml',
        body: '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><container>&b;</container>',
      },
    ]);
    expect(codeOf(entities)).toBe('text/bad-xml');
  });
});
