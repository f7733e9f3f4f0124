// Sounds of the house: where they stand, how they give way to words, and that they change nothing else.
import { describe, expect, it } from 'vitest';
import { STINGS, sting } from '../../src/audio/stings.ts';
import { arrange, DEFAULT_MIX_OPTIONS } from '../../src/mix/arrange.ts';
import { withBeds } from '../../src/mix/beds.ts';
import { mixdown } from '../../src/mix/mixdown.ts';
import { chooseSounds } from '../../src/mix/sounds.ts';
import { HOUSE_RATE } from '../../src/model/timeline.ts';
import { anEpisode } from '../helpers/episode.ts';
import { aRun } from '../helpers/make.ts';

const { script: bare, clips } = anEpisode();
const chapters = [
  { title: 'Opening', firstUtteranceId: 'u0001' },
  { title: 'What they carried', firstUtteranceId: 'u0007' },
];
const script = { ...bare, chapters };
const own = async (name: string): Promise<Int16Array> =>
  sting(
    STINGS.find((sound) => name.endsWith(sound))!,
    HOUSE_RATE,
  );
const all = { opening: 'lectern:opening', closing: 'lectern:closing', chapter: 'lectern:chapter', duckDb: 14 };
const run = aRun();
const plain = arrange(script, clips, DEFAULT_MIX_OPTIONS, run);
const { sounds, samples } = await chooseSounds(all, own);
const timeline = arrange(script, clips, DEFAULT_MIX_OPTIONS, run, sounds);
const gainOf = (index: number, sample: number): number => {
  const { envelope } = timeline.beds![index]!;
  const next = envelope.findIndex((point) => point.sample > sample);
  const [from, to] = [envelope[Math.max(0, next - 1)]!, envelope[next]!];
  return from.gain + ((to.gain - from.gain) * (sample - from.sample)) / (to.sample - from.sample);
};
const speech = timeline.segments.filter((segment) => segment.kind === 'speech');

