// Layers of settings: a file, the article's own front matter, and what the caller says, the later over the earlier.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RenderError, render, script } from '../src/index.ts';

let work: string;
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'lectern-settings-'));
});
afterEach(() => rm(work, { recursive: true, force: true }));

const BODY = '# The ferry\n\n“The ferry leaves at noon and not a minute later,” said Ada Lind.\n';
const article = (front: string): Promise<void> =>
  writeFile(join(work, 'ferry.md'), front === '' ? BODY : `---\n${front}\n---\n\n${BODY}`);
const voiceOf = async (settings?: unknown): Promise<string | undefined> => {
  const decided = await script('ferry.md', { folder: work, ...(settings ? { settings } : {}) });
  const said = decided.script.utterances.find((utterance) => utterance.text.includes('noon'));
  return decided.script.cast.parts.find((part) => part.speakerId === said?.speakerId)?.voiceId;
};

describe('settings', () => {
  it('come from the file, then the front matter, then the caller', async () => {
    await writeFile(join(work, 'lectern.config.json'), '{"cast": {"pins": {"Ada Lind": "flite:awb"}}}');
    await article('');
    expect(await voiceOf()).toBe('flite:awb');
    await article('lectern:\n  cast:\n    pins: { Ada Lind: "flite:kal16" }');
    expect(await voiceOf()).toBe('flite:kal16');
    expect(await voiceOf({ cast: { pins: { 'Ada Lind': 'flite:slt' } } })).toBe('flite:slt');
  });

  it('of an article that are wrong are named, with the article', async () => {
    await article('lectern:\n  cast: { narator: "flite:slt" }');
    const failed = await script('ferry.md', { folder: work }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(RenderError);
    const { problem, exitCode } = failed as RenderError;
    expect(exitCode).toBe(2);
    expect(problem.message).toContain('the front matter of ferry.md');
    expect(problem.message).toContain('narator');
  });

  it.each([
    ['engines: { command: { run: [touch, hacked] } }', 'engines'],
    ['attribute: { adviser: { url: "http://example.org/v1", model: m, keyEnvironment: HOME } }', 'attribute.adviser'],
    ['out: /tmp/elsewhere', 'out'],
    ['shows: []', 'shows'],
  ])('that an article must not make are refused: %s', async (line, path) => {
    await article(`lectern:\n  ${line}`);
    await expect(script('ferry.md', { folder: work })).rejects.toMatchObject({
      problem: { code: 'config/not-for-articles', message: expect.stringContaining(`“${path}”`) as string },
      exitCode: 2,
    });
  });

  it('may name an absolute folder for results', async () => {
    await article('');
    const elsewhere = join(work, 'else where');
    await mkdir(elsewhere);
    await render('ferry.md', { folder: work, engine: 'tone', settings: { out: elsewhere, editions: [] } });
    expect(await readdir(join(elsewhere, 'ferry'))).toContain('episode.mp3');
    expect(await readdir(work)).not.toContain('out');
  });
});
