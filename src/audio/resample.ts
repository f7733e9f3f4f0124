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

const banks = new Map<string, Bank>();

/**
 * Gives `round(samples.length * to / from)` samples at rate `to`, in the scale of the input.
 *
 * Takes mono samples at rate `from` (whole hertz). The first sample stays the first: no delay is added.
 */
export function resample(samples: Int16Array | Float32Array, from: number, to: number): Float32Array {
  const length = Math.round((samples.length * to) / from);
  if (from === to) return Float32Array.from(samples);
  const { phases, stride, weights, taps } = bankFor(from, to);
  const half = taps >> 1;
  const padded = new Float32Array(samples.length + 2 * taps);
  padded.set(samples, taps);
  const out = new Float32Array(length);
  let phase = 0;
  // Index into `padded` of the first input sample under the window.
  let base = taps - half + 1;
  for (let index = 0; index < length; index++) {
    const offset = phase * taps;
    let sum = 0;
    for (let tap = 0; tap < taps; tap++) sum += padded[base + tap]! * weights[offset + tap]!;
    out[index] = sum;
    phase += stride;
    while (phase >= phases) {
      phase -= phases;
      base++;
    }
  }
  return out;
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
