// The lines of docs/hosting.md that bring a site to S3, run by the official client against a bucket of our own.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bucket, startBucket } from './bucket.ts';

const GUIDE = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
const LINES = /```sh\n(bucket=[\s\S]*?)```/.exec(GUIDE)![1]!;
const absent = spawnSync('aws', ['--version']).error !== undefined;

const FILES: Readonly<Record<string, string>> = {
  'feed.xml': 'application/rss+xml; charset=utf-8',
  'feed-1.xml': 'application/rss+xml; charset=utf-8',
  'kids/feed.xml': 'application/rss+xml; charset=utf-8',
  'feed.json': 'application/feed+json',
  'kids/feed.json': 'application/feed+json',
  'sitemap.xml': 'application/xml',
  'shows.opml': 'text/x-opml; charset=utf-8',
  'fog/index.html': 'text/html',
  'fog/newsfeed.txt': 'text/plain',
  'fog/files/fog.01.mp3': 'audio/mpeg',
  'fog/files/fog.01.m4a': 'audio/mp4',
  'fog/files/fog.01.m4b': 'audio/mp4',
  'fog/files/fog.01.opus': 'audio/ogg',
  'fog/files/fog.01.flac': 'audio/flac',
  'fog/files/fog.01.vtt': 'text/vtt; charset=utf-8',
  'fog/files/fog.01.srt': 'application/x-subrip; charset=utf-8',
  'fog/files/fog.01.chapters.json': 'application/json+chapters',
  'fog/files/fog.01.transcript.json': 'application/json',
};

let folder: string;
let bucket: Bucket;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-bucket-'));
  bucket = await startBucket();
  for (const name of [...Object.keys(FILES), '.clips/a.wav', 'fog/.b']) await put(name, name);
});
afterAll(async () => {
  await bucket.close();
  await rm(folder, { recursive: true, force: true });
});

async function put(name: string, body: string): Promise<void> {
  await mkdir(dirname(join(folder, 'out', name)), { recursive: true });
  await writeFile(join(folder, 'out', name), body);
}

/** The client of the guide, at a bucket of ours; older ones know no variable for its address. */
async function bring(): Promise<void> {
  const lines = `set -euo pipefail\naws() { command aws --endpoint-url ${bucket.endpoint} "$@"; }\n${LINES}`;
  const child = spawn('bash', ['-c', lines], {
    cwd: folder,
    env: {
      ...process.env,
      ...{ AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_DEFAULT_REGION: 'us-east-1' },
      ...{ HOME: folder, AWS_EC2_METADATA_DISABLED: 'true' },
    },
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise((done) => child.on('close', done));
  expect(code, said).toBe(0);
}

describe.skipIf(absent)('S3 (apt-get install awscli)', () => {
  it('gets every file with its type and how long to keep it, the feeds last, and nothing that begins with a dot', async () => {
    await bring();
    const types = Object.fromEntries([...bucket.objects].map(([key, { type }]) => [key, type]));
    expect(types).toEqual(FILES);
    for (const [key, { body, cacheControl }] of bucket.objects) {
      expect(body.toString()).toBe(key);
      expect([key, cacheControl]).toEqual([
        key,
        key.includes('/files/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      ]);
    }
    const rank = (key: string): number => (/feed[^/]*\.xml$/.test(key) ? 2 : key.includes('/files/') ? 0 : 1);
    const ranks = bucket.order.map(rank);
    expect(ranks).toEqual([...ranks].sort());
    // Each once: none stands there with the wrong type for a while.
    expect(new Set(bucket.order).size).toBe(bucket.order.length);
  }, 120_000);

  it('gets of what the feed names only what is new', async () => {
    await put('fog/files/fog.02.mp3', 'more sound');
    bucket.forgetOrder();
    await bring();
    expect(bucket.order.filter((key) => key.includes('/files/'))).toEqual(['fog/files/fog.02.mp3']);
    expect(bucket.order.at(-1)).toMatch(/feed[^/]*\.xml$/);
  }, 120_000);
});
