// Casting: distinct voices, stated gender, memory, pins, and what happens when voices run out.
import { describe, expect, it } from 'vitest';
import { cast } from '../../src/cast/cast.ts';
import { contrast } from '../../src/cast/contrast.ts';
import { NO_MEMORY, remember } from '../../src/cast/memory.ts';
import type { Speaker } from '../../src/model/attribution.ts';
import type { CastMemory, Voice } from '../../src/model/cast.ts';
import { anArticle, anAttribution, aRun, aSpeaker, aVoice, narrator } from '../helpers/make.ts';

const VOICES: readonly Voice[] = [
  aVoice('e:ann', { gender: 'female', medianPitchHz: 190, wordErrorRate: 0.19 }),
  aVoice('e:ann-low', { gender: 'female', medianPitchHz: 167, engineVoice: 'ann', shift: 0.88, wordErrorRate: 0.12 }),
  aVoice('e:bob', { gender: 'male', medianPitchHz: 105, wordErrorRate: 0.16 }),
  aVoice('e:bob-high', { gender: 'male', medianPitchHz: 118, engineVoice: 'bob', shift: 1.12, wordErrorRate: 0.15 }),
  aVoice('e:cal', { gender: 'male', medianPitchHz: 128, wordErrorRate: 0.26 }),
];
const article = anArticle([
  '“One word after another,” she said. “Two words after another,” he said. “Three of them now,” said they.',
]);
const words = ['One word after another,', 'Two words after another,', 'Three of them now,'];
const speakersOf = (...people: Speaker[]) =>
  anAttribution(
    article,
    people.map((person, index) => [words[index]!, person.id]),
    [narrator, ...people],
  );
const options = { voices: VOICES, memory: NO_MEMORY, language: 'en', articleId: 'a' };
const voiceOf = (result: ReturnType<typeof cast>, id: string): string =>
  result.parts.find((part) => part.speakerId === id)!.voiceId;

