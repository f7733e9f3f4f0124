// How it is said in other languages: tables of `written => spoken`, a line a test. `~` parts forms that are both right.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/normalize/normalize.ts';

const said = (text: string, language: string): string =>
  tokenize(text, language, {})
    .map(({ spoken }) => spoken)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();

const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl'].filter((name) => existsSync(join(import.meta.dirname, name)));

describe.each(LANGUAGES)('%s', (language) => {
  const folder = join(import.meta.dirname, language);
  const lines = readdirSync(folder)
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.includes(' => '));
  it.each(lines)('%s', (line) => {
    const [written = '', spoken = ''] = line.split(' => ');
    expect(spoken.split(' ~ ')).toContain(said(written, language));
  });
});

describe('any language', () => {
  const TEXT = 'A 12 345,67 € 3.5 (2024) 18:30 5 % 1/2 x² ½ XIV #a @b c@d.ef www.g.hi ☎ 5–7 → №3';
  it.each([
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'sv',
    'pl',
    'ru',
    'uk',
    'tr',
    'el',
    'fi',
    'cs',
    'ja',
    'zh',
    'ar',
    'he',
    'hi',
    'ro',
    'hu',
    'da',
    'nb',
    'id',
    'ko',
    'vi',
    'ca',
    'cy',
    'eu',
  ])('%s leaves no digit and no symbol unspoken', (language) => {
    expect(said(TEXT, language)).not.toMatch(/[\p{Nd}\p{S}%@#&§²½]/u);
  });
});
