// From an engine's rate to the house rate: a windowed sinc, one set of weights per phase of the ratio.

/** Zero crossings on each side. 16 keep the pass band flat to 0.9 of it and images 80 dB down. */
const HALF_WIDTH = 16;
/** Kaiser window, for about 80 dB (beta = 0.1102 (A - 8.7)). */
const BETA = 7.86;

interface Bank {
  /** Output samples per `stride` input samples. */
  readonly phases: number;
  readonly stride: number;
  /** Weights per output phase, `taps` each. */
  readonly weights: Float32Array;
  readonly taps: number;
}

/** An array that is used again and again: sound is made a clip at a time, and nobody looks at two of them. */
export class Room {
  private array = new Float32Array(0);

  /** What stood in it is there still. Valid until it is asked for again. */
  of(length: number): Float32Array {
    if (this.array.length < length) this.array = new Float32Array(length);
    return this.array.subarray(0, length);
  }
}

/** Samples with silence on both sides. */
const edges = new Room();

const banks = new Map<string, Bank>();

/**
 * Gives `round(samples.length * to / from)` samples at rate `to`, in the scale of the input.
 *
 * Takes mono samples at rate `from` (whole hertz). The first sample stays the first: no delay is added. The result
 * stands in `room`, which is a new array unless one is given.
 */
export function resample(samples: Int16Array | Float32Array, from: number, to: number, room?: Room): Float32Array {
  const length = Math.round((samples.length * to) / from);
  const out = room ? room.of(length) : new Float32Array(length);
  if (from === to) {
    out.set(samples);
    return out;
  }
  const bank = bankFor(from, to);
  const padded = edges.of(samples.length + 4 * bank.taps);
  padded.fill(0, 0, bank.taps);
  padded.set(samples, bank.taps);
  padded.fill(0, bank.taps + samples.length);
  for (let first = 0; first < Math.min(bank.phases, length); first++) fillPhase(out, first, padded, bank);
  return out;
}

/**
 * Fills every `phases`-th output sample from `first` on: they share one set of weights.
 *
 * Four at a time, so that a weight is fetched once for four products: twice to three times as fast as one by one.
 */
function fillPhase(
  out: Float32Array,
  first: number,
  padded: Float32Array,
  { phases, stride, weights, taps }: Bank,
): void {
  const phase = (first * stride) % phases;
  const row = phase * taps;
  // Index into `padded` of the first input sample under the window.
  let base = (first * stride - phase) / phases + (taps >> 1) + 1;
  let index = first;
  // Going up, an output that falls on an input is that input: its other weights are zero.
  if (phase === 0 && phases > stride) {
    for (; index < out.length; index += phases, base += stride) out[index] = padded[base + (taps >> 1) - 1]!;
    return;
  }
  for (; index + 3 * phases < out.length; index += 4 * phases) {
    const base1 = base + stride;
    const base2 = base1 + stride;
    const base3 = base2 + stride;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let tap = 0; tap < taps; tap++) {
      const weight = weights[row + tap]!;
      sum0 += padded[base + tap]! * weight;
      sum1 += padded[base1 + tap]! * weight;
      sum2 += padded[base2 + tap]! * weight;
      sum3 += padded[base3 + tap]! * weight;
    }
    out[index] = sum0;
    out[index + phases] = sum1;
    out[index + 2 * phases] = sum2;
    out[index + 3 * phases] = sum3;
    base = base3 + stride;
  }
  for (; index < out.length; index += phases) {
    let sum = 0;
    for (let tap = 0; tap < taps; tap++) sum += padded[base + tap]! * weights[row + tap]!;
    out[index] = sum;
    base += stride;
  }
}

function bankFor(from: number, to: number): Bank {
  const key = `${from}:${to}`;
  const known = banks.get(key);
  if (known) return known;
  const divisor = greatestCommonDivisor(from, to);
  const phases = to / divisor;
  const stride = from / divisor;
  // Going down, the window widens and the cut-off falls with the ratio.
  const scale = Math.min(1, to / from);
  const half = Math.ceil(HALF_WIDTH / scale);
  const taps = 2 * half;
  const weights = new Float32Array(phases * taps);
  for (let phase = 0; phase < phases; phase++) {
    let sum = 0;
    for (let tap = 0; tap < taps; tap++) {
      const distance = tap - half + 1 - phase / phases;
      const weight = scale * sinc(distance * scale) * kaiser(distance / half);
      weights[phase * taps + tap] = weight;
      sum += weight;
    }
    // Every phase passes a constant unchanged: no ripple on held tones.
    for (let tap = 0; tap < taps; tap++) weights[phase * taps + tap]! /= sum;
  }
  const bank = { phases, stride, weights, taps };
  banks.set(key, bank);
  return bank;
}

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
const kaiser = (x: number): number => (Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA));

/** Modified Bessel function of order zero, by its series. */
function bessel(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > 1e-12 * sum; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));
