// The local server by raw sockets: what apps and browsers ask of a host, and what nobody gets.
import { appendFile, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/serve/server.ts';
import { type Answer, ask, aSite, AUDIO, FEED, SITE } from './site.ts';

let root: string;
let server: RunningServer;
beforeAll(async () => {
  root = await aSite();
  server = await startServer(root, { port: 0 });
});
afterAll(async () => {
  await server.close();
  await rm(join(root, '..'), { recursive: true, force: true });
});

const get = (path: string, ...headers: string[]): Promise<Answer> => ask(server.port, `GET ${path}`, headers);
const MP3 = '/fog/episode.mp3';

describe('a file', () => {
  it('comes whole, with its length, its type and both validators', async () => {
    const { status, headers, body } = await get(MP3);
    expect(status).toBe(200);
    expect(body.equals(AUDIO)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'audio/mpeg',
      'content-length': '1000',
      'accept-ranges': 'bytes',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['etag']).toMatch(/^"[\w-]+"$/);
    expect(headers['last-modified']).toMatch(/ GMT$/);
  });

  it('HEAD says the same without the bytes', async () => {
    for (const path of [MP3, '/feed.xml']) {
      const [head, whole] = [await ask(server.port, `HEAD ${path}`), await get(path)];
      const { date: _date, ...said } = head.headers;
      expect(head.status).toBe(200);
      expect(whole.headers).toMatchObject(said);
      expect(head.body).toHaveLength(0);
    }
  });

  it.each([
    ['/fog/episode.m4b', 'audio/mp4'],
    ['/fog/transcript.vtt', 'text/vtt; charset=utf-8'],
    ['/fog/transcript.srt', 'application/x-subrip; charset=utf-8'],
    ['/fog/chapters.json', 'application/json+chapters'],
    ['/fog/cover.jpg', 'image/jpeg'],
    ['/feed.xml', 'application/rss+xml; charset=utf-8'],
    ['/fog/', 'text/html; charset=utf-8'],
    ['/fog/a%20b%20%C3%BC.txt?x=/../', 'text/plain; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type);
  });

  it('of nothing is empty', async () => {
    expect(await get('/fog/empty.txt')).toMatchObject({ status: 200, headers: { 'content-length': '0' } });
    expect((await get('/fog/empty.txt', 'Range: bytes=0-')).status).toBe(416);
  });

  it('a folder leads to its page, and the top without a page lists the editions', async () => {
    expect(await get('/fog')).toMatchObject({ status: 301, headers: { location: './fog/' } });
    expect((await get('/')).body.toString()).toContain('<a href="./fog/">fog</a>');
  });

  it('a page is not opened to scripts of other sites, captions and chapters are', async () => {
    expect((await get('/fog/')).headers['access-control-allow-origin']).toBeUndefined();
    for (const path of ['/fog/transcript.vtt', '/fog/chapters.json'])
      expect((await get(path)).headers['access-control-allow-origin']).toBe('*');
    const preflight = await ask(server.port, `OPTIONS ${MP3}`, ['Origin: https://player.example']);
    expect(preflight).toMatchObject({ status: 204, headers: { 'access-control-allow-methods': 'GET, HEAD' } });
    expect(preflight.headers['access-control-allow-headers']).toContain('Range');
  });

  it('is only given, never taken', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect(await ask(server.port, `${method} ${MP3}`)).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD, OPTIONS' },
      });
  });
});

