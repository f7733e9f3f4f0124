// Editions of a real render against the programs that people use: Java EPUBCheck, ffprobe.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RenderResult, render } from '../../src/index.ts';

const SAMPLE = fileURLToPath(new URL('../../content/night-trains.md', import.meta.url));
const EPUBCHECK = '/usr/share/java/epubcheck.jar';
let work: string;
let result: RenderResult;
const pathOf = (name: string): string => join(work, 'out', result.manifest.slug, name);

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'lectern-editions-'));
  result = await render(SAMPLE, { folder: work });
});
afterAll(() => rm(work, { recursive: true, force: true }));

describe('the e-book of a real article', () => {
  it.skipIf(!existsSync(EPUBCHECK))('has no error and no warning in EPUBCheck (apt-get install epubcheck)', () => {
    const run = spawnSync('java', ['-jar', EPUBCHECK, pathOf('episode.epub'), '--failonwarnings'], {
      encoding: 'utf8',
    });
    expect(run.stdout + run.stderr).toContain('No errors or warnings detected');
    expect(run.status).toBe(0);
  });
});
