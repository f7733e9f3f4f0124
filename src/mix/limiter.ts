// The limiter: turns down what would be too loud, before it is, and nothing else.

/** Samples at the house rate over which the gain falls before a peak (5 ms) and recovers after it (60 ms). */
const ATTACK = 240;
const RELEASE = 2880;

/**
 * Keeps samples at or below `ceiling` (0-1, linear), in place.
 *
 * Looks ahead over the whole of `samples`, so it adds no delay. Samples that never exceed the ceiling are not touched.
 */
export function limit(samples: Float32Array, ceiling: number): void {
  const length = samples.length;
  let loud = false;
  for (let index = 0; index < length && !loud; index++) loud = samples[index]! > ceiling || samples[index]! < -ceiling;
  if (!loud) return;
  // Gain each sample needs, then the least over [-RELEASE, +ATTACK], then a mean over ATTACK: smooth, and never above the need.
  const least = new Float32Array(length).fill(1);
  for (let index = 0; index < length; index++) {
    const level = Math.abs(samples[index]!);
    if (level <= ceiling) continue;
    const need = ceiling / level;
    const from = Math.max(0, index - ATTACK);
    const to = Math.min(length, index + RELEASE);
    for (let at = from; at < to; at++) {
      const recovered = at <= index + ATTACK ? need : need + (1 - need) * ((at - index - ATTACK) / (RELEASE - ATTACK));
      if (recovered < least[at]!) least[at] = recovered;
    }
  }
  const half = ATTACK >> 1;
  let sum = 0;
  for (let index = -half; index < half; index++) sum += index >= 0 && index < length ? least[index]! : 1;
  for (let index = 0; index < length; index++) {
    const entering = index + half;
    sum += entering < length ? least[entering]! : 1;
    const leaving = index - half - 1;
    if (leaving >= -half) sum -= leaving >= 0 ? least[leaving]! : 1;
    const limited = samples[index]! * (sum / (2 * half + 1));
    // Rounding may leave a millionth above.
    samples[index] = limited > ceiling ? ceiling : Math.max(limited, -ceiling);
  }
}
