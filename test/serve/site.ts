// A folder of editions as `publish` leaves it, small, and a raw socket to ask for it byte by byte.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const SITE = 'https://radio.example/audio';

export const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Harbor Radio</title><link>${SITE}/</link>
<atom:link rel="self" type="application/rss+xml" href="${SITE}/feed.xml"/>
<item><title>Fog</title><guid isPermaLink="false">${SITE}/fog-1</guid><link>${SITE}/fog/</link>
<enclosure url="${SITE}/fog/episode.mp3" length="1000" type="audio/mpeg"/>
<description>Elsewhere: https://radio.example/audiobooks stays.</description></item>
${'<!-- air -->'.repeat(200)}
</channel></rss>
`;

export const AUDIO = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));

export async function aSite(): Promise<string> {
  const root = join(await mkdtemp(join(tmpdir(), 'lectern-serve-')), 'out');
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'feed.xml': FEED,
    'fog/index.html': `<!doctype html><title>Fog</title><a href="${SITE}/feed.xml">feed</a>${' '.repeat(2000)}`,
    'fog/episode.mp3': AUDIO,
    'fog/episode.m4b': AUDIO,
    'fog/transcript.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nFog.\n',
    'fog/transcript.srt': '1\n00:00:00,000 --> 00:00:01,000\nFog.\n',
    'fog/chapters.json': '{"version":"1.2.0","chapters":[{"startTime":0,"title":"Fog"}]}',
    'fog/cover.jpg': 'jpeg',
    'fog/a b ü.txt': 'words',
    'fog/empty.txt': '',
    '.clips/secret.wav': 'secret',
    'fog/.hidden': 'secret',
    '../outside.txt': 'secret',
  };
  for (const [name, body] of Object.entries(files)) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), body);
  }
  return root;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Sends lines as they are, with no client that would mend them, and reads until the server hangs up. */
export function ask(port: number, line: string, headers: readonly string[] = []): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        Buffer.from(
          [
            `${line} HTTP/1.1`,
            ...(headers.some((header) => /^host:/i.test(header)) ? [] : ['Host: localhost']),
            'Connection: close',
            ...headers,
            '',
            '',
          ].join('\r\n'),
          'latin1',
        ),
      ),
    );
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      const all = Buffer.concat(chunks);
      const split = all.indexOf('\r\n\r\n');
      const [first = '', ...rest] = all.subarray(0, split).toString('latin1').split('\r\n');
      resolve({
        status: Number(first.split(' ')[1]),
        headers: Object.fromEntries(
          rest.map((header) => [
            header.slice(0, header.indexOf(':')).toLowerCase(),
            header.slice(header.indexOf(':') + 1).trim(),
          ]),
        ),
        body: all.subarray(split + 4),
      });
    });
  });
}

/** What came in chunks, each after its length in hexadecimal (RFC 9112, 7.1; what follows a semicolon does not count). */
export function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const end = body.indexOf('\r\n', at);
    const length = Number.parseInt(body.subarray(at, end).toString(), 16);
    if (!(length > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}
