// Sound files against the programs that read them: chapters in every container, loudness by two meters, whole streams.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../src/index.ts';
import { chaptersOfFile } from '../../src/io/ffmetadata.ts';
import { ffmpegEncoder } from '../../src/io/ffmpeg.ts';
import { findFfmpeg } from '../../src/io/findffmpeg.ts';
import { probe } from '../../src/io/probe.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { soundEditions } from '../../src/write/editions.ts';
import { chaptersOf, id3Tag } from '../../src/write/id3.ts';
import { GRAY_PIXEL } from '../helpers/pixel.ts';

const SAMPLE = fileURLToPath(new URL('../../content/night-trains.md', import.meta.url));
const RATE = 48_000;
const FILES = ['episode.mp3', 'episode.m4b', 'episode.m4a', 'episode.opus', 'episode.flac'];
/** Debian's Python, whose packages another one on the path does not see. */
const PYTHON = '/usr/bin/python3';
const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const run = (program: string, ...args: string[]): string => {
  const { stdout, stderr, status, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (error || status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
};

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'lectern-sound-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

interface Found {
  readonly title: string;
  readonly startMs: number;
}

/** Readers of chapters, and which containers each reads. */
const READERS: readonly (readonly [
  name: string,
  there: () => boolean,
  files: RegExp,
  read: (path: string) => Promise<Found[]> | Found[],
])[] = [
  ['ffprobe', () => has('ffprobe'), /./, ffprobe],
  [
    'ffmpeg, as "lectern check" asks it',
    () => true,
    /./,
    async (path) => chaptersOfFile((await findFfmpeg(process.env)).path, path),
  ],
  [
    'music-metadata',
    () => true,
    /mp3$/,
    async (path) =>
      (await probe(path)).chapters.map(({ title, startSeconds }) => ({
        title,
        startMs: Math.round(startSeconds * 1000),
      })),
  ],
  ['mutagen (apt-get install python3-mutagen)', () => python('mutagen'), /mp3$/, mutagen],
  ['mediainfo (apt-get install mediainfo)', () => has('mediainfo'), /m4[ab]$|opus$/, mediainfo],
  ['mkvmerge (apt-get install mkvtoolnix)', () => has('mkvmerge'), /m4[ab]$/, mkvmerge],
];
function python(module: string): boolean {
  return existsSync(PYTHON) && spawnSync(PYTHON, ['-c', `import ${module}`]).status === 0;
}

function ffprobe(path: string): Found[] {
  const { chapters } = JSON.parse(run('ffprobe', '-v', 'error', '-show_chapters', '-of', 'json', path)) as {
    chapters: { start_time: string; tags?: { title?: string } }[];
  };
  return chapters.map(({ start_time, tags }) => ({
    title: tags?.title ?? '',
    startMs: Math.round(Number(start_time) * 1000),
  }));
}

/** In the order of the table of contents, which players follow. */
function mutagen(path: string): Found[] {
  const program = `
import json, sys
from mutagen.id3 import ID3
tag = ID3(sys.argv[1])
toc, = tag.getall('CTOC')
assert toc.flags == 3, toc.flags
chapters = {c.element_id: c for c in tag.getall('CHAP')}
print(json.dumps([{'title': chapters[i].sub_frames['TIT2'].text[0], 'startMs': chapters[i].start_time} for i in toc.child_element_ids]))`;
  return JSON.parse(run(PYTHON, '-c', program, path)) as Found[];
}

function mediainfo(path: string): Found[] {
  const { media } = JSON.parse(run('mediainfo', '--Output=JSON', path)) as {
    media: { track: { '@type': string; extra?: Record<string, string> }[] };
  };
  const menu = media.track.find((track) => track['@type'] === 'Menu')?.extra ?? {};
  return Object.entries(menu).flatMap(([time, title]) => {
    const found = /^_(\d+)_(\d+)_(\d+)_(\d+)$/.exec(time);
    if (!found) return [];
    const [, hours, minutes, seconds, ms] = found.map(Number);
    const startMs = ((hours! * 60 + minutes!) * 60 + seconds!) * 1000 + ms!;
    return [{ title: title.replace(/^[a-z]{2,3}:/, ''), startMs }];
  });
}

/** mkvmerge counts chapters only. */
function mkvmerge(path: string): Found[] {
  const { chapters } = JSON.parse(run('mkvmerge', '-J', path)) as { chapters: { num_entries: number }[] };
  return Array.from({ length: chapters[0]?.num_entries ?? 0 }, () => ({ title: '', startMs: Number.NaN }));
}

/** Silence, second by second: what matters is where chapters stand. */
async function* silence(seconds: number): AsyncGenerator<Uint8Array> {
  const second = new Uint8Array(RATE * 2);
  for (let index = 0; index < seconds; index++) yield await Promise.resolve(second);
}

const meta = { title: 'Clocks', authors: ['A Test'], language: 'en', canonicalUrl: 'https://news.example/clocks' };
const TITLES = ['Opening', '霧の中; a = b', 'Дорога домой', 'الطريق', '“Marks” — # \\ and é'];
const timelineOf = (starts: readonly number[], seconds: number): Timeline => ({
  ...{ sampleRate: RATE, lengthSamples: seconds * RATE, segments: [] },
  chapters: starts.map((milliseconds, index) => ({
    title: TITLES[index] ?? `Chapter ${index + 1}`,
    startSample: milliseconds * 48,
  })),
});

const PROGRAMMES: readonly (readonly [what: string, timeline: Timeline])[] = [
  ['past half a second, past an hour, in other scripts', timelineOf([0, 14_653, 29_500, 3_599_999, 3_723_999], 3730)],
  [
    '255 of them',
    timelineOf(
      Array.from({ length: 255 }, (_, index) => index * 1501),
      400,
    ),
  ],
  [
    '300 of them, of which every container gets the same 255',
    timelineOf(
      Array.from({ length: 300 }, (_, index) => index * 1000 + ((index * 7) % 900)),
      301,
    ),
  ],
];

describe.each(PROGRAMMES)('chapters: %s', (what, timeline) => {
  const wanted = chaptersOf(timeline).map(({ title, startMs }) => ({ title, startMs }));
  let folder: string;
  beforeAll(async () => {
    folder = join(work, String(PROGRAMMES.findIndex(([name]) => name === what)));
    const outputs = [
      {
        format: 'mp3' as const,
        path: join(folder, 'episode.mp3'),
        kilobitsPerSecond: 64,
        head: id3Tag(meta, timeline, GRAY_PIXEL),
      },
      ...soundEditions(['m4b', 'm4a', 'opus', 'flac'], meta, timeline, GRAY_PIXEL, 32).map(
        ({ file, mediaType: _, ...output }) => ({ ...output, path: join(folder, file) }),
      ),
    ];
    const { accept } = await ffmpegEncoder(() => findFfmpeg(process.env)).encode({
      ...{ pcm: silence(timeline.lengthSamples / RATE), sampleRate: RATE, channels: 1 },
      ...{ lengthSamples: timeline.lengthSamples, outputs, signal: new AbortController().signal },
    });
    await accept();
  });

  it.for(READERS)(
    '%s finds them within a millisecond, by their titles',
    async ([name, there, files, read], { skip }) => {
      if (!there()) return skip(`${name} is not installed`);
      for (const file of FILES.filter((candidate) => files.test(candidate))) {
        const found = await read(join(folder, file));
        expect(found, file).toHaveLength(wanted.length);
        for (const [index, { title, startMs }] of found.entries()) {
          if (Number.isNaN(startMs)) continue;
          expect(Math.abs(startMs - wanted[index]!.startMs), `${file}, chapter ${index + 1}`).toBeLessThanOrEqual(1);
          expect(title, file).toBe(wanted[index]!.title);
        }
      }
    },
  );
});

describe('sound files of a real article', () => {
  let folder: string;
  beforeAll(async () => {
    const settings = {
      editions: ['m4b', 'm4a', 'opus', 'flac', 'wav'],
      sounds: { opening: 'lectern:opening', closing: 'lectern:closing', chapter: 'lectern:chapter' },
      cast: { panSpread: 0.4 },
    };
    ({ folder } = await render(SAMPLE, { folder: work, settings }));
  });
  const ALL = [...FILES, 'episode.wav'];

  it.each(ALL)('%s is within half a unit of -16 LUFS and at most -1 dBTP by ffmpeg’s meter', (file) => {
    const { stderr } = spawnSync(
      'ffmpeg',
      [
        '-hide_banner',
        '-nostdin',
        '-nostats',
        '-i',
        join(folder, file),
        '-af',
        'ebur128=peak=true:framelog=verbose',
        '-f',
        'null',
        '-',
      ],
      { encoding: 'utf8' },
    );
    const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
    expect(Math.abs(Number(/I:\s+(\S+) LUFS/.exec(summary)![1]) + 16)).toBeLessThanOrEqual(0.5);
    expect(Number(/Peak:\s+(\S+) dBFS/.exec(summary)![1])).toBeLessThanOrEqual(-1);
  });

  it.skipIf(!has('loudgain'))('all are, by libebur128 too (apt-get install loudgain)', () => {
    // -s s: it measures and writes no tags.
    const table = run('loudgain', '-O', '-s', 's', ...ALL.map((file) => join(folder, file)));
    const rows = table
      .split('\n')
      .filter((line) => line.includes('LUFS'))
      .map((line) => line.split('\t'));
    expect(rows).toHaveLength(ALL.length);
    for (const [path, loudness, , , peak] of rows) {
      expect(Math.abs(Number.parseFloat(loudness!) + 16), path).toBeLessThanOrEqual(0.5);
      expect(Number.parseFloat(peak!), path).toBeLessThanOrEqual(-1);
    }
  });

  it.skipIf(!has('mp3val'))('the MP3 has no fault in its stream (apt-get install mp3val)', () => {
    expect(run('mp3val', join(folder, 'episode.mp3'))).not.toContain('WARNING');
  });

  it.skipIf(!has('opusinfo'))('the Opus file has none either (apt-get install opus-tools)', () => {
    expect(run('opusinfo', join(folder, 'episode.opus'))).not.toMatch(/warning|error/i);
  });

  it.skipIf(!has('AtomicParsley'))(
    'the M4B is an audiobook with chapters in both forms and a cover (apt-get install atomicparsley)',
    () => {
      const tree = run('AtomicParsley', join(folder, 'episode.m4b'), '-T', '1');
      for (const atom of ['chpl', 'chap', 'covr']) expect(tree).toContain(atom);
      expect(run('AtomicParsley', join(folder, 'episode.m4b'), '-t')).toContain('"stik" contains: Audiobook');
    },
  );

  it.skipIf(!has('mpv'))('a player finds length and chapters in each (apt-get install mpv)', () => {
    for (const file of FILES) {
      const said = run(
        'mpv',
        '--no-config',
        '--vo=null',
        '--ao=null',
        '--no-video',
        '--length=0.1',
        '--term-status-msg=',
        '--term-playing-msg=CH=${chapters} DUR=${=duration}',
        join(folder, file),
      );
      const [, chapters, duration] = /CH=(\d+) DUR=([\d.]+)/.exec(said)!;
      expect(Number(chapters), file).toBe(5);
      expect(Number(duration), file).toBeGreaterThan(300);
    }
  });
});
