// A publication over days: what listeners know stays, what changed is told, and no feed ever names what is not there.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPublication, breaking, namedFiles, type Publication, SITE, textsOf } from '../helpers/publication.ts';

const FERRY =
  'The ferry left at nine.\n“We wait,” said Ada Lind.\nNobody moved for a long while.\nThe fog came down over the bay and the bell rang twice.\n';
const BELL =
  'A bell was cast in the old foundry last week.\nIt weighs two tons and sings a low note.\nThe founder listened with closed eyes.\n';

/** Every write of a publication in the full check, a few of them in the quick one. */
const STRIDE = process.env['REAL'] ? 1 : 5;

let publication: Publication;
beforeEach(async () => {
  publication = await aPublication();
  await publication.write('content/ferry.md', FERRY);
  await publication.write('content/bell.md', BELL);
});
afterEach(() => publication.close());

const guids = async (): Promise<string[]> => textsOf(await publication.read('out/feed.xml'), 'guid').sort();
const codes = ({ problems }: { problems: readonly { code: string }[] }): string[] => problems.map(({ code }) => code);

/** Every enclosure of the feed on disk is there with that length and hash. */
async function requireTrue(): Promise<number> {
  const named = await namedFiles(publication);
  for (const { path, bytes, integrity } of named) {
    const body = await readFile(join(publication.root, 'out', path));
    if (bytes !== undefined) expect(body.length, path).toBe(bytes);
    if (integrity) expect(`sha256-${createHash('sha256').update(body).digest('base64')}`, path).toBe(integrity);
  }
  return named.length;
}

describe('what listeners know an episode by', () => {
  it('stays when its title, its name and the site change', async () => {
    await publication.publish();
    const before = await guids();
    const podcast = textsOf(await publication.read('out/feed.xml'), 'podcast:guid');
    await publication.remove('content/ferry.md');
    await publication.write('content/harbor/crossing.md', `---\ntitle: The crossing\n---\n${FERRY}`);
    await publication.publish(['content'], { site: 'https://elsewhere.example' });
    expect(await guids()).toEqual(before);
    const feed = await publication.read('out/feed.xml');
    expect(textsOf(feed, 'podcast:guid')).toEqual(podcast);
    expect(textsOf(feed, 'title')).toContain('The crossing');
    expect(textsOf(feed, 'itunes:new-feed-url')).toEqual(['https://elsewhere.example/feed.xml']);
  });

  it('is not given to a copy, nor to another article at its old place', async () => {
    await publication.publish();
    const before = await guids();
    await publication.write('content/copy.md', FERRY);
    await publication.publish();
    expect((await guids()).length).toBe(3);
    await publication.remove('content/copy.md');
    await publication.write('content/moved.md', FERRY);
    await publication.write('content/ferry.md', 'Cheese is made of milk.\nIt ripens in cellars.\nMice like it.\n');
    const { shows } = await publication.publish();
    const moved = shows[0]!.items.find(({ page }) => page === 'moved/')!;
    expect(before).toContain(moved.guid);
    expect(before).not.toContain(shows[0]!.items.find(({ page }) => page === 'ferry/')!.guid);
  });

  it('is what its front matter says', async () => {
    await publication.write('content/bell.md', `---\nguid: my-own-name\n---\n${BELL}`);
    await publication.publish();
    expect(await guids()).toContain('my-own-name');
  });
});

describe('an article that is removed', () => {
  it('retires its episode, and nothing else moves', async () => {
    await publication.publish();
    const before = await guids();
    await publication.remove('content/ferry.md');
    const { shows } = await publication.publish();
    expect(shows[0]!.retired.map(({ source }) => source)).toEqual(['content/ferry.md']);
    const state = JSON.parse(await publication.read('publication.json')) as {
      shows: { main: { episodes: { guid: string; number: number; retired?: string }[] } };
    };
    expect(state.shows.main.episodes.filter(({ retired }) => retired)).toHaveLength(1);
    expect(await readdir(join(publication.root, 'out'))).not.toContain('ferry');
    await publication.write('content/ferry.md', FERRY);
    await publication.publish();
    expect(await guids()).toEqual(before);
  });

  it('is not missed when only another one is named', async () => {
    await publication.publish();
    await publication.publish(['content/bell.md']);
    expect(await guids()).toHaveLength(2);
  });
});

describe('an article that changes', () => {
  it('keeps its guid, gets a new address for its sound, a new version, and its changes in the feed', async () => {
    await publication.publish();
    const [before] = (await publication.publish()).shows[0]!.items.filter(({ page }) => page === 'ferry/');
    await publication.write('content/ferry.md', FERRY.replace('nine', 'ten'));
    const { shows } = await publication.publish();
    const [after] = shows[0]!.changed;
    expect(after).toMatchObject({
      guid: before!.guid,
      version: 2,
      changes: [{ was: 'The ferry left at nine.', is: 'The ferry left at ten.' }],
    });
    expect(after!.sound.path).not.toBe(before!.sound.path);
    expect(await publication.read('out/feed.xml')).toContain('The ferry left at nine.');
    // An app that read the feed a minute ago still finds the sound it names.
    expect((await stat(join(publication.root, 'out', before!.sound.path))).isFile()).toBe(true);
    await publication.write('content/ferry.md', FERRY.replace('nine', 'eleven'));
    await publication.publish();
    await expect(stat(join(publication.root, 'out', before!.sound.path))).rejects.toThrow();
    await requireTrue();
  });
});