describe('a part of a file', () => {
  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=900-', 900, 999],
    ['bytes=-10', 990, 999],
    ['bytes=-5000', 0, 999],
    ['bytes=500-5000', 500, 999],
    ['bytes=0-0', 0, 0],
    ['bytes=999-999', 999, 999],
  ])('%s', async (range, start, end) => {
    const { status, headers, body } = await get(MP3, `Range: ${range}`);
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes ${start}-${end}/1000`);
    expect(headers['content-length']).toBe(String(end - start + 1));
    expect(body.equals(AUDIO.subarray(start, end + 1))).toBe(true);
  });

  it.each(['bytes=1000-', 'bytes=5000-6000', 'bytes=-0'])('%s is not there', async (range) => {
    const { status, headers } = await get(MP3, `Range: ${range}`);
    expect(status).toBe(416);
    expect(headers['content-range']).toBe('bytes */1000');
  });

  it.each(['bytes=0-1,5-6', 'bytes=9-1', 'lines=1-2', 'bytes=a-b', 'bytes=-', 'bytes'])(
    '%s is answered with the whole',
    async (range) => {
      const { status, body } = await get(MP3, `Range: ${range}`);
      expect(status).toBe(200);
      expect(body).toHaveLength(1000);
    },
  );

  it('is asked for by HEAD as well', async () => {
    expect(await ask(server.port, `HEAD ${MP3}`, ['Range: bytes=0-9'])).toMatchObject({
      status: 206,
      headers: { 'content-length': '10', 'content-range': 'bytes 0-9/1000' },
    });
  });

  it('is only given when If-Range names this very version', async () => {
    const { headers } = await get(MP3);
    const range = 'Range: bytes=0-9';
    const { etag, 'last-modified': date } = headers as Record<string, string>;
    expect((await get(MP3, range, `If-Range: ${etag}`)).status).toBe(206);
    expect((await get(MP3, range, `If-Range: ${date}`)).status).toBe(206);
    for (const other of ['"other"', `W/${etag}`, 'Mon, 01 Jan 2001 00:00:00 GMT', 'Sun, 01 Jan 2090 00:00:00 GMT'])
      expect((await get(MP3, range, `If-Range: ${other}`)).status, other).toBe(200);
  });

  it('of a text is a part of the text as it is, whatever may be packed', async () => {
    const { status, headers, body } = await get('/feed.xml', 'Range: bytes=0-4', 'Accept-Encoding: gzip');
    expect(status).toBe(206);
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe('<?xml');
  });
});

describe('what nothing changed in', () => {
  it('is not sent again', async () => {
    const { headers } = await get(MP3);
    const { etag, 'last-modified': date } = headers as Record<string, string>;
    for (const condition of [
      `If-None-Match: ${etag}`,
      `If-None-Match: "a", W/${etag}`,
      'If-None-Match: *',
      `If-Modified-Since: ${date}`,
    ]) {
      const answer = await get(MP3, condition);
      expect(answer.status, condition).toBe(304);
      expect(answer.headers['etag']).toBe(etag);
      expect(answer.body).toHaveLength(0);
    }
    expect((await get(MP3, 'If-None-Match: "other"', `If-Modified-Since: ${date}`)).status).toBe(200);
    expect((await get(MP3, 'If-Match: "other"')).status).toBe(412);
    expect((await get(MP3, 'If-Unmodified-Since: Mon, 01 Jan 2001 00:00:00 GMT')).status).toBe(412);
  });

  it('is sent again when a new version takes its place, even of the same length at the same time', async () => {
    const path = join(root, 'fog', 'note.txt');
    await writeFile(path, 'one');
    const before = (await get('/fog/note.txt')).headers['etag'];
    await writeFile(`${path}.tmp`, 'two');
    await rename(`${path}.tmp`, path);
    const after = await get('/fog/note.txt', `If-None-Match: ${before}`);
    expect(after.status).toBe(200);
    expect(after.body.toString()).toBe('two');
  });
});

describe('text', () => {
  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('is made smaller with %s, under a validator of its own', async (coding, unpack) => {
    const plain = await get('/feed.xml');
    const packed = await get('/feed.xml', `Accept-Encoding: ${coding}`);
    expect(packed.headers).toMatchObject({ 'content-encoding': coding, vary: 'Accept-Encoding' });
    expect(packed.body.length).toBeLessThan(plain.body.length / 3);
    expect(packed.headers['content-length']).toBe(String(packed.body.length));
    expect(unpack(packed.body).toString()).toBe(FEED);
    expect(packed.headers['etag']).not.toBe(plain.headers['etag']);
    expect(plain.headers['vary']).toBe('Accept-Encoding');
    const again = await get('/feed.xml', `Accept-Encoding: ${coding}`, `If-None-Match: ${packed.headers['etag']}`);
    expect(again.status).toBe(304);
  });

  it('stays as it is when nobody asks, when it is refused, and when it is short; sound always does', async () => {
    const encoding = async (path: string, accepted: string): Promise<string | undefined> =>
      (await get(path, accepted)).headers['content-encoding'];
    expect(await encoding('/feed.xml', 'Accept-Encoding: gzip;q=0, br;q=0')).toBeUndefined();
    expect(await encoding('/feed.xml', 'Accept-Encoding: deflate')).toBeUndefined();
    expect(await encoding('/fog/chapters.json', 'Accept-Encoding: gzip')).toBeUndefined();
    expect(await encoding(MP3, 'Accept-Encoding: gzip, br')).toBeUndefined();
  });
});

describe('what nobody gets', () => {
  beforeAll(async () => {
    await symlink(join(root, '..', 'outside.txt'), join(root, 'fog', 'leads-out.txt'));
    await symlink(join(root, '.clips'), join(root, 'clips'));
    await symlink(join(root, '..'), join(root, 'up'));
    await symlink(join(root, 'fog', 'cover.jpg'), join(root, 'fog', 'same.jpg'));
  });

  it.each([
    '/../outside.txt',
    '/fog/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/%2E%2E%2Foutside.txt',
    '/..%2foutside.txt',
    '/%252e%252e%252foutside.txt',
    '/..%5coutside.txt',
    '/..\\outside.txt',
    '/fog/..%00/outside.txt',
    '/fog/episode.mp3%00.txt',
    '/%c0%ae%c0%ae/outside.txt',
    '/.clips/secret.wav',
    '/%2eclips/secret.wav',
    '/fog/.hidden',
    '//outside.txt',
    '/fog//episode.mp3',
    '/fog/leads-out.txt',
    '/clips/secret.wav',
    '/up/outside.txt',
    '/fog/episode.mp3/',
    '/%',
    '*',
    'http://localhost/../outside.txt',
  ])('%s', async (path) => {
    const { status, body } = await get(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('secret');
  });

  it('a link that stays inside is followed', async () => {
    expect((await get('/fog/same.jpg')).status).toBe(200);
  });

  it('a pipe is not opened, which would wait for ever', async () => {
    const { spawnSync } = await import('node:child_process');
    if (spawnSync('mkfifo', [join(root, 'pipe')]).status !== 0) return;
    expect((await get('/pipe')).status).toBe(404);
  });
});

describe('the server', () => {
  it('sends the version it measured, also when a new one takes its place in the middle', async () => {
    const path = join(root, 'long.bin');
    const old = Buffer.alloc(8_000_000, 'a');
    await writeFile(path, old);
    const response = await fetch(`http://127.0.0.1:${server.port}/long.bin`);
    await writeFile(`${path}.tmp`, Buffer.alloc(9_000_000, 'b'));
    await rename(`${path}.tmp`, path);
    expect(Buffer.from(await response.arrayBuffer()).equals(old)).toBe(true);
  });

  it('says when the port is taken, and when there is no folder', async () => {
    await expect(startServer(root, { port: server.port })).rejects.toMatchObject({
      problem: { code: 'serve/port-taken' },
      exitCode: 3,
    });
    await expect(startServer(join(root, 'nowhere'), { port: 0 })).rejects.toMatchObject({
      problem: { code: 'serve/no-folder' },
    });
    await expect(startServer(root, { port: 0, host: '192.0.2.1' })).rejects.toMatchObject({
      problem: { code: 'serve/no-such-host' },
    });
  });

  it('ends at once although a client stays connected, and frees the port', async () => {
    const other = await startServer(root, { port: 0 });
    await fetch(`http://127.0.0.1:${other.port}/feed.xml`).then((response) => response.text());
    await other.close();
    const taken = createServer();
    await new Promise<void>((resolve, reject) => taken.once('error', reject).listen(other.port, '127.0.0.1', resolve));
    taken.close();
  });

  it('in a preview leads feeds and pages here, and lets episodes keep their names', async () => {
    const preview = await startServer(root, { port: 0, preview: true });
    const { body } = await ask(preview.port, 'GET /feed.xml', [`Host: 192.168.1.5:${preview.port}`]);
    const feed = body.toString();
    const here = `http://192.168.1.5:${preview.port}`;
    expect(feed).toContain(`<enclosure url="${here}/fog/episode.mp3" length="1000"`);
    expect(feed).toContain(`href="${here}/feed.xml"`);
    expect(feed).toContain(`<guid isPermaLink="false">${SITE}/fog-1</guid>`);
    expect(feed).toContain('https://radio.example/audiobooks stays');
    const odd = await ask(preview.port, 'GET /feed.xml', ['Host: evil.example/"><script>']);
    expect(odd.body.toString()).not.toContain('<script>');
    expect((await ask(preview.port, `GET ${MP3}`)).body.equals(AUDIO)).toBe(true);
    await preview.close();
  });

  it('logs a line a request', async () => {
    const lines: string[] = [];
    const logged = await startServer(root, { port: 0, onRequest: (line) => lines.push(line) });
    await ask(logged.port, `GET ${MP3}?token=x`);
    await ask(logged.port, 'GET /../x');
    expect(lines).toEqual(['GET 200 /fog/episode.mp3', 'GET 404 /?']);
    await logged.close();
  });

  it('serves what was appended to a file under a new validator', async () => {
    const before = await get('/fog/cover.jpg');
    await mkdir(join(root, 'fog'), { recursive: true });
    await appendFile(join(root, 'fog', 'cover.jpg'), '!');
    const after = await get('/fog/cover.jpg');
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
    expect(after.body.equals(await readFile(join(root, 'fog', 'cover.jpg')))).toBe(true);
  });
});
