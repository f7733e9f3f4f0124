// One folder per behaviour: input.* as a page or text a person wrote, blocks.txt as what is read and what is said of it.
// GOLDEN=write keeps a new one; read the difference before committing.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectWhole, outline, readBytes, said, scriptOf } from './helpers.ts';

const FOLDER = 'test/read/golden';
const folders = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name)) && !name.includes('.'));

describe('what is read and what is heard', () => {
  test.each(folders)('%s', (name) => {
    const input = readdirSync(join(FOLDER, name)).find((file) => file.startsWith('input.'))!;
    const { article, problems } = readBytes(input, readFileSync(join(FOLDER, name, input)));
    expectWhole(article);
    const { origins = {}, ...meta } = article.meta;
    const omissions = scriptOf(article)
      .omissions.filter(({ reason }) => reason !== 'white space')
      .map(({ span, reason }) => `${article.text.slice(span.start, span.end).replace(/\n/g, ' ')}  (${reason})`);
    const found = [
      '# Known',
      ...Object.entries(meta).map(
        ([field, value]) => `${field}: ${[value].flat().join(', ')}  (${origins[field] ?? '-'})`,
      ),
      '# Read',
      ...outline(article).map((line) => line.replace(/\n/g, '⏎')),
      '# Said',
      ...said(article),
      '# Left out',
      ...omissions,
      '# Problems',
      ...problems.map(({ code, message }) => `${code}: ${message}`),
      '',
    ].join('\n');
    const kept = join(FOLDER, name, 'blocks.txt');
    if (process.env.GOLDEN === 'write') writeFileSync(kept, found);
    expect(found).toBe(readFileSync(kept, 'utf8'));
  });
});
