// `lectern follow` as a process that is killed again and again: every article becomes one edition, and one only.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderNameOf } from '../../src/follow/folder.ts';
import type { FollowState } from '../../src/follow/state.ts';
import { aPublisher, body, page, type Publisher, rss, story, tagged } from '../follow/publisher.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const NAMES = ['ash', 'birch', 'cedar', 'elm', 'fir', 'hazel'];

let site: Publisher;
let folder: string;
beforeAll(async () => {
  site = await aPublisher();
  folder = await mkdtemp(join(tmpdir(), 'lectern-killed-'));
});
afterAll(async () => {
  site.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs one round; kills it after `killAfterMs` unless it has ended by then. Gives what it said, and its exit code. */
function follow(killAfterMs?: number): Promise<{ said: string; code: number | null }> {
  const args = [
    'follow',
    `${site.origin}/feed.xml`,
    '--once',
    '--now',
    '--allow-private',
    '--engine',
    'tone',
    '--site',
    'https://radio.example/audio',
  ];
  const child: ChildProcess = spawn(process.execPath, [CLI, ...args], { cwd: folder });
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (said += String(chunk)));
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ said, code });
    }),
  );
}

it('killed at any time, it goes on where it was', async () => {
  const link = (name: string): string => `${site.origin}/${name}`;
  const items = NAMES.map((name, index) => ({
    guid: `tree-${index}`,
    link: link(name),
    title: `The ${name}`,
    ...(index % 2 === 0 ? { content: story(`It is about an ${name}.`) } : {}),
  }));
  for (const name of NAMES)
    site.answers.set(`/${name}`, body(page(`The ${name}`, `About it.`), { 'content-type': 'text/html' }));
  site.answers.set('/feed.xml', tagged(rss(items.reverse()), '"v1"'));

  let all = '';
  // Starting takes some hundred milliseconds, an article one or two seconds.
  for (let killed = 0; killed < 10; killed++) all += (await follow(500 + killed * 240)).said;
  const last = await follow();
  all += last.said;
  expect(last.code).toBe(0);

  const kept = join(folder, 'content', folderNameOf(`${site.origin}/feed.xml`));
  const state = JSON.parse(readFileSync(join(kept, 'followed.json'), 'utf8')) as FollowState;
  expect(state.entries.map(({ status, file }) => `${status} ${file}`).sort()).toEqual(
    NAMES.map((name) => `published ${name}.html`).sort(),
  );
  const editions = (await readdir(join(folder, 'out'))).filter((name) => NAMES.includes(name));
  expect(editions.sort()).toEqual([...NAMES].sort());
  const feed = readFileSync(join(folder, 'out', 'feed.xml'), 'utf8');
  const guids = [...feed.matchAll(/<guid\b[^>]*>([^<]+)/g)].map(([, guid]) => guid);
  expect(new Set(guids).size).toBe(NAMES.length);
  expect(guids).toHaveLength(NAMES.length);
  for (const name of NAMES) expect(all.split(`The ${name}  out/${name}`).length - 1, name).toBeLessThanOrEqual(1);

  const check = spawn(process.execPath, [CLI, 'check', '--quick', ...NAMES.map((name) => join('out', name))], {
    cwd: folder,
  });
  expect(await new Promise((resolve) => check.on('close', resolve))).toBe(0);
  expect((await follow()).said).toContain('0 new, 0 changed, 0 published');
});
