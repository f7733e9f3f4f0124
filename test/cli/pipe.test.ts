// A reader that stops early, as `lectern … | head` does.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

it('takes a closed pipe for the end, not for an error', () => {
  const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${CLI}" render --help | true`]);
  expect(stderr.toString()).toBe('');
});
