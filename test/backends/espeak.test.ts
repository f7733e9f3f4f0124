// eSpeak NG keeps the contract in several scripts, and its words stand where they sound.

import { afterAll, describe, expect, it } from 'vitest';
import { peakOf } from '../../src/audio/pcm.ts';
import { espeakBackend } from '../../src/backends/espeak.ts';
import { aRequest, backendContract, voicesOf } from '../contract/backend.ts';

const all = await voicesOf('espeak');
const german = all.filter((voice) => voice.languages[0] === 'de');
const sentence = [
  ['„', ''],
  ['Wir zahlten '],
  ['1,2 Mio. €', 'eins Komma zwei Millionen Euro'],
  [','],
  ['“', ''],
  [' sagte die Bürgermeisterin von Köln.'],
] as const;

backendContract('espeak', { open: espeakBackend, voices: german, language: 'de', sentence });

describe('eSpeak NG', () => {
  const backend = espeakBackend();
  afterAll(() => backend.close());
  const still = { signal: new AbortController().signal };
  const say = async (language: string, text: string) => {
    const voice = all.find((each) => each.languages.includes(language))!;
    const speech = await backend.synthesize(aRequest(voice, language, [[text]]), still);
    return { ...speech, heard: speech.words.map(({ start, end }) => text.slice(start, end)) };
  };

  it('speaks every language of its card', async () => {
    for (const voice of all.filter((each) => !each.engineVoice.includes('+'))) {
      const speech = await backend.synthesize(aRequest(voice, voice.languages[0]!, [['Radio Europa 2 4 6']]), still);
      expect(peakOf(speech.samples), voice.id).toBeGreaterThan(0.03);
    }
  });

  it.each([
    ['fr', 'Il a dit qu’il viendrait demain.', ['Il', 'a', 'dit', 'qu’il', 'viendrait', 'demain']],
    ['ru', 'Он сказал: «Да».', ['Он', 'сказал', 'Да']],
    ['ar', 'قال الرئيس نعم.', ['قال', 'الرئيس', 'نعم']],
    ['zh', '我喜欢北京。', ['我', '喜欢', '北京']],
    ['en-US', 'It is the end of the road.', ['It', 'is', 'the', 'end', 'of', 'the', 'road']],
  ])('times every word in %s', async (language, text, words) => {
    expect((await say(language, text)).heard).toEqual(words);
  });

  it('ends a word before the pause that follows it', async () => {
    const { words, sampleRate } = await say('en-US', 'Well, he said it. Then he left.');
    expect((words[1]!.startSample - words[0]!.endSample) / sampleRate).toBeGreaterThan(0.05);
    expect((words[4]!.startSample - words[3]!.endSample) / sampleRate).toBeGreaterThan(0.15);
  });

  it('takes markup in a text for text, and a sign for its name', async () => {
    const marked = await say('en-US', 'one <break time="9s"/> two');
    expect(marked.samples.length / marked.sampleRate).toBeLessThan(6);
    expect((await say('en-US', 'Simon & Garfunkel')).heard).toContain('Garfunkel');
  });

  it('says which voice it lacks', async () => {
    const voice = { ...all[0]!, engineVoice: 'no-such' };
    await expect(backend.synthesize(aRequest(voice, 'de', [['Tag']]), still)).rejects.toThrow('no-such');
  });
});