describe('sounds of the house', () => {
  it('are none unless they are chosen, and then nothing changes', async () => {
    expect(plain.beds).toBeUndefined();
    const none = await chooseSounds({ duckDb: 14, opening: 'none' }, own);
    expect(arrange(script, clips, DEFAULT_MIX_OPTIONS, run, none.sounds)).toEqual(plain);
  });

  it('leave the segments tiling the timeline, and every clip as long and as loud as it was', () => {
    let reached = 0;
    for (const segment of timeline.segments) {
      expect(segment.startSample).toBe(reached);
      reached = segment.endSample;
    }
    expect(reached).toBe(timeline.lengthSamples);
    const facts = (from: typeof timeline) =>
      from.segments
        .filter((segment) => segment.kind === 'speech')
        .map(({ startSample, endSample, gainDb, utteranceId }) => [utteranceId, endSample - startSample, gainDb]);
    expect(facts(timeline)).toEqual(facts(plain));
  });

  it('an opening is heard alone first, and 14 dB softer under the first words', () => {
    const words = speech[0]!.startSample;
    expect(words).toBe(2.6 * HOUSE_RATE);
    expect(gainOf(0, 1000) / gainOf(0, words + HOUSE_RATE / 2)).toBeCloseTo(10 ** (14 / 20), 2);
  });

  it('a turn stands before its chapter, which begins with it', () => {
    const [opening, second] = timeline.chapters;
    expect(opening!.startSample).toBe(0);
    const turn = timeline.beds![1]!;
    expect(second!.startSample).toBe(turn.startSample);
    const before = speech.findLast((segment) => segment.endSample <= turn.startSample)!;
    const after = speech.find((segment) => segment.startSample > turn.startSample)!;
    expect(before.utteranceId).toBe('u0006');
    expect(after.utteranceId).toBe('u0007');
    expect(after.startSample).toBeGreaterThanOrEqual(turn.endSample - HOUSE_RATE / 2);
  });

  it('a closing begins under the last words, rises after them, and ends before the edition does', () => {
    const closing = timeline.beds![2]!;
    const last = speech.at(-1)!;
    expect(closing.startSample).toBeGreaterThanOrEqual(last.startSample);
    expect(closing.startSample).toBeLessThan(last.endSample);
    expect(gainOf(2, last.endSample + HOUSE_RATE)).toBeGreaterThan(4 * gainOf(2, last.endSample - 100));
    expect(closing.endSample).toBeLessThanOrEqual(timeline.lengthSamples - HOUSE_RATE * 0.9);
  });

  it('are added to the words, whatever pieces they come in', async () => {
    const bed = {
      sound: 's',
      startSample: 3,
      endSample: 9,
      envelope: [
        { sample: 3, gain: 1 },
        { sample: 7, gain: 0.5 },
      ],
    };
    const sound = { sampleRate: HOUSE_RATE, samples: Int16Array.of(100, 100, 100, 100, 100, 100) };
    const frames = Int16Array.from({ length: 12 }, (_, index) => index * 1000);
    const mix = async (sizes: readonly number[]): Promise<number[]> => {
      async function* pieces(): AsyncGenerator<Uint8Array> {
        let at = 0;
        for (const size of sizes) {
          yield new Uint8Array(frames.slice(at, at + size).buffer);
          at += size;
        }
      }
      const heard: number[] = [];
      for await (const chunk of withBeds(pieces(), [bed], async () => sound, 1, 1))
        heard.push(...new Int16Array(Uint8Array.from(chunk).buffer));
      return heard;
    };
    const whole = await mix([12]);
    expect(whole).toEqual([0, 1000, 2000, 3100, 4088, 5075, 6063, 7050, 8050, 9000, 10_000, 11_000]);
    expect(await mix([1, 4, 2, 5])).toEqual(whole);
  });

  it('never wrap around at full scale', async () => {
    const bed = { sound: 's', startSample: 0, endSample: 2, envelope: [{ sample: 0, gain: 1 }] };
    const sound = { sampleRate: HOUSE_RATE, samples: Int16Array.of(30_000, -30_000) };
    async function* loud(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(Int16Array.of(30_000, -30_000).buffer);
    }
    for await (const chunk of withBeds(loud(), [bed], async () => sound, 1, 1))
      expect([...new Int16Array(Uint8Array.from(chunk).buffer)]).toEqual([32_767, -32_768]);
  });

  it('are heard where they stand: sound before the first word, none without them', async () => {
    const clipOf = async (key: string) => {
      const sound = samples.get(key);
      const { sampleRate, lengthSamples } = clips.find((clip) => clip.key === key) ?? {
        sampleRate: 0,
        lengthSamples: 0,
      };
      return sound
        ? { sampleRate: HOUSE_RATE, samples: sound }
        : { sampleRate, samples: new Int16Array(lengthSamples) };
    };
    const power = async (of: typeof timeline): Promise<number> => {
      let sum = 0;
      let at = 0;
      for await (const chunk of mixdown(of, clipOf, { gainDb: 0, ceilingDb: -2 }, run)) {
        const frames = new Int16Array(Uint8Array.from(chunk).buffer);
        for (const frame of frames) if (at++ < HOUSE_RATE) sum += frame * frame;
      }
      return sum;
    };
    expect(await power(plain)).toBe(0);
    expect(await power(timeline)).toBeGreaterThan(1e9);
  });
});

describe('our own sounds', () => {
  it.each(STINGS)('%s begins without a click, ends in silence, stays below half of full scale', (name) => {
    const sound = sting(name, HOUSE_RATE);
    expect(Math.abs(sound[0]!)).toBeLessThan(50);
    expect(Math.abs(sound.at(-1)!)).toBeLessThan(50);
    let peak = 0;
    for (const sample of sound) peak = Math.max(peak, Math.abs(sample));
    expect(peak).toBeGreaterThan(15_000);
    expect(peak).toBeLessThanOrEqual(16_384);
    expect(Buffer.from(sting(name, HOUSE_RATE).buffer).equals(Buffer.from(sound.buffer))).toBe(true);
  });
});
