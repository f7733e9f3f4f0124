// `lectern serve` as a process: it says where it is, and ends cleanly when asked to.
import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, aSite } from './site.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

let root: string;
let child: ChildProcess | undefined;
beforeEach(async () => {
  root = await aSite();
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(join(root, '..'), { recursive: true, force: true });
});

/** Starts the command and waits for its first line. */
async function serve(...args: string[]): Promise<{ first: string; said: () => string; ended: Promise<number | null> }> {
  const started = spawn(process.execPath, [CLI, 'serve', root, '--port', '0', ...args], { cwd: join(root, '..') });
  child = started;
  let said = '';
  const ended = new Promise<number | null>((resolve) => started.on('close', resolve));
  const first = new Promise<void>((resolve) => {
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Ctrl+C')) resolve();
      });
  });
  await Promise.race([first, ended]);
  return { first: said.split('\n')[0]!, said: () => said, ended };
}

describe.skipIf(process.platform === 'win32')('the command', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('prints its addresses, serves, and ends with 0 on %s', async (signal) => {
    const { first, said, ended } = await serve('--log');
    const port = Number(/^http:\/\/127\.0\.0\.1:(\d+)\/$/.exec(first)?.[1]);
    expect(said()).toContain(`http://127.0.0.1:${port}/feed.xml`);
    expect((await ask(port, 'GET /feed.xml')).status).toBe(200);
    child!.kill(signal);
    expect(await ended).toBe(0);
    expect(said()).toContain('GET 200 /feed.xml');
    await expect(ask(port, 'GET /feed.xml')).rejects.toThrow('ECONNREFUSED');
  });

  it('says what to do when nobody has a private feed', async () => {
    const { first } = await serve('--private');
    expect(first).toBe('Nobody has a private feed yet: lectern listeners add "Ann".');
  });
});
