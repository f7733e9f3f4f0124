// Fetching from the web, against a real server on this machine.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPrivateAddress, isPrivateHost, lookupPublic } from '../../src/io/private.ts';
import { type FetchOptions, fetchSource } from '../../src/io/web.ts';
import { RenderError } from '../../src/model/problem.ts';
import { readBytes } from '../read/helpers.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const answers = new Map<string, Answer>();
const asked: string[] = [];
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers.get(request.url ?? '');
    if (answer) answer(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const page = (type: string, body: string | Uint8Array): Answer => {
  return (_request, response) => response.writeHead(200, { 'content-type': type }).end(body);
};
const to = (target: string): Answer => {
  return (_request, response) => response.writeHead(302, { location: target }).end();
};
const get = (path: string, options: Partial<FetchOptions> = {}) =>
  fetchSource(path.startsWith('http') ? path : `${origin}${path}`, {
    signal: new AbortController().signal,
    allowPrivate: true,
    retryAfterMs: 5,
    ...options,
  });
const failure = async (promise: Promise<unknown>): Promise<RenderError> => {
  const error: unknown = await promise.then(
    () => 'it came',
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(RenderError);
  return error as RenderError;
};
const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('what comes', () => {
  test('the bytes as they are, with the type the server gives', async () => {
    answers.set('/story', page('text/html; charset=utf-8', '<p>Söt!</p>'));
    const source = await get('/story#part');
    expect(source.uri).toBe(`${origin}/story`);
    expect(source.mediaType).toBe('text/html; charset=utf-8');
    expect(words(source.bytes)).toBe('<p>Söt!</p>');
  });

  test('a type that says nothing gives way to what the address says', async () => {
    answers.set('/notes.md', page('text/plain; charset=utf-8', '# Notes'));
    answers.set('/book.epub', page('application/octet-stream', 'PK'));
    answers.set('/unnamed', page('application/octet-stream', '<html>'));
    expect((await get('/notes.md')).mediaType).toBe('text/markdown; charset=utf-8');
    expect((await get('/book.epub')).mediaType).toBe('application/epub+zip');
    expect((await get('/unnamed')).mediaType).toBe('');
  });

  test('redirects are followed, and the last address is the source’s', async () => {
    answers.set('/short', to('/a/'));
    answers.set('/a/', to('story.html'));
    answers.set('/a/story.html', page('text/html', 'here'));
    expect((await get('/short')).uri).toBe(`${origin}/a/story.html`);
  });

  test('compressed pages are unpacked', async () => {
    answers.set('/packed', (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(gzipSync('unpacked')),
    );
    expect(words((await get('/packed')).bytes)).toBe('unpacked');
  });

  test('a server that is busy is asked again', async () => {
    let times = 0;
    answers.set('/busy', (request, response) => {
      if (++times < 3) response.writeHead(503).end();
      else page('text/plain', 'at last')(request, response);
    });
    expect(words((await get('/busy')).bytes)).toBe('at last');
    expect(times).toBe(3);
  });

  test('a connection that breaks before the answer is made again', async () => {
    let times = 0;
    answers.set('/broken', (request, response) => {
      if (++times < 2) request.socket.destroy();
      else page('text/plain', 'whole')(request, response);
    });
    expect(words((await get('/broken')).bytes)).toBe('whole');
  });
});

describe('what does not come', () => {
  test('a page that is not there', async () => {
    const { problem } = await failure(get('/gone'));
    expect(problem.code).toBe('web/status');
    expect(problem.message).toBe(`${origin}/gone answers 404 Not Found.`);
    expect(problem.fix).toBe('Check the address: the page is not there.');
  });

  test('a server that stays busy is asked no more than it was agreed', async () => {
    asked.length = 0;
    answers.set('/always', (_request, response) => response.writeHead(503).end());
    const { problem } = await failure(get('/always', { retries: 1 }));
    expect(problem.message).toContain('503');
    expect(asked).toEqual(['/always', '/always']);
  });

  test('a page that goes in circles', async () => {
    answers.set('/round', to('/round'));
    expect((await failure(get('/round'))).problem.code).toBe('web/too-many-redirects');
  });

  test('a redirect to what is not the web', async () => {
    answers.set('/file', to('file:///etc/hostname'));
    expect((await failure(get('/file'))).problem.message).toContain('leads to file:///etc/hostname');
  });

  test('a page that is too large, also when it is small on the way', async () => {
    answers.set('/large', page('text/plain', 'x'.repeat(5000)));
    answers.set('/bomb', (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(5000))),
    );
    for (const path of ['/large', '/bomb'])
      expect((await failure(get(path, { largestBytes: 1000 }))).problem.code).toBe('web/too-large');
    expect((await get('/large', { largestBytes: 5000 })).bytes).toHaveLength(5000);
  });

  test('a server that never answers, and one that never ends', async () => {
    answers.set('/silent', () => {});
    answers.set('/endless', (_request, response) => void response.writeHead(200).write('and then'));
    for (const path of ['/silent', '/endless']) {
      const { problem } = await failure(get(path, { timeoutMs: 150 }));
      expect(problem.code).toBe('web/timeout');
      expect(problem.message).toContain('0.15 seconds');
    }
  });

  test('a port where nobody listens', async () => {
    const { problem, exitCode } = await failure(get('http://127.0.0.1:1/', { retries: 0 }));
    expect(problem).toMatchObject({ code: 'web/unreachable' });
    expect(problem.message).toMatch(/refuses the connection|connection failed/);
    expect(exitCode).toBe(3);
  });

  test('words that are no address', async () => {
    expect((await failure(get('http://'))).problem.code).toBe('web/bad-address');
  });

  test('what was given up', async () => {
    const stop = new AbortController();
    answers.set('/wait', () => stop.abort(new Error('interrupted')));
    await expect(get('/wait', { signal: stop.signal })).rejects.toThrow('interrupted');
  });
});

describe('private addresses', () => {
  test('are not fetched unless that is meant', async () => {
    asked.length = 0;
    const { problem } = await failure(get('/story', { allowPrivate: false }));
    expect(problem).toMatchObject({ code: 'web/private-address', fix: 'If you mean it, say --allow-private.' });
    expect(asked).toEqual([]);
  });

  test('are known in every form, names looked up included', async () => {
    for (const host of [
      'localhost',
      'api.localhost',
      '127.0.0.1',
      '[::1]',
      '10.1.2.3',
      '172.31.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '[fd00::1]',
      '[fe80::1]',
      '[::ffff:10.0.0.1]',
      '0.0.0.0',
    ])
      expect(isPrivateHost(host), host).toBe(true);
    for (const address of ['8.8.8.8', '172.32.0.1', '2606:4700::1111'])
      expect(isPrivateAddress(address), address).toBe(false);
    expect(isPrivateHost('example.org')).toBe(false);
    const found = await new Promise((resolve) => lookupPublic('localhost', { all: true }, resolve));
    expect(found).toMatchObject({ code: 'PRIVATE_ADDRESS', hostname: 'localhost' });
    // A number is an address too, once the URL is parsed.
    expect((await failure(get('http://2130706433/', { allowPrivate: false }))).problem.code).toBe(
      'web/private-address',
    );
  });
});

describe('which letters', () => {
  const story = 'Où est la mère de Zoë? Elle était là, à l’école, et le maître l’a vue.';
  const latin = Uint8Array.from([...story.replace(/’/g, "'")].map((letter) => letter.charCodeAt(0)));
  const html = (head: string): Uint8Array =>
    Buffer.concat([Buffer.from(`<html><head>${head}</head><body><p>`), latin, Buffer.from('</p></body></html>')]);
  const wordsOf = async (path: string): Promise<string> => {
    const source = await get(path);
    return readBytes(source.uri, source.bytes, {}, source.mediaType).article.text;
  };

  test('the server says', async () => {
    answers.set('/header', page('text/html; charset=ISO-8859-1', html('')));
    expect(await wordsOf('/header')).toContain('Où est la mère de Zoë?');
    // In the letters of central Europe: 'Zażółć gęślą jaźń' as its bytes.
    const polish = Uint8Array.from([0x5a, 0x61, 0xbf, 0xf3, 0xb3, 0xe6, 0x20, 0x67, 0xea, 0xb6, 0x6c, 0xb1]);
    for (const [path, type] of [
      ['/polish.txt', 'text/plain'],
      ['/polish.md', 'text/markdown'],
    ] as const) {
      answers.set(path, page(`${type}; charset=iso-8859-2`, polish));
      expect(await wordsOf(path)).toBe('Zażółć gęślą');
    }
  });

  test('the page says', async () => {
    answers.set('/meta', page('text/html', html('<meta charset="iso-8859-1">')));
    expect(await wordsOf('/meta')).toContain('à l');
  });

  test('a byte order mark says, whatever else is claimed', async () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`<p>${story}</p>`, 'utf16le')]);
    answers.set('/mark', page('text/html; charset=iso-8859-1', wide));
    expect(await wordsOf('/mark')).toContain(story);
  });
});
