// The servers of docs/hosting.md, run with the very lines that stand there: types, ranges, openness, packing, hiding.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../src/serve/server.ts';
import { type Answer, ask, unchunked } from '../serve/site.ts';

const GUIDE = readFileSync(fileURLToPath(new URL('../../docs/hosting.md', import.meta.url)), 'utf8');
const snippet = (language: string): string => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(GUIDE)![1]!;

const SOUND = Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 251));
const LONG = 'words and words and words. '.repeat(200);
const FILES: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
  'feed.xml': ['application/rss+xml; charset=utf-8', `<rss><channel><title>${LONG}</title></channel></rss>`],
  'feed-2.xml': ['application/rss+xml; charset=utf-8', '<rss/>'],
  'kids/feed.xml': ['application/rss+xml; charset=utf-8', '<rss/>'],
  'feed.json': ['application/feed+json', '{}'],
  'sitemap.xml': ['application/xml; charset=utf-8', '<urlset/>'],
  'shows.opml': ['text/x-opml; charset=utf-8', '<opml/>'],
  'fog/index.html': ['text/html; charset=utf-8', `<!doctype html><title>Fog</title><p>${LONG}`],
  'fog/files/fog.0123456789.mp3': ['audio/mpeg', SOUND],
  'fog/files/fog.0123456789.m4a': ['audio/mp4', SOUND],
  'fog/files/fog.0123456789.opus': ['audio/ogg', SOUND],
  'fog/files/fog.0123456789.flac': ['audio/flac', SOUND],
  'fog/files/fog.0123456789.vtt': ['text/vtt; charset=utf-8', `WEBVTT\n\n00:00.000 --> 00:09.000\n${LONG}\n`],
  'fog/files/fog.0123456789.srt': ['application/x-subrip; charset=utf-8', '1\n'],
  'fog/files/fog.0123456789.chapters.json': ['application/json+chapters', '{"version":"1.2.0","chapters":[]}'],
  'fog/files/fog.0123456789.transcript.json': ['application/json', '{}'],
  'fog/fog.epub': ['application/epub+zip', 'PK'],
};

let root: string;
let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'lectern-hosts-'));
  root = join(work, 'site');
  for (const [name, [, body]] of Object.entries({
    ...FILES,
    '.clips/a.wav': ['', 'hidden'],
    'fog/.b': ['', 'hidden'],
  })) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), body ?? '');
  }
  // Servers run as users of their own.
  await chmod(work, 0o755);
});
afterAll(() => rm(work, { recursive: true, force: true }));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

interface Host {
  readonly name: string;
  readonly program: string;
  readonly install: string;
  /** Starts it; gives what stops it. */
  start(port: number): Promise<() => unknown>;
}

/** The lines of the guide, at a port and a folder of ours. */
const here = (lines: string, port: number): string =>
  lines
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/^audio\.example\.org \{/m, `http://:${port} {`)
    .replaceAll('/var/www/audio', root);

async function running(child: ChildProcess, port: number): Promise<() => void> {
  let said = '';
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  for (let tries = 0; tries < 100; tries++) {
    if (
      await ask(port, 'HEAD /feed.xml').then(
        () => true,
        () => false,
      )
    )
      return () => child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`it does not answer: ${said}`);
}

