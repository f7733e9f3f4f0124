// The local server with real clients: Chromium from another origin, and curl.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../src/index.ts';
import { type RunningServer, startServer } from '../../src/serve/server.ts';

const CHROMIUM = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
const CURL = spawnSync('curl', ['--version']).status === 0;

const STORY = `# The lamps of the quay

Nobody had lit them for a year. “We forgot,” said Ada Lind, the harbor master.

## What came after

Boats came in by ear. “You could hear the bell a mile out,” Lind said. Then the fog went, and the lamps were lit again.
`;

let work: string;
let folder: string;
let server: RunningServer;
let edition: string;
/** A player on another site. */
let elsewhere: Server;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'lectern-served-'));
  await writeFile(join(work, 'lamps.md'), STORY);
  ({ folder } = await render('lamps.md', { folder: work }));
  server = await startServer(join(work, 'out'), { port: 0 });
  edition = `http://127.0.0.1:${server.port}/lamps`;
  elsewhere = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Player</title>
<audio crossorigin="anonymous" preload="metadata" src="${edition}/episode.mp3">
<track default kind="captions" src="${edition}/transcript.vtt"></audio>`),
  );
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  elsewhere.close();
  await server.close();
  await rm(work, { recursive: true, force: true });
});

describe.skipIf(!CHROMIUM)('Chromium on another site (apt-get install chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ['--autoplay-policy=no-user-gesture-required', '--mute-audio', '--no-sandbox'],
    });
  });
  afterAll(() => browser?.close());

  it('loads captions and chapters, and seeks in the sound by ranges', async () => {
    const page = await browser.newPage();
    const ranges: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.mp3')) ranges.push(`${response.status()} ${response.headers()['content-range']}`);
    });
    await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
    const cues = await page.evaluate(`new Promise((resolve, reject) => {
      const track = document.querySelector('track');
      track.track.mode = 'showing';
      const done = () => resolve([...track.track.cues].map((cue) => cue.getCueAsHTML().textContent));
      if (track.readyState === 2) done();
      track.addEventListener('load', done);
      track.addEventListener('error', () => reject(new Error('no captions')));
    })`);
    expect((cues as string[]).join(' ')).toContain('We forgot');

    const { chapters } = (await page.evaluate(`fetch('${edition}/chapters.json').then((answer) => answer.json())`)) as {
      chapters: { title: string }[];
    };
    expect(chapters.map(({ title }) => title)).toContain('What came after');
    expect(await page.evaluate(`fetch('${edition}/index.html').then(() => 'open', () => 'closed')`)).toBe('closed');

    const times = (await page.evaluate(`new Promise((resolve, reject) => {
      const audio = document.querySelector('audio');
      audio.addEventListener('error', () => reject(new Error('no sound')));
      const seek = () => {
        audio.addEventListener('seeked', () => resolve([audio.currentTime, audio.duration]), { once: true });
        audio.currentTime = audio.duration - 2;
      };
      if (audio.readyState >= 1) seek();
      else audio.addEventListener('loadedmetadata', seek, { once: true });
    })`)) as [number, number];
    expect(times[0]).toBeCloseTo(times[1] - 2, 1);
    expect(ranges.every((range) => range.startsWith('206 bytes '))).toBe(true);
  });

  it('reads the page of the edition from the server', async () => {
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('pageerror', (error) => failed.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('favicon.ico')) failed.push(response.url());
    });
    await page.goto(`${edition}/`);
    await page.waitForLoadState('load');
    expect(await page.title()).toContain('The lamps of the quay');
    expect(failed).toEqual([]);
  });
});

describe.skipIf(!CURL)('curl (apt-get install curl)', () => {
  // The server answers in this very process, so it must not wait.
  const curl = async (...args: string[]): Promise<Buffer> =>
    (await promisify(execFile)('curl', ['-sS', ...args], { encoding: 'buffer', maxBuffer: 1e9 })).stdout;

  it('gets every file of an edition byte for byte, packed or not', async () => {
    const { files } = JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8')) as { files: { path: string }[] };
    for (const { path } of files)
      for (const options of [[], ['--compressed']])
        expect((await curl(...options, `${edition}/${path}`)).equals(readFileSync(join(folder, path))), path).toBe(
          true,
        );
  });

  it('goes on with a download that broke off, and begins anew when the file changed', async () => {
    const sound = readFileSync(join(folder, 'episode.mp3'));
    const part = join(work, 'part.mp3');
    await writeFile(part, sound.subarray(0, 1000));
    await curl('-C', '-', '-o', part, `${edition}/episode.mp3`);
    expect(readFileSync(part).equals(sound)).toBe(true);
    const whole = await curl('-r', '0-9', '-H', 'If-Range: "another"', `${edition}/episode.mp3`);
    expect(whole.equals(sound)).toBe(true);
  });

  it('keeps a file by its tag', async () => {
    const tag = join(work, 'tag');
    const body = join(work, 'kept.vtt');
    await curl('--etag-save', tag, '-o', body, `${edition}/transcript.vtt`);
    const status = await curl(
      '--etag-compare',
      tag,
      '-o',
      '/dev/null',
      '-w',
      '%{http_code}',
      `${edition}/transcript.vtt`,
    );
    expect(status.toString()).toBe('304');
  });
});
