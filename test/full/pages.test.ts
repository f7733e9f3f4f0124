// Every page of the development part goes through the whole script step, and the proof of completeness holds.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cover } from '../../src/check/cover.ts';
import { articleBody } from '../../src/read/read.ts';
import { ofRole, readBytes, scriptOf } from '../read/helpers.ts';

const FOLDER = '../shared/eval/extraction/dev';
const wordsIn = (text: string): string => (text.match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ');

describe.skipIf(!existsSync(join(FOLDER, 'gold.json')))('the development pages (need ../shared/eval)', () => {
  const gold: Record<string, { articleBody: string }> = existsSync(join(FOLDER, 'gold.json'))
    ? JSON.parse(readFileSync(join(FOLDER, 'gold.json'), 'utf8'))
    : {};
  const articleOf = (id: string) =>
    readBytes(`${id}.html`, gunzipSync(readFileSync(join(FOLDER, 'html', `${id}.html.gz`)))).article;

  test('every page is spoken whole or left out with a reason, and has one headline at most', () => {
    const faults = Object.keys(gold).flatMap((id) => {
      const article = articleOf(id);
      const { complete, missed, twice } = cover(article, scriptOf(article));
      const headlines = ofRole(article, 'headline').length;
      return complete && headlines <= 1 ? [] : [{ id, missed, twice, headlines }];
    });
    expect(faults).toEqual([]);
  });

  test('at least half of the stories are right to the word', () => {
    const ids = Object.keys(gold);
    const exact = ids.filter((id) => wordsIn(articleBody(articleOf(id))) === wordsIn(gold[id]!.articleBody));
    expect(exact.length / ids.length).toBeGreaterThanOrEqual(0.5);
  });
});
