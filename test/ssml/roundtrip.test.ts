// What is printed comes back the same, and what a person changed is what comes back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Script, spokenText } from '../../src/model/script.ts';
import { tiling } from '../../src/model/span.ts';
import { parseSsml } from '../../src/ssml/parse.ts';
import { printSsml } from '../../src/ssml/print.ts';
import { samples, VOICES } from './scripts.ts';

const options = { voices: VOICES };
const speak = (body: string): string =>
  `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">${body}</speak>`;
const heard = (script: Script): unknown => ({
  chapters: script.chapters,
  utterances: script.utterances.map((utterance) => ({
    id: utterance.id,
    kind: utterance.kind,
    text: utterance.text,
    spoken: spokenText(utterance.tokens),
    phonemes: utterance.tokens.flatMap(({ phonemes }) => phonemes ?? []),
    speaker: utterance.speakerId,
    voice: script.cast.parts.find(({ speakerId }) => speakerId === utterance.speakerId)?.voiceId,
    language: utterance.language,
    prosody: utterance.prosody,
    pause: utterance.pauseAfterMs,
  })),
});

test('a printed script comes back the same, and its words tile its text', () => {
  fc.assert(
    fc.property(samples, ({ script, article, attribution }) => {
      const back = parseSsml(printSsml(script, article, attribution), 'script.ssml', options);
      expect(heard(back.script)).toEqual(heard(script));
      expect(back.article.meta).toEqual(article.meta);
      const spans = [
        ...back.script.utterances.flatMap(({ span }) => span ?? []),
        ...back.script.omissions.map(({ span }) => span),
      ];
      expect(tiling(spans, back.article.text.length)).toEqual({ missed: [], twice: [] });
      for (const { span, text } of back.script.utterances)
        if (span) expect(back.article.text.slice(span.start, span.end)).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test('SSML written by hand needs no marks and no metadata', () => {
  const { script } = parseSsml(
    speak(
      '<p>Good <emphasis>evening</emphasis>.</p><voice name="tone:b"><s>Thank you.</s></voice><break time="1.5s"/>',
    ),
    'hand.ssml',
    options,
  );
  expect(script.utterances.map(({ text, pauseAfterMs }) => [text, pauseAfterMs])).toEqual([
    ['Good evening.', 0],
    ['Thank you.', 1500],
  ]);
  expect(script.cast.parts.at(-1)?.voiceId).toBe('tone:b');
});

test.each([
  ['<whisper>psst</whisper>', 'ssml/unknown-element'],
  ['<voice name="nobody">psst</voice>', 'ssml/unknown-voice'],
  ['<prosody rate="fastest">psst</prosody>', 'ssml/bad-value'],
  ['<audio src="a.wav"/>', 'ssml/audio'],
  ['<p> </p>', 'ssml/nothing-to-say'],
  ['<p>AT&T</p>', 'text/bad-xml'],
])('%s is refused as %s, with its line', (body, code) => {
  expect(() => parseSsml(speak(`\n${body}`), 'hand.ssml', options)).toThrow(
    expect.objectContaining({
      problem: expect.objectContaining({ code, place: expect.objectContaining({ uri: 'hand.ssml' }) }),
    }),
  );
});
