// A program as an engine: one that the test writes, which beeps as long as its words are, and real ones where they are.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandBackend } from '../../src/backends/command.ts';
import type { Voice } from '../../src/model/cast.ts';
import { aRequest, backendContract } from '../contract/backend.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern command '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const program = join(folder, 'beep.cjs');
writeFileSync(
  program,
  `const [hertz, length] = process.argv.slice(2).map(Number);
if (hertz === 0) { console.error('first\\nno such voice'); process.exit(3); }
const chunks = [];
process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
  const count = Math.round(Buffer.concat(chunks).toString().trim().length * 0.06 * 16000 * length);
  const wav = Buffer.alloc(44 + 2 * count);
  wav.write('RIFF'); wav.writeUInt32LE(0x7ffff024, 4); wav.write('WAVEfmt ', 8); wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20); wav.writeUInt16LE(1, 22); wav.writeUInt32LE(16000, 24); wav.writeUInt32LE(32000, 28);
  wav.writeUInt16LE(2, 32); wav.writeUInt16LE(16, 34); wav.write('data', 36); wav.writeUInt32LE(0x7ffff000, 40);
  for (let at = 0; at < count; at++) wav.writeInt16LE(Math.round(8000 * Math.sin(at * hertz / 2546.5)), 44 + 2 * at);
  process.stdout.write(wav);
});
`,
);

const voice = (name: string): Voice => ({
  ...{
    id: `command:${name}`,
    backend: 'command',
    name,
    languages: ['en-US'],
    engineVoice: name,
    shift: 1,
    license: 'x',
  },
});
const sentence = [
  ['We paid '],
  ['$1.2 million', 'one point two million dollars'],
  [', Mayor Lopez told reporters.'],
] as const;
/** Flite wants a file that it can go back in. */
const FLITE = 'f=$(mktemp); flite -voice "$0" --setf duration_stretch="$1" -t "$(cat)" -o "$f"; cat "$f"; rm "$f"';
const open = () => commandBackend({ run: [process.execPath, program, '{voice}', '{length}'] });

backendContract('command', {
  open,
  voices: [voice('220'), voice('330')],
  language: 'en-US',
  sentence,
  timesWords: false,
});

describe('a program', () => {
  const { signal } = new AbortController();
  const said = aRequest(voice('220'), 'en', sentence);

  it('that fails is told of with its last words; one that is not there, with a way out', async () => {
    await expect(open().synthesize({ ...said, voice: voice('0') }, { signal })).rejects.toThrow(
      /ended with code 3: no such voice/,
    );
    const absent = commandBackend({ run: [join(folder, 'none'), 'x'] });
    await expect(absent.synthesize(said, { signal })).rejects.toMatchObject({
      problem: { code: 'speak/no-program' },
      exitCode: 3,
    });
    expect(await absent.available()).toMatchObject({ ready: false });
  });

  it('that takes no rate keeps its own pace', async () => {
    const fixed = commandBackend({ run: [process.execPath, program, '{voice}', '1'] });
    const plain = await fixed.synthesize(said, { signal });
    expect(await fixed.synthesize({ ...said, rate: 1.5, pitchSemitones: 3 }, { signal })).toEqual(plain);
  });

  it('that never ends is ended', async () => {
    const stuck = commandBackend({ run: ['sleep', '60'], timeoutMs: 300 });
    await expect(stuck.synthesize(said, { signal })).rejects.toThrow('more than 0.3 seconds');
  });

  it.each([
    ['flite', ['sh', '-c', FLITE, '{voice}', '{length}'], 'slt'],
    ['espeak-ng', ['espeak-ng', '--stdout', '-v', '{voice}'], 'en-us'],
  ])('that is real speaks: %s', async (name, run, engineVoice) => {
    if (spawnSync(name, ['--version']).error) return;
    const { samples, sampleRate } = await commandBackend({ run }).synthesize(
      { ...said, voice: { ...voice('real'), engineVoice } },
      { signal },
    );
    expect(samples.length / sampleRate).toBeGreaterThan(1.5);
    expect(samples.length / sampleRate).toBeLessThan(9);
  });
});
