// Files that want to do harm, or are no article: a clear problem, whatever they hold.
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/text/dom.ts';
import { archiveOf } from '../../src/text/zip.ts';
import { articleBody } from '../../src/read/read.ts';
import { problemOf, readBytes, readText } from './helpers.ts';

const codeOf = (uri: string, content: string | Uint8Array): string =>
  problemOf(() => readBytes(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content)).code;
const PROSE = 'The lamp burns every night, and nobody on the quay winds the clock of the tower any more, or wants to.';

describe('a page', () => {
  test.each([
    ['nested a hundred thousand deep', '<div>'.repeat(100_000), 'read/too-deep'],
    ['of formatting that is never closed', '<b><i>'.repeat(50_000), 'read/too-deep'],
    [
      'with a tag of a hundred thousand attributes',
      `<p ${'a1 b2 c3 d4 '.repeat(25_000)}>x</p>`,
      'read/too-many-attributes',
    ],
    ['of fifty megabytes of attributes', `<p data-x="${'y'.repeat(50_000_000)}">x</p>`, 'read/too-large'],
    ['with more pieces of text than any article', '<p>x'.repeat(100_001), 'read/too-large'],
    ['that is empty', '', 'read/empty'],
    [
      'of nothing but links',
      `<ul>${'<li><a href="/x">A story of the day</a></li>'.repeat(40)}</ul>`,
      'read/no-article',
    ],
    [
      'that is an image',
      Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7919 + (index >> 3)) % 256),
      'read/not-text',
    ],
  ])('%s is refused', (_, page, code) => {
    expect(codeOf('page.html', page)).toBe(code);
  });

  test('of five megabytes is read whole', { timeout: 120_000 }, () => {
    const page = `<h1>A long page</h1>${`<p>${PROSE}</p>\n`.repeat(1)}${Array.from({ length: 40_000 }, (_, index) => `<p>On night ${index} the lamp burns as it always has, and nobody winds the clock of the tower any more.</p>\n`).join('')}`;
    expect(articleBody(readText('page.html', page)).split('\n')).toHaveLength(40_001);
  });

  test('with broken JSON-LD, a bomb of brackets, loses only that', () => {
    const page = `<script type="application/ld+json">${'['.repeat(200_000)}</script><h1>Lamps</h1><p>${PROSE}</p>`;
    expect(articleBody(readText('page.html', page))).toBe(PROSE);
  });

  test('runs nothing and fetches nothing', () => {
    const root = parseHtml('<script>globalThis.ran = true</script><img src="x" onerror="globalThis.ran = true">', 'a');
    expect(root).toBeDefined();
    expect('ran' in globalThis).toBe(false);
  });

  test('of broken UTF-8 keeps every letter that can be read', () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="utf-8"><p>Oban: '),
      Buffer.from([0xff, 0xc3]),
      Buffer.from(` ${PROSE}</p>`),
    ]);
    expect(readBytes('page.html', bytes).article.text).toContain(PROSE);
  });
});

describe('a feed', () => {
  test('neither blows up its entities nor reads files through them', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "lol">${'bcdefgh'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]><rss><channel><item><title>&h;</title></item></channel></rss>`;
    expect(codeOf('feed.rss', bomb)).toBe('text/bad-xml');
    expect(
      codeOf(
        'feed.rss',
        '<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/hostname">]><rss><channel><item><title>&e;</title></item></channel></rss>',
      ),
    ).toBe('text/bad-xml');
    expect(codeOf('feed.rss', `<rss>${'<a>'.repeat(100_000)}`)).toBe('text/bad-xml');
  });
});

describe('an archive', () => {
  test('with a name that leads out of it is refused', () => {
    const slip = archiveOf([
      { name: 'word/document.xml', body: '<a/>' },
      { name: '../../evil.txt', body: 'x' },
    ]);
    expect(codeOf('slip.docx', slip)).toBe('read/archive-escapes');
  });

  test('cut short is refused', () => {
    const whole = archiveOf([{ name: 'mimetype', body: 'application/epub+zip', stored: true }]);
    expect(codeOf('cut.epub', whole.subarray(0, 40))).toBe('read/bad-archive');
  });
});

describe('a text', () => {
  test('of one line of a megabyte is one paragraph', () => {
    expect(readText('a.txt', 'word '.repeat(200_000)).blocks).toHaveLength(1);
  });

  test('of brackets and marks without end is read', () => {
    expect(readText('a.md', `${'['.repeat(20_000)}a${']'.repeat(20_000)}`).blocks).toHaveLength(1);
    expect(codeOf('a.md', '>'.repeat(100_000))).toBe('read/empty');
  });
});
