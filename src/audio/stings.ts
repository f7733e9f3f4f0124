// Sounds of our own for openings, closings and the turn between chapters: struck bars and a soft pad, by arithmetic.

export const STINGS = ['opening', 'closing', 'chapter'] as const;
export type StingName = (typeof STINGS)[number];

interface Note {
  /** Seconds from the start. */
  readonly at: number;
  /** MIDI number: 69 is 440 Hz. */
  readonly pitch: number;
  /** Linear, 0-1. */
  readonly level: number;
  /** Seconds to fall to a thousandth. */
  readonly decay: number;
}

/** D major with its ninth, going up; the same coming home; two bars of it between chapters. */
const SCORES: Readonly<Record<StingName, { readonly seconds: number; readonly notes: readonly Note[] }>> = {
  opening: {
    seconds: 7,
    notes: [
      { at: 0, pitch: 50, level: 0.5, decay: 6.5 },
      { at: 0, pitch: 62, level: 0.6, decay: 4 },
      { at: 0.28, pitch: 66, level: 0.5, decay: 4 },
      { at: 0.56, pitch: 69, level: 0.5, decay: 4 },
      { at: 0.84, pitch: 76, level: 0.45, decay: 5 },
      { at: 1.68, pitch: 74, level: 0.5, decay: 5 },
      { at: 1.68, pitch: 57, level: 0.4, decay: 5 },
    ],
  },
  closing: {
    seconds: 7,
    notes: [
      { at: 0, pitch: 55, level: 0.45, decay: 4 },
      { at: 0, pitch: 76, level: 0.5, decay: 4 },
      { at: 0.36, pitch: 74, level: 0.5, decay: 4 },
      { at: 0.72, pitch: 69, level: 0.5, decay: 4 },
      { at: 1.2, pitch: 66, level: 0.45, decay: 5 },
      { at: 1.9, pitch: 62, level: 0.6, decay: 5.5 },
      { at: 1.9, pitch: 50, level: 0.55, decay: 5.5 },
      { at: 1.9, pitch: 38, level: 0.35, decay: 5.5 },
    ],
  },
  chapter: {
    seconds: 1.8,
    notes: [
      { at: 0, pitch: 69, level: 0.5, decay: 1.6 },
      { at: 0.22, pitch: 74, level: 0.5, decay: 1.7 },
    ],
  },
};

/** Partials of a struck bar: ratio, level, and how much sooner each dies away. */
const PARTIALS = [
  [1, 1, 1],
  [2, 0.22, 1.6],
  [3.93, 0.16, 3],
  [9.2, 0.04, 7],
] as const;
/** Seconds of rise: no click at the start of a note. */
const RISE = 0.006;
/** Seconds of the last fall, to nothing. */
const FALL = 0.4;
/** ln 1000: a note falls by 60 dB within its decay. */
const SIXTY_DB = Math.log(1000);

/** One channel at `sampleRate`, at most 0.5 of full scale. The same samples on every call. */
export function sting(name: StingName, sampleRate: number): Int16Array {
  const { seconds, notes } = SCORES[name];
  const sound = new Float64Array(Math.round(seconds * sampleRate));
  for (const note of notes) strike(sound, note, sampleRate);
  let peak = 0;
  for (const sample of sound) peak = Math.max(peak, Math.abs(sample));
  const fall = Math.round(FALL * sampleRate);
  return Int16Array.from(sound, (sample, index) => {
    const end = Math.min(1, (sound.length - index) / fall);
    return Math.round((sample / peak) * 0.5 * 32_767 * end);
  });
}

function strike(sound: Float64Array, { at, pitch, level, decay }: Note, sampleRate: number): void {
  const first = Math.round(at * sampleRate);
  const hertz = 440 * 2 ** ((pitch - 69) / 12);
  const rise = RISE * sampleRate;
  for (const [ratio, strength, haste] of PARTIALS) {
    const step = (2 * Math.PI * hertz * ratio) / sampleRate;
    if (step >= Math.PI) continue;
    // A turning arrow that shrinks: two products a sample instead of a sine and a power.
    const shrink = Math.exp((-SIXTY_DB * haste) / (decay * sampleRate));
    const [turnX, turnY] = [Math.cos(step) * shrink, Math.sin(step) * shrink];
    let [x, y] = [level * strength, 0];
    for (let index = first; index < sound.length; index++) {
      sound[index]! += y * Math.min(1, (index - first) / rise);
      const next = x * turnX - y * turnY;
      y = x * turnY + y * turnX;
      x = next;
    }
  }
}
