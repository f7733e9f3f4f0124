// `lectern say`: sounds heard from the engines, and a lesson kept in the project.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLexicons } from '../../src/lexicons.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lectern-say-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const lectern = async (...args: string[]) => {
  const done = await promisify(execFile)(process.execPath, [CLI, ...args], { cwd: folder }).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code: 'code' in done ? done.code : 0, out: done.stdout, err: done.stderr };
};

describe('lectern say', () => {
  it('shows the words, the rule, and what each engine says', async () => {
    const { code, out } = await lectern('say', 'Nguyen has read it.', '--no-play');
    expect(code).toBe(0);
    expect(out).toMatch(/Nguyen {2}-> {2}Nguyen \/ˈnwiən\/ {2}lexicon of Lectern/);
    expect(out).toMatch(/read {2}-> {2}read \/ɹɛd\/ {2}heteronym: after “has”/);
    expect(out).toMatch(/flite:\S+ +n w iy ax n hh ae z r eh d ih t/);
    expect(out).toMatch(/espeak:\S+ +n w .*n h.* ɹ ˈɛ d/);
  });

  it('keeps a lesson in the lexicon of the project, and shows the change', async () => {
    const first = await lectern('say', 'Cobh', '--as', 'cob', '--no-play');
    expect(first.out).toContain('voices/lexicons/en.pls: Cobh  “cob” (new)');
    const second = await lectern('say', 'Cobh', '--ipa', 'koʊv', '--out', 'cobh.wav');
    expect(second.out).toContain('Cobh  “cob”  =>  /koʊv/');
    expect(second.out).toMatch(/flite:\S+ +k ow v\n/);
    expect(readFileSync(join(folder, 'cobh.wav')).subarray(0, 4).toString()).toBe('RIFF');
  });

  it('changes nothing when the lesson cannot be used', async () => {
    const path = join(folder, 'voices', 'lexicons', 'en.pls');
    const before = readFileSync(path, 'utf8');
    const { code, err } = await lectern('say', 'Cobh', '--ipa', 'c0ve');
    expect(code).toBe(2);
    expect(err).toContain('cli/not-ipa');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});

describe('lexicons', () => {
  it('are loaded the nearest first: front matter, beside the article, project, house, package', async () => {
    const lexicon = (word: string): string =>
      `<lexicon version="1.0" alphabet="ipa" xml:lang="en"><lexeme><grapheme>${word}</grapheme><alias>x</alias></lexeme></lexicon>`;
    writeFileSync(join(folder, 'story.pls'), lexicon('Beside'));
    writeFileSync(join(folder, 'voices', 'house.pls'), lexicon('House'));
    const lexicons = await loadLexicons({
      own: join(folder, 'voices'),
      shipped: fileURLToPath(new URL('../../voices', import.meta.url)),
      articlePath: join(folder, 'story.md'),
      given: { Cobh: '/koʊv/', Slough: 'slow' },
    });
    expect(lexicons.map(({ entries }) => entries[0]!.graphemes[0])).toEqual([
      'Cobh',
      'Beside',
      'Cobh',
      'House',
      'Nguyen',
    ]);
    expect(lexicons[0]!.entries).toEqual([
      { graphemes: ['Cobh'], phonemes: 'koʊv' },
      { graphemes: ['Slough'], alias: 'slow' },
    ]);
  });
});
