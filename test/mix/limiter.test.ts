// The limiter: never above the ceiling, and no touch where nothing is too loud.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limit } from '../../src/mix/limiter.ts';

describe('the limiter', () => {
  it('keeps every sample at or below the ceiling', () => {
    const sound = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 9000 });
    fc.assert(
      fc.property(sound, fc.double({ min: 0.1, max: 1, noNaN: true }), (values, ceiling) => {
        const samples = Float32Array.from(values);
        limit(samples, ceiling);
        for (const sample of samples) expect(Math.abs(sample)).toBeLessThanOrEqual(ceiling * 1.00001);
      }),
      { numRuns: 40 },
    );
  });

  it('does not touch what is below it', () => {
    const samples = Float32Array.from({ length: 5000 }, (_, index) => 0.5 * Math.sin(index / 7));
    const before = samples.slice();
    limit(samples, 0.51);
    expect(samples).toEqual(before);
  });

  it('turns down a peak smoothly: the gain never jumps by more than a hundredth between two samples', () => {
    const samples = new Float32Array(10_000).fill(0.25);
    samples[5000] = 1;
    limit(samples, 0.5);
    for (let index = 1; index < 10_000; index++)
      if (index !== 5000 && index !== 5001) expect(Math.abs(samples[index]! - samples[index - 1]!)).toBeLessThan(0.01);
    expect(samples[0]).toBe(0.25);
    expect(samples[9999]).toBe(0.25);
  });
});