describe('one new article', () => {
  it('touches only its own files, the feed, the page and the lists', async () => {
    await publication.publish();
    const times = async (): Promise<Map<string, bigint>> => {
      const out = join(publication.root, 'out');
      const names = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
      return new Map(
        await Promise.all(
          names.map(async (entry) => {
            const path = join(entry.parentPath, entry.name);
            const { mtimeNs, ino } = await stat(path, { bigint: true });
            return [path.slice(out.length + 1), mtimeNs + ino] as const;
          }),
        ),
      );
    };
    const before = await times();
    await publication.write('content/new.md', 'Something new was seen.\nIt was green.\nIt went away.\n');
    await publication.publish();
    const after = await times();
    const touched = [...after].filter(([name, time]) => before.get(name) !== time).map(([name]) => name);
    expect(touched.filter((name) => !name.startsWith('new/')).sort()).toEqual(
      ['feed.json', 'feed.xml', 'index.html', 'sitemap.xml'].filter((name) => after.has(name)),
    );
  });
});

describe('a feed that is broken off', () => {
  it('names only files that are there with that length and hash, wherever the power goes', async () => {
    await publication.publish();
    await publication.write('content/ferry.md', FERRY.replace('nine', 'ten'));
    await publication.write('content/new.md', 'Something new was seen.\nIt was green.\nIt went away.\n');
    await publication.remove('content/bell.md');
    const start = publication;
    let steps = 0;
    for (let done = false; !done; steps += STRIDE) {
      publication = await aPublication(start);
      const { site } = breaking(steps);
      done = await publication.publish(['content'], {}, site).then(
        () => true,
        (error: Error) => {
          expect(error.message).toBe('the power went');
          return false;
        },
      );
      expect(await requireTrue(), `after ${steps} changes`).toBeGreaterThan(0);
      // The same command again brings it to its end.
      if (steps % 10 === 0 || done) {
        await publication.publish();
        expect(await requireTrue()).toBeGreaterThan(0);
        expect(await guids()).toHaveLength(2);
      }
      await publication.close();
    }
    expect(steps).toBeGreaterThan(20);
    publication = start;
  }, 240_000);

  it('is written by one process at a time', async () => {
    const other = spawn('sleep', ['0.7']);
    await writeFile(join(publication.root, '.publishing'), String(other.pid));
    const told: string[] = [];
    const published = await publication.publish(['content'], { onProblem: ({ code }) => told.push(code) });
    expect(other.exitCode).toBe(0);
    expect(told).toContain('publish/waiting');
    expect(published.shows[0]!.items).toHaveLength(2);
    expect(await readdir(publication.root)).not.toContain('.publishing');
  });

  it('mends a published file that was damaged', async () => {
    const { shows } = await publication.publish();
    const { sound } = shows[0]!.items[0]!;
    await rm(join(publication.root, 'out', sound.path));
    await writeFile(join(publication.root, 'out', sound.path), 'torn');
    await publication.publish(['content/bell.md']);
    await requireTrue();
  });
});

describe('shows', () => {
  it('are several by folder and tag, each with its own feed, voices and names', async () => {
    await publication.write('kids/bear.md', 'A bear went out.\nIt came home.\nIt slept.\n');
    await publication.write('content/tagged.md', '---\ntags: [kids]\n---\nA hare ran.\nIt hid.\nIt ran on.\n');
    await publication.write(
      'lectern.config.yaml',
      'shows:\n  - id: main\n    title: All\n  - id: kids\n    title: For children\n    folder: kids\n    tag: kids\n    category: Kids & Family > Stories for Kids\n    settings: { cast: { narrator: "flite:slt" } }\n',
    );
    await publication.publish(['content', 'kids']);
    expect(textsOf(await publication.read('out/feed.xml'), 'guid')).toHaveLength(2);
    const kids = await publication.read('out/kids/feed.xml');
    expect(textsOf(kids, 'guid')).toHaveLength(2);
    expect(kids).toContain(`${SITE}/kids/feed.xml`);
    expect(await publication.read('out/shows.opml')).toContain('For children');
  });
});

describe('what cannot be published', () => {
  it('is told with a way out: no site, no https, no owner, no such category, two articles of one name', async () => {
    await expect(publication.publish(['content'], { site: undefined } as never)).rejects.toMatchObject({
      problem: { code: 'publish/no-site' },
    });
    await expect(publication.publish(['content'], { site: 'example.org' })).rejects.toMatchObject({
      problem: { code: 'publish/bad-site' },
    });
    expect(codes(await publication.publish(['content'], { site: 'http://example.org' }))).toEqual(
      expect.arrayContaining(['publish/not-https', 'publish/no-owner', 'publish/assumed']),
    );
    await publication.write('lectern.config.yaml', 'show: { category: Cats }\n');
    await expect(publication.publish()).rejects.toMatchObject({ problem: { code: 'publish/bad-category' } });
    await publication.write('lectern.config.yaml', 'show: { category: News }\n');
    await publication.write('content/deep/ferry.md', BELL);
    const twice = await publication.publish();
    expect(codes(twice)).toContain('publish/same-name');
    expect(twice.exitCode).toBe(1);
  });
});
