// Slugs: names and addresses as names of folders.
import { expect, test } from 'vitest';
import { slugOf, slugOfUri } from '../../src/text/slug.ts';

test('a name in plain letters, or in its own', () => {
  expect(slugOf('Maria López')).toBe('maria-lopez');
  expect(slugOf('O’Brien & Sons')).toBe('obrien-sons');
  expect(slugOf('Ольга')).toBe('ольга');
  expect(slugOf('!!!')).toBe('speaker');
  expect([...slugOf('𝔞'.repeat(100))]).toHaveLength(80);
});

test('a file by its name', () => {
  expect(slugOfUri('3 Takeaways!.txt')).toBe('3-takeaways');
  expect(slugOfUri('C:\\texts\\Night Trains.docx')).toBe('night-trains');
  expect(slugOfUri('content/.md')).toBe('md');
});

test('an address by what tells articles apart', () => {
  expect(slugOfUri('https://a.example/2024/night%20trains.html?utm_source=x#top')).toBe('night-trains');
  expect(slugOfUri('https://a.example/news/')).toBe('news');
  expect(slugOfUri('https://a.example/news/index.php?id=7&utm_medium=mail')).toBe('news-7');
  expect(slugOfUri('https://a.example')).toBe('a-example');
  expect(slugOfUri('https://a.example/%E0%A4%A')).toBe('e0-a4-a');
});
