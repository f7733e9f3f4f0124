// Attribute values of SSML 1.1 as numbers: times, rates, pitches, volumes. Source: SSML 1.1, sections 3.2.3 and 3.2.4.
import type { Prosody } from '../model/cast.ts';
import { type Place, RenderError } from '../model/problem.ts';

/** What the words of `strength` are worth, in milliseconds; the Recommendation leaves it to the processor. */
const STRENGTHS: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 100,
  weak: 200,
  medium: 400,
  strong: 700,
  'x-strong': 1200,
};
const RATES: Readonly<Record<string, number>> = {
  'x-slow': 0.5,
  slow: 0.75,
  medium: 1,
  default: 1,
  fast: 1.25,
  'x-fast': 1.6,
};
const PITCHES: Readonly<Record<string, number>> = { 'x-low': -4, low: -2, medium: 0, default: 0, high: 2, 'x-high': 4 };
const VOLUMES: Readonly<Record<string, number>> = {
  silent: -60,
  'x-soft': -12,
  soft: -6,
  medium: 0,
  default: 0,
  loud: 4,
  'x-loud': 8,
};

/** `1.5s`, `250ms`, or a word of strength; a break without either is of medium strength. */
export function breakMs(time: string | undefined, strength: string | undefined, place: Place): number {
  if (time !== undefined) {
    const match = /^\+?(\d*\.?\d+)(ms|s)$/.exec(time.trim());
    if (!match) throw bad('time', time, '250ms or 1.5s', place);
    return Math.round(Number(match[1]) * (match[2] === 's' ? 1000 : 1));
  }
  const value = STRENGTHS[strength ?? 'medium'];
  if (value === undefined) throw bad('strength', strength ?? '', 'none, weak, medium or strong', place);
  return value;
}

export function prosodyFrom(attributes: Readonly<Record<string, string>>, place: Place): Prosody {
  const { rate, pitch, volume } = attributes;
  return {
    rate: rate === undefined ? 1 : rateOf(rate, place),
    pitchSemitones: pitch === undefined ? 0 : pitchOf(pitch, place),
    gainDb: volume === undefined ? 0 : volumeOf(volume, place),
  };
}

/** One manner of speaking inside another. */
export const times = (outer: Prosody, inner: Prosody): Prosody => ({
  rate: outer.rate * inner.rate,
  pitchSemitones: outer.pitchSemitones + inner.pitchSemitones,
  gainDb: outer.gainDb + inner.gainDb,
});

/** A percentage of the usual rate (100% is no change), a signed change, or a word. */
function rateOf(rate: string, place: Place): number {
  const named = RATES[rate];
  if (named !== undefined) return named;
  const match = /^([+-])?(\d*\.?\d+)%$/.exec(rate);
  const value = !match ? Number.NaN : match[1] ? 1 + Number(`${match[1]}${match[2]}`) / 100 : Number(match[2]) / 100;
  if (!(value >= 0.3 && value <= 4)) throw bad('rate', rate, '30% to 400%', place);
  return value;
}

function pitchOf(pitch: string, place: Place): number {
  const named = PITCHES[pitch];
  if (named !== undefined) return named;
  const semitones = /^([+-]\d*\.?\d+)st$/.exec(pitch)?.[1];
  if (semitones !== undefined) return Number(semitones);
  const percent = /^([+-]\d*\.?\d+)%$/.exec(pitch)?.[1];
  if (percent !== undefined && Number(percent) > -90)
    return Math.round(1200 * Math.log2(1 + Number(percent) / 100)) / 100;
  throw bad('pitch', pitch, '+2st, -10% or a word such as high', place);
}

function volumeOf(volume: string, place: Place): number {
  const named = VOLUMES[volume];
  if (named !== undefined) return named;
  const decibels = /^([+-]?\d*\.?\d+)dB$/i.exec(volume)?.[1];
  if (decibels !== undefined) return Number(decibels);
  throw bad('volume', volume, '+3dB or a word such as soft', place);
}

const bad = (name: string, value: string, like: string, place: Place): RenderError =>
  new RenderError({
    code: 'ssml/bad-value',
    message: `${name}="${value}" is not a value that can be used.`,
    fix: `Write it like ${like}.`,
    place,
  });

/** Whether two manners sound alike. */
export const samePace = (a: Prosody, b: Prosody): boolean =>
  a.rate === b.rate && a.pitchSemitones === b.pitchSemitones && a.gainDb === b.gainDb;
