// Words written alike and said differently, in sentences of our own.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heteronymAt } from '../../../src/normalize/en/heteronyms.ts';

const LINES = readFileSync(new URL('./heteronyms.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** Every marked word of a line: what is read there, and what it should be. */
export function judged(line: string): { word: string; wanted: string; got: string; because: string; text: string }[] {
  const text = line.replace(/\*([^*]+)\*\{\w+\}/g, '$1');
  let shift = 0;
  return [...line.matchAll(/\*([^*]+)\*\{(\w+)\}/g)].map((match) => {
    const start = match.index - shift;
    shift += match[0].length - match[1]!.length;
    const word = /\S+$/.exec(match[1]!)![0];
    const found = heteronymAt(text, start + match[1]!.length - word.length, word);
    return { word, wanted: match[2]!, got: found?.reading ?? 'none', because: found?.because ?? '', text };
  });
}

describe('heteronyms', () => {
  it('are read right in at least 96 of 100 sentences', () => {
    const all = LINES.flatMap(judged);
    const wrong = all.filter(({ wanted, got }) => wanted !== got && !(wanted === 'adj' && got === 'noun'));
    const shown = wrong.map(
      ({ word, wanted, got, because, text }) => `${word} ${got}, not ${wanted} (${because}): ${text}`,
    );
    expect(all.length).toBeGreaterThan(250);
    expect(1 - wrong.length / all.length, shown.join('\n')).toBeGreaterThan(0.96);
  });
});
