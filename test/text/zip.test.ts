// An archive around a file that is not at hand: the same bytes as with it, and a limit that is told.
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { archiveAround, archiveOf, openArchive } from '../../src/text/zip.ts';

const FILES = [
  { name: 'mimetype', body: 'application/epub+zip', stored: true },
  { name: 'a/story.xhtml', body: '<p>Words, words, words, words.</p>' },
] as const;
const SOUND = Uint8Array.from({ length: 70_000 }, (_, index) => (index * index) & 255);
const sound = (name: string, bytes = SOUND.length) => ({ name, bytes, crc32: crc32(SOUND) });

describe('an archive around a file', () => {
  it.each(['a/sound.mp3', 'ton-für-töne.mp3'])('has the bytes it would have with %s in hand', (name) => {
    const { before, after } = archiveAround(FILES, sound(name));
    const whole = Buffer.concat([before, SOUND, after]);
    expect(whole.equals(archiveOf([...FILES, { name, body: SOUND, stored: true }]))).toBe(true);
    expect(openArchive(whole, 'x.zip').read(name)).toEqual(SOUND);
  });

  it('is refused where no archive could hold it', () => {
    expect(() => archiveAround(FILES, sound('a', 0xffffffff - 300))).toThrow('4 GB');
    expect(archiveAround(FILES, sound('a', 0xffffffff - 1000)).before.length).toBeGreaterThan(100);
  });
});
