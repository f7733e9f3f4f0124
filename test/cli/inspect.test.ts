// `lectern inspect spoken`: what a person and a machine see.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inspectCommand } from '../../src/cli/inspect.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-inspect-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function inspected(text: string, options: { jsonl?: boolean }): Promise<string[]> {
  const file = join(folder, 'story.txt');
  writeFileSync(file, text);
  const lines: string[] = [];
  const terminal: Terminal = {
    print: (line) => void lines.push(line),
    error: () => undefined,
    paint: (_color, words) => words,
    moving: false,
    screen: false,
    columns: 80,
  };
  expect(await inspectCommand('spoken', file, options, terminal)).toBe(0);
  return lines;
}

const STORY = 'A budget\n\nThe council voted 5-2 on Jan. 9 to spend $1.5 million on the bridge, Mayor Lee said.';

test('every token said differently stands on a line with its rule, and a sum at the end', async () => {
  const lines = await inspected(STORY, {});
  expect(lines.map((line) => line.replace(/\s{2,}/g, ' | '))).toEqual([
    expect.stringMatching(/^u\d{4} \| range \| 5-2 \| five to two$/),
    expect.stringMatching(/^u\d{4} \| date \| Jan\. 9 \| January ninth$/),
    expect.stringMatching(/^u\d{4} \| money \| \$1\.5 million \| one point five million dollars$/),
    '3 said differently, by 3 rules: range 1, date 1, money 1',
  ]);
});

test('the same as JSON lines', async () => {
  const lines = await inspected(STORY, { jsonl: true });
  expect(lines.map((line) => JSON.parse(line) as object)[2]).toMatchObject({
    rule: 'money',
    written: '$1.5 million',
    spoken: 'one point five million dollars',
  });
});

test('a text without anything to decide says so', async () => {
  expect(await inspected('A story\n\nNothing much happened in the village that week.', {})).toEqual([
    'Everything is said as it is written.',
  ]);
});
