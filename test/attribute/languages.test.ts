// Who speaks in other languages: short passages of our own, a file each language, with who says what.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribute/attribute.ts';
import { isSpeech } from '../../src/model/attribution.ts';
import { anArticle, aRun } from '../helpers/make.ts';

const FOLDER = join(import.meta.dirname, 'languages');

interface Passage {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The first words of each quotation, and `Name`, `Name f`, `?` for nobody known, `-` for nobody's speech. */
  readonly expected: readonly (readonly [words: string, who: string])[];
}

function passagesOf(file: string): Passage[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n').filter(Boolean);
      return {
        title,
        paragraphs: lines.filter((line) => !line.startsWith('= ')),
        expected: lines
          .filter((line) => line.startsWith('= '))
          .map((line) => line.slice(2).split(' => ') as [string, string]),
      };
    });
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const language = file.replace('.txt', '');
  it.each(passagesOf(file))('$title', ({ paragraphs, expected }) => {
    const plain = anArticle(paragraphs);
    const article = { ...plain, meta: { ...plain.meta, language } };
    const { quotes, speakers } = attribute(article, {}, aRun());
    const found = quotes.map((quote, index) => {
      const speaker = speakers.find(({ id }) => id === quote.speakerId)!;
      const wantsGender = / [fm]$/.test(expected[index]?.[1] ?? '');
      const gender = wantsGender ? ` ${speaker.gender?.[0] ?? '-'}` : '';
      const who = !isSpeech(quote) ? '-' : speaker.kind === 'unknown' ? '?' : `${speaker.name}${gender}`;
      const words = article.text.slice(quote.span.start, quote.span.end);
      const wanted = (expected[index]?.[0] ?? '').replace(/^[¿¡]/, '');
      return [words.replace(/^[¿¡]/, '').startsWith(wanted) && wanted ? expected[index]![0] : words, who];
    });
    expect(found.map((row) => row.join(' => '))).toEqual(expected.map((row) => row.join(' => ')));
  });
});
