// script.ssml: valid SSML 1.1 by a real validator, the same script back, and what a person changes is what is spoken.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { type Attribution, NARRATOR } from '../../src/model/attribution.ts';
import { PLAIN, type Voice } from '../../src/model/cast.ts';
import { RenderError } from '../../src/model/problem.ts';
import { type Script, spokenText, type Token, type Utterance } from '../../src/model/script.ts';
import { parseSsml } from '../../src/ssml/parse.ts';
import { printSsml } from '../../src/ssml/print.ts';
import { anArticle, aSpeaker, aVoice, narrator } from '../helpers/make.ts';

const schema = XmlDocument.fromBuffer(readFileSync(new URL('./ssml11.rng', import.meta.url)));
const validator = RelaxNGValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

function validate(ssml: string): void {
  const document = XmlDocument.fromString(ssml);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}

const VOICES: readonly Voice[] = [
  aVoice('tone:a', { gender: 'female' }),
  aVoice('tone:b', { gender: 'male' }),
  aVoice('tone:c'),
];
const IDS = [NARRATOR, 'ada', 'ben'];

/** Words with anything in them that has broken a document before. */
const words = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      'a & b',
      '<tag>',
      ']]>',
      '“quoted”',
      'it’s',
      '\u0000control\u0007',
      '\ud800',
      '-->',
      "O'Neil",
      'emoji 🎉',
      'Größe',
      '1.2 million',
      'x'.repeat(10_000),
    ),
  )
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

const scripts = fc
  .array(
    fc.record({
      text: words,
      speaker: fc.constantFrom(...IDS),
      pauseAfterMs: fc.integer({ min: 0, max: 25_000 }),
      block: fc.boolean(),
      said: fc.boolean(),
      rate: fc.constantFrom(1, 1.25),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => {
    const paragraphs: string[] = [];
    const utterances: Utterance[] = rows.map((row, index) => {
      const text = row.text;
      const tokens: Token[] = row.said
        ? [{ span: { start: 0, end: text.length }, spoken: 'something else', rule: 'test' }]
        : [{ span: { start: 0, end: text.length }, spoken: text, rule: 'plain' }];
      if (row.block || index === 0) paragraphs.push(text);
      else paragraphs[paragraphs.length - 1] += ` ${text}`;
      const end = paragraphs.join('\n').length;
      const prosody = row.rate === 1 ? {} : { prosody: { ...PLAIN, rate: row.rate } };
      return {
        id: `u${String(index + 1).padStart(4, '0')}`,
        kind: 'text',
        span: { start: end - text.length, end },
        text,
        tokens,
        speakerId: row.speaker,
        blockId: `b${paragraphs.length}`,
        language: 'en',
        pauseAfterMs: row.pauseAfterMs,
        ...prosody,
      };
    });
    const article = anArticle(paragraphs);
    const used = IDS.filter((id) => id === NARRATOR || rows.some((row) => row.speaker === id));
    const attribution: Attribution = { speakers: [narrator, ...used.slice(1).map((id) => aSpeaker(id))], quotes: [] };
    const parts = used.map((speakerId) => ({
      speakerId,
      voiceId: VOICES[IDS.indexOf(speakerId)]!.id,
      prosody: PLAIN,
      pan: 0,
      reason: 'test',
    }));
    const script: Script = {
      articleId: article.id,
      language: 'en',
      cast: { voices: VOICES.slice(0, used.length), parts },
      chapters: [{ title: 'A & B', firstUtteranceId: 'u0001' }],
      utterances,
      omissions: [],
    };
    return { article, attribution, script };
  });

const allowed = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();

describe('script.ssml', () => {
  it('is valid SSML 1.1, whatever is written', () => {
    fc.assert(
      fc.property(scripts, ({ script, article, attribution }) => validate(printSsml(script, article, attribution))),
      { numRuns: 60 },
    );
  });

  it('gives the same utterances back: speaker, words, how they are said, pauses', () => {
    const essence = ({ utterances }: Script): unknown[] =>
      utterances.map((utterance) => [
        utterance.speakerId,
        allowed(utterance.text),
        allowed(spokenText(utterance.tokens).replace(/[“”„«»"‹›‟]/g, '')),
        utterance.pauseAfterMs,
        utterance.prosody?.rate ?? 1,
      ]);
    fc.assert(
      fc.property(scripts, ({ script, article, attribution }) => {
        const back = parseSsml(printSsml(script, article, attribution), 'test.ssml', { voices: VOICES });
        expect(essence(back.script)).toEqual(essence(script));
        expect(back.script.chapters[0]).toEqual(script.chapters[0]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same text every time', () => {
    const [{ script, article, attribution }] = fc.sample(scripts, { numRuns: 1, seed: 7 }) as [
      ReturnType<typeof JSON.parse>,
    ];
    expect(printSsml(script, article, attribution)).toBe(printSsml(script, article, attribution));
  });
});

const speak = (inner: string): string =>
  `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">${inner}</speak>`;
const parse = (inner: string) => parseSsml(speak(inner), 'hand.ssml', { voices: VOICES });

describe('SSML written by hand', () => {
  it('needs no marks: voices, sentences and paragraphs make the utterances', () => {
    const { script, article, attribution } = parse(
      '<p><s>One.</s><s>Two.</s></p><voice name="tone:b">Three <break time="1.5s"/> four.</voice>',
    );
    expect(script.utterances.map((utterance) => [utterance.text, utterance.speakerId, utterance.pauseAfterMs])).toEqual(
      [
        ['One.', 'narrator', 0],
        ['Two.', 'narrator', 0],
        ['Three', 'tone-b', 1500],
        ['four.', 'tone-b', 0],
      ],
    );
    expect(script.cast.parts.find((part) => part.speakerId === 'tone-b')?.voiceId).toBe('tone:b');
    expect(attribution.quotes.map((quote) => article.text.slice(quote.span.start, quote.span.end))).toEqual([
      'Three four.',
    ]);
  });

  it('keeps sub, prosody inside prosody, and another language', () => {
    const { script } = parse(
      '<prosody rate="120%"><prosody rate="50%" pitch="+2st" volume="-6dB">It cost <sub alias="five dollars">$5</sub>.</prosody></prosody><lang xml:lang="fr">Bonjour.</lang>',
    );
    expect(script.utterances[0]!.prosody).toEqual({ rate: 0.6, pitchSemitones: 2, gainDb: -6 });
    expect(spokenText(script.utterances[0]!.tokens)).toBe('It cost five dollars.');
    expect(script.utterances[1]!.language).toBe('fr');
  });

  it.each([
    ['<nonsense>words</nonsense>', 'ssml/unknown-element'],
    ['<audio src="bell.wav"/>', 'ssml/audio'],
    ['<break time="soon"/>words', 'ssml/bad-value'],
    ['<voice name="nobody">words</voice>', 'ssml/unknown-voice'],
    ['<p>words', 'text/bad-xml'],
    ['<p/>', 'ssml/nothing-to-say'],
  ])('says what is wrong with %s', (inner, code) => {
    const error = (() => {
      try {
        parse(`Some words. ${inner}`.replace(/^Some words. (?=<p\/>)/, ''));
      } catch (thrown) {
        return thrown as RenderError;
      }
      return undefined;
    })();
    expect(error).toBeInstanceOf(RenderError);
    expect(error!.problem.code).toBe(code);
    expect(error!.problem.place?.line).toBeGreaterThan(0);
    expect(error!.problem.fix).not.toBe('');
  });
});
