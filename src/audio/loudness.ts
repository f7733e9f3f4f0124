// How loud a clip is. Source: ITU-R BS.1770-4, annex 1 (K-weighting, 400 ms blocks, gates at -70 LUFS and -10 LU).

const BLOCK_MS = 400;
const STEP_MS = 100;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;

interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/**
 * Integrated loudness of mono samples in LUFS.
 *
 * Takes samples of full scale `scale` (32768 for 16 bit, 1 for floating point) at any rate. A clip shorter than one
 * 400 ms block, or all below the gates, is measured as one block without gates; -Infinity for silence.
 */
export function integratedLufs(samples: Int16Array | Float32Array, sampleRate: number, scale: number): number {
  const steps = stepPowers(samples, sampleRate, scale);
  const perBlock = BLOCK_MS / STEP_MS;
  const blocks: number[] = [];
  for (let index = 0; index + perBlock <= steps.length; index++) {
    let power = 0;
    for (let step = 0; step < perBlock; step++) power += steps[index + step]!;
    blocks.push(power / perBlock);
  }
  if (blocks.length === 0) return toLufs(mean(steps));
  const audible = blocks.filter((power) => toLufs(power) > ABSOLUTE_GATE);
  if (audible.length === 0) return toLufs(mean(steps));
  const threshold = toLufs(mean(audible)) + RELATIVE_GATE;
  return toLufs(mean(audible.filter((power) => toLufs(power) > threshold)));
}

const toLufs = (power: number): number => (power <= 0 ? Number.NEGATIVE_INFINITY : -0.691 + 10 * Math.log10(power));
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean square of the K-weighted signal in steps of 100 ms; a last part of a step counts when it is the only one. */
function stepPowers(samples: Int16Array | Float32Array, sampleRate: number, scale: number): number[] {
  const [shelf, highPass] = kWeighting(sampleRate);
  const step = Math.round((sampleRate * STEP_MS) / 1000);
  const powers: number[] = [];
  let x1 = 0,
    x2 = 0,
    y1 = 0,
    y2 = 0,
    z1 = 0,
    z2 = 0,
    sum = 0,
    count = 0;
  for (let index = 0; index < samples.length; index++) {
    const x = samples[index]! / scale;
    const y = shelf.b0 * x + shelf.b1 * x1 + shelf.b2 * x2 - shelf.a1 * y1 - shelf.a2 * y2;
    const z = highPass.b0 * y + highPass.b1 * y1 + highPass.b2 * y2 - highPass.a1 * z1 - highPass.a2 * z2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    z2 = z1;
    z1 = z;
    sum += z * z;
    if (++count === step) {
      powers.push(sum / step);
      sum = 0;
      count = 0;
    }
  }
  if (count > 0 && powers.length < BLOCK_MS / STEP_MS) powers.push(sum / count);
  return powers;
}

const filters = new Map<number, readonly [Biquad, Biquad]>();

/**
 * The two filters of K-weighting at any rate.
 *
 * BS.1770 gives coefficients at 48 kHz; these are the analog prototypes they come from (shelf 1681.97 Hz, +4 dB,
 * Q 0.7072; high pass 38.14 Hz, Q 0.5003), so that other rates measure the same.
 */
function kWeighting(sampleRate: number): readonly [Biquad, Biquad] {
  const known = filters.get(sampleRate);
  if (known) return known;
  const pair = [shelfAt(sampleRate), highPassAt(sampleRate)] as const;
  filters.set(sampleRate, pair);
  return pair;
}

function shelfAt(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b0: (high + (band * k) / q + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (band * k) / q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0,
  };
}

function highPassAt(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 };
}
