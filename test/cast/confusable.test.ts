// Which voices of an edition could be taken for each other.
import { describe, expect, it } from 'vitest';
import { confusable } from '../../src/cast/confusable.ts';
import { PLAIN } from '../../src/model/cast.ts';
import type { Script } from '../../src/model/script.ts';
import { aVoice } from '../helpers/make.ts';

const voices = [
  aVoice('tone:low', { medianPitchHz: 100 }),
  aVoice('tone:high', { medianPitchHz: 200 }),
  aVoice('tone:higher', { medianPitchHz: 210, engineVoice: 'high', shift: 1.05 }),
];
const cast = {
  voices,
  parts: [
    ['narrator', 'tone:low'],
    ['ada', 'tone:high'],
    ['ben', 'tone:higher'],
    ['cleo', 'tone:high'],
    ['silent', 'tone:low'],
  ].map(([speakerId, voiceId]) => ({ speakerId: speakerId!, voiceId: voiceId!, prosody: PLAIN, pan: 0, reason: '' })),
};
const said = ['narrator', 'ada', 'narrator', 'ben', 'ada', 'cleo'];
const script = { cast, utterances: said.map((speakerId) => ({ speakerId })) } as unknown as Script;
const pairs = confusable(cast, script);
const between = (a: string, b: string) =>
  pairs.find(({ speakerIds }) => speakerIds.includes(a) && speakerIds.includes(b));

describe('voices that could be confused', () => {
  it('come first, one voice for two people before two alike', () => {
    expect(pairs.slice(0, 2).map((pair) => [pair.speakerIds, pair.risk])).toEqual([
      [['ada', 'cleo'], 'same voice'],
      [['ada', 'ben'], 'easily confused'],
    ]);
    expect(between('narrator', 'ada')!.risk).toBe('told apart');
  });

  it('meet where one is the next to be quoted, the narrator between them or not', () => {
    expect(between('ada', 'ben')!.meetings).toBe(2);
    expect(between('ben', 'cleo')!.meetings).toBe(0);
    expect(between('narrator', 'ada')!.meetings).toBe(2);
  });

  it('are all pairs of those who say something', () => {
    expect(pairs).toHaveLength(6);
    expect(between('silent', 'ada')).toBeUndefined();
  });
});