describe('casting', () => {
  it('gives every speaker one part and a voice of their own while voices last', () => {
    const attribution = speakersOf(aSpeaker('ada'), aSpeaker('ben'), aSpeaker('cyd'));
    const result = cast(attribution, options, aRun());
    expect(result.parts.map((part) => part.speakerId)).toEqual(['narrator', 'ada', 'ben', 'cyd']);
    expect(new Set(result.parts.map((part) => part.voiceId)).size).toBe(4);
  });

  it('respects a stated gender, and leaves the narrator a voice that nobody needs', () => {
    const attribution = speakersOf(
      aSpeaker('ada', { gender: 'female' }),
      aSpeaker('eve', { gender: 'female' }),
      aSpeaker('ben', { gender: 'male' }),
    );
    const result = cast(attribution, options, aRun());
    const gender = (id: string) => VOICES.find((voice) => voice.id === voiceOf(result, id))!.gender;
    expect([gender('ada'), gender('eve'), gender('ben'), gender('narrator')]).toEqual([
      'female',
      'female',
      'male',
      'male',
    ]);
  });

  it.each([0.12, 0.3])('has those share a voice who do not speak side by side (%d)', (wordErrorRate) => {
    const voices = VOICES.map((voice) => (voice.id === 'e:ann-low' ? { ...voice, wordErrorRate } : voice));
    const women = ['ada', 'eve', 'ivy'].map((id) => aSpeaker(id, { gender: 'female' }));
    const result = cast(speakersOf(...women), { ...options, voices }, aRun());
    expect(voiceOf(result, 'ivy')).toBe(voiceOf(result, 'ada'));
    expect(voiceOf(result, 'ivy')).not.toBe(voiceOf(result, 'eve'));
  });

  it('says so when voices run out, and never takes the narrator’s', () => {
    const run = aRun();
    const few = { ...options, voices: VOICES.slice(2, 4) };
    const result = cast(speakersOf(aSpeaker('ada'), aSpeaker('ben'), aSpeaker('cyd')), few, run);
    expect(run.problems.map((problem) => problem.code)).toContain('cast/voice-shared');
    expect(['ada', 'ben', 'cyd'].map((id) => voiceOf(result, id))).not.toContain(voiceOf(result, 'narrator'));
  });

  it('keeps the voice a person had, and a pin over everything', () => {
    const people: CastMemory['people'] = {
      ada: { name: 'Ada', voices: [{ voiceId: 'e:cal' }] },
      ben: { name: 'Ben', voices: [{ voiceId: 'e:ann', pinned: true }] },
    };
    const result = cast(
      speakersOf(aSpeaker('ada'), aSpeaker('ben', { gender: 'male' })),
      { ...options, memory: { version: 2, people } },
      aRun(),
    );
    expect([voiceOf(result, 'ada'), voiceOf(result, 'ben')]).toEqual(['e:cal', 'e:ann']);
  });

  it('gives the same cast, word for word, when the same article comes again with what was remembered', () => {
    const attribution = speakersOf(aSpeaker('ada'), aSpeaker('ben', { gender: 'male' }));
    const first = cast(attribution, options, aRun());
    const memory = remember(NO_MEMORY, attribution.speakers, first, options);
    expect(cast(attribution, { ...options, memory }, aRun())).toEqual(first);
    expect(remember(memory, attribution.speakers, first, options)).toBe(memory);
  });

  it('remembers a voice for every language, and reads none in a voice of another', () => {
    const attribution = speakersOf(aSpeaker('ada'));
    const english = remember(NO_MEMORY, attribution.speakers, cast(attribution, options, aRun()), options);
    const voices = [...VOICES, aVoice('e:uta', { languages: ['de'] }), aVoice('e:urs', { languages: ['de-CH'] })];
    const german = { ...options, voices, language: 'de', memory: english };
    const result = cast(attribution, german, aRun());
    expect([voiceOf(result, 'narrator'), voiceOf(result, 'ada')].sort()).toEqual(['e:urs', 'e:uta']);
    const both = remember(english, attribution.speakers, result, german);
    expect(both.people['ada']!.voices.map(({ voiceId }) => voiceId)).toEqual([
      english.people['ada']!.voices[0]!.voiceId,
      voiceOf(result, 'ada'),
    ]);
  });

  it('tells of a pin whose voice does not speak the language, and does without', () => {
    const run = aRun();
    const voices = [...VOICES, aVoice('e:uta', { languages: ['de'] })];
    const result = cast(speakersOf(aSpeaker('ada')), { ...options, voices, pins: { ada: 'e:uta' } }, run);
    expect(run.problems.map((problem) => problem.code)).toEqual(['cast/voice-of-other-language']);
    expect(voiceOf(result, 'ada')).not.toBe('e:uta');
  });

  it('does not remember people without a name', () => {
    const attribution = speakersOf(aSpeaker('a-spokeswoman', { kind: 'unnamed' }));
    const memory = remember(NO_MEMORY, attribution.speakers, cast(attribution, options, aRun()), options);
    expect(Object.keys(memory.people)).toEqual(['narrator']);
  });

  it('fails clearly when no voice speaks the language', () => {
    expect(() => cast(speakersOf(aSpeaker('ada')), { ...options, language: 'cy' }, aRun())).toThrow(
      /No installed voice speaks cy/,
    );
  });

  it('tells of a pin whose voice is not there', () => {
    const run = aRun();
    cast(speakersOf(aSpeaker('ada')), { ...options, pins: { ada: 'e:nobody' } }, run);
    expect(run.problems.map((problem) => problem.code)).toEqual(['cast/unknown-voice']);
  });
});

describe('contrast', () => {
  it('is nothing between a voice and itself, symmetric, and more between people than between shifts of one', () => {
    expect(contrast(VOICES[0]!, VOICES[0]!)).toBe(0);
    for (const a of VOICES) for (const b of VOICES) expect(contrast(a, b)).toBeCloseTo(contrast(b, a), 9);
    expect(contrast(VOICES[0]!, VOICES[2]!)).toBeGreaterThan(contrast(VOICES[0]!, VOICES[1]!));
  });
});
