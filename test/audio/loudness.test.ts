// Loudness against the signals of EBU Tech 3341: a 1 kHz sine at a known level reads that level.
import { describe, expect, it } from 'vitest';
import { integratedLufs } from '../../src/audio/loudness.ts';

const sine = (seconds: number, rate: number, dbfs: number, hertz = 997): Float32Array =>
  Float32Array.from(
    { length: Math.round(seconds * rate) },
    (_, index) => 10 ** (dbfs / 20) * Math.sin((2 * Math.PI * hertz * index) / rate),
  );
const join = (...parts: Float32Array[]): Float32Array => Float32Array.from(parts.flatMap((part) => [...part]));

describe('loudness of a clip', () => {
  // Tech 3341 gives stereo signals; one channel alone reads 3.01 LU less.
  it.each([16_000, 17_920, 22_050, 44_100, 48_000])(
    'reads a sine of -23 dBFS on one channel as -26.0 LUFS at %i Hz',
    (rate) => {
      expect(integratedLufs(sine(5, rate, -23), rate, 1)).toBeCloseTo(-26.01, 1);
    },
  );

  it('gates what is 10 LU below the programme (Tech 3341, case 3)', () => {
    const rate = 48_000;
    const programme = join(sine(10, rate, -36), sine(60, rate, -23), sine(10, rate, -36));
    expect(integratedLufs(programme, rate, 1)).toBeCloseTo(-26.01, 1);
  });

  it('reads 16-bit samples the same', () => {
    const samples = Int16Array.from(sine(2, 16_000, -20), (value) => Math.round(value * 32_768));
    expect(integratedLufs(samples, 16_000, 32_768)).toBeCloseTo(-23.01, 1);
  });

  it('measures a clip of a tenth of a second, and gives -Infinity for silence', () => {
    expect(integratedLufs(sine(0.1, 16_000, -20), 16_000, 1)).toBeGreaterThan(-25);
    expect(integratedLufs(new Float32Array(16_000), 16_000, 1)).toBe(Number.NEGATIVE_INFINITY);
    expect(integratedLufs(new Float32Array(0), 16_000, 1)).toBe(Number.NEGATIVE_INFINITY);
  });
});
