// Private feeds: an address for each listener, nothing for anybody else.
import { existsSync, statSync } from 'node:fs';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addListener, loadListeners, removeListener } from '../../src/serve/listeners.ts';
import { type RunningServer, startServer } from '../../src/serve/server.ts';
import { ask, aSite, AUDIO, SITE } from './site.ts';

let root: string;
let file: string;
let server: RunningServer;
let lines: string[];
const NOW = new Date('2026-01-02T03:04:05Z');
beforeEach(async () => {
  root = await aSite();
  file = join(root, '..', '.lectern', 'listeners.json');
  lines = [];
  server = await startServer(root, { port: 0, listenersFile: file, onRequest: (line) => lines.push(line) });
});
afterEach(async () => {
  await server.close();
  await rm(dirname(root), { recursive: true, force: true });
});

const get = (path: string) => ask(server.port, `GET ${path}`);

describe('a private feed', () => {
  it('has a token of 192 random bits, another one for everybody', async () => {
    const tokens = [];
    for (const name of ['Ann', 'Bo', 'Cy']) tokens.push((await addListener(file, name, NOW)).token);
    expect(new Set(tokens).size).toBe(3);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(24);
    await expect(addListener(file, 'Ann', NOW)).rejects.toMatchObject({ problem: { code: 'serve/listener-known' } });
  });

  it('carries its token in every address of the feed and the page, and asks not to be listed', async () => {
    const { token } = await addListener(file, 'Ann', NOW);
    const base = `http://localhost/p/${token}`;
    const feed = await get(`/p/${token}/feed.xml`);
    expect(feed.status).toBe(200);
    expect(feed.headers).toMatchObject({
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    });
    const text = feed.body.toString();
    expect(text).toContain(`url="${base}/fog/episode.mp3"`);
    expect(text).toContain(`href="${base}/feed.xml"`);
    expect(text).toContain('<itunes:block>Yes</itunes:block>');
    expect(text.replace(/<guid.*?<\/guid>/g, '')).not.toContain(`${SITE}/`);
    expect((await get(`/p/${token}/fog/`)).body.toString()).toContain(`href="${base}/feed.xml"`);
    expect((await get(`/p/${token}/fog/episode.mp3`)).body.equals(AUDIO)).toBe(true);
    expect((await ask(server.port, `GET /p/${token}/fog/episode.mp3`, ['Range: bytes=-3'])).status).toBe(206);
  });

  it('gives nothing without a token, with a wrong one, or with a part of one', async () => {
    const { token } = await addListener(file, 'Ann', NOW);
    const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    for (const path of [
      '/',
      '/feed.xml',
      '/fog/episode.mp3',
      '/p/',
      '/p//feed.xml',
      `/p/${token}`,
      `/p/${wrong}/feed.xml`,
      `/p/${token.slice(0, 31)}/feed.xml`,
      `/p/${token}x/feed.xml`,
      `/q/${token}/feed.xml`,
      `/p/${token}/../feed.xml`,
      `/p/${token}/.clips/secret.wav`,
    ])
      expect((await get(path)).status, path).toBe(404);
  });

  it('ends for one listener while the server runs, and for nobody else', async () => {
    const [ann, bo] = [await addListener(file, 'Ann', NOW), await addListener(file, 'Bo', NOW)];
    expect((await get(`/p/${ann.token}/feed.xml`)).status).toBe(200);
    await removeListener(file, 'Ann');
    expect((await get(`/p/${ann.token}/feed.xml`)).status).toBe(404);
    expect((await get(`/p/${bo.token}/feed.xml`)).status).toBe(200);
    await expect(removeListener(file, 'Ann')).rejects.toMatchObject({ problem: { code: 'serve/no-listener' } });
  });

  it('is logged by name, never by token', async () => {
    const { token } = await addListener(file, 'Ann', NOW);
    await get(`/p/${token}/feed.xml`);
    await get(`/p/${token}x/feed.xml`);
    expect(lines).toEqual(['GET 200 (Ann) /feed.xml', 'GET 404 /?']);
  });
});

describe('the file of listeners', () => {
  it('is its owner’s alone, and kept out of repositories', async () => {
    await addListener(file, 'Ann', NOW);
    await chmod(file, 0o644);
    await addListener(file, 'Bo', NOW);
    if (process.platform !== 'win32') {
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
    }
    expect(await readFile(join(dirname(file), '.gitignore'), 'utf8')).toBe('*\n');
    expect(existsSync(join(root, 'listeners.json'))).toBe(false);
  });

  it('that is broken lets nobody in, and says so', async () => {
    const { token } = await addListener(file, 'Ann', NOW);
    await writeFile(file, '{');
    expect((await get(`/p/${token}/feed.xml`)).status).toBe(500);
    await expect(loadListeners(file)).rejects.toMatchObject({ problem: { code: 'config/bad-json' } });
    expect(lines.join()).toContain('cannot be used');
  });
});