const HOSTS: readonly Host[] = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    install: 'nginx-light',
    async start(port) {
      const config = join(work, 'nginx.conf');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${join(work, name)};`,
      );
      await writeFile(
        config,
        `daemon off; pid ${join(work, 'nginx.pid')}; error_log stderr; events {}
http { access_log off; ${temporary.join(' ')}
${here(snippet('nginx'), port)} }`,
      );
      const test = spawnSync(this.program, ['-t', '-q', '-c', config], { encoding: 'utf8' });
      expect(test.stderr.replace(/.*could not open error log file.*\n/, '')).toBe('');
      return running(spawn(this.program, ['-c', config]), port);
    },
  },
  {
    name: 'Caddy',
    program: '/usr/bin/caddy',
    install: 'caddy',
    async start(port) {
      const config = join(work, 'Caddyfile');
      await writeFile(config, `{\n\tadmin off\n\tauto_https off\n}\n${here(snippet('caddyfile'), port)}`);
      const environment = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
      return running(spawn(this.program, ['run', '--config', config], { env: environment }), port);
    },
  },
  {
    name: 'Apache',
    program: '/usr/sbin/apache2',
    install: 'apache2',
    async start(port) {
      const config = join(work, 'apache.conf');
      const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'deflate', 'filter', 'expires', 'alias'];
      await writeFile(join(root, '.htaccess'), snippet('apache'));
      await writeFile(
        config,
        `ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${join(work, 'apache.pid')}
ErrorLog ${join(work, 'apache.log')}
DefaultRuntimeDir ${work}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
AllowOverride All
Require all granted
</Directory>
`,
      );
      return running(spawn(this.program, ['-X', '-f', config]), port);
    },
  },
  {
    name: 'lectern serve',
    program: process.execPath,
    install: '',
    start: async (port) => (await startServer(root, { port })).close,
  },
];

describe.each(HOSTS)('$name', (host) => {
  const absent = !existsSync(host.program);
  let port: number;
  let stop: (() => unknown) | undefined;
  beforeAll(async () => {
    if (absent) return;
    port = await freePort();
    stop = await host.start(port);
  });
  afterAll(() => stop?.());
  const get = (path: string, ...headers: string[]): Promise<Answer> => ask(port, `GET /${path}`, headers);
  const MP3 = 'fog/files/fog.0123456789.mp3';

  describe.skipIf(absent)(`(apt-get install ${host.install})`, () => {
    it('gives every file its type and its length, by HEAD too', async () => {
      for (const [name, [type, body]] of Object.entries(FILES)) {
        const { status, headers } = await ask(port, `HEAD /${name}`);
        expect([name, status]).toEqual([name, 200]);
        expect([name, headers['content-type']?.toLowerCase().replace(/;\s*/, '; ')]).toEqual([name, type]);
        expect([name, headers['content-length']]).toEqual([name, String(Buffer.byteLength(body))]);
      }
      expect((await get('fog/')).headers['content-type']?.toLowerCase()).toMatch(/^text\/html; ?charset=utf-8$/);
    });

    it('gives parts, and says where a file ends', async () => {
      for (const [range, start, end] of [
        ['0-99', 0, 99],
        ['4900-', 4900, 4999],
        ['-500', 4500, 4999],
        ['-9999', 0, 4999],
      ] as const) {
        const { status, headers, body } = await get(MP3, `Range: bytes=${range}`);
        expect([range, status]).toEqual([range, 206]);
        expect(headers['content-range']).toBe(`bytes ${start}-${end}/5000`);
        expect(body.equals(SOUND.subarray(start, end + 1))).toBe(true);
      }
      const beyond = await get(MP3, 'Range: bytes=5000-');
      expect(beyond.status).toBe(416);
      // Apache does not say it.
      expect(beyond.headers['content-range'] ?? 'bytes */5000').toBe('bytes */5000');
      expect((await get(MP3)).headers['accept-ranges']).toBe('bytes');
    });

    it('answers 304 when nothing changed', async () => {
      for (const path of ['feed.xml', MP3]) {
        const { headers } = await get(path);
        expect((await get(path, `If-None-Match: ${headers['etag']}`)).status).toBe(304);
        expect((await get(path, `If-Modified-Since: ${headers['last-modified']}`)).status).toBe(304);
      }
    });

    it('opens sound, transcripts and chapters to players on other sites', async () => {
      for (const ending of ['mp3', 'vtt', 'chapters.json'])
        expect(
          (await get(`fog/files/fog.0123456789.${ending}`, 'Origin: https://player.example')).headers[
            'access-control-allow-origin'
          ],
        ).toBe('*');
    });

    it('makes text smaller, and says that it depends', async () => {
      for (const path of ['feed.xml', 'fog/index.html', 'fog/files/fog.0123456789.vtt']) {
        const { headers, body } = await get(path, 'Accept-Encoding: gzip');
        expect([path, headers['content-encoding']]).toEqual([path, 'gzip']);
        expect(headers['vary']).toMatch(/accept-encoding/i);
        const whole = headers['transfer-encoding'] === 'chunked' ? unchunked(body) : body;
        expect(gunzipSync(whole).equals(Buffer.from(FILES[path]![1]))).toBe(true);
      }
      expect((await get(MP3, 'Accept-Encoding: gzip')).headers['content-encoding']).toBeUndefined();
    });

    it('lets the named files be kept for a year, and the feed for minutes at most', async () => {
      if (host.name === 'lectern serve') return;
      const age = async (path: string): Promise<number> =>
        Number(/max-age=(\d+)/.exec((await get(path)).headers['cache-control'] ?? '')?.[1]);
      expect(await age(MP3)).toBeGreaterThanOrEqual(31_536_000);
      expect(await age('fog/files/fog.0123456789.chapters.json')).toBeGreaterThanOrEqual(31_536_000);
      expect(await age('feed.xml')).toBe(300);
    });

    it('shows nothing that begins with a dot', async () => {
      for (const path of ['.clips/a.wav', 'fog/.b', '.htaccess']) expect((await get(path)).status).toBe(404);
    });
  });
});
