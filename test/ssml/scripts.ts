// Random scripts: any text, any speakers, tokens said as written, otherwise, or not at all.
import fc from 'fast-check';
import type { Article } from '../../src/model/article.ts';
import type { Attribution } from '../../src/model/attribution.ts';
import { PLAIN, type Voice } from '../../src/model/cast.ts';
import type { Script, Token, Utterance } from '../../src/model/script.ts';

export const VOICES: readonly Voice[] = ['a', 'b', 'c'].map((name) => ({
  id: `tone:${name}`,
  backend: 'tone',
  name,
  languages: ['en'],
  gender: name === 'a' ? 'female' : 'male',
  engineVoice: name,
  shift: 1,
  license: 'none',
}));

export const SPEAKERS: Attribution['speakers'] = [
  { id: 'narrator', name: 'Narrator', kind: 'narrator', mentions: [] },
  { id: 'ida-holm', name: 'Ida "The Pen" Holm & Sons', kind: 'person', mentions: [], gender: 'female' },
  { id: 'unknown', name: 'Unknown', kind: 'unknown', mentions: [] },
];

const word = fc.oneof(
  fc.constantFrom('wind', '$1.2', ']]>', '&amp;', '<b>', "it's", 'élan', '🙂', '--', 'x'.repeat(300), '漢字'),
  fc
    .string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
    .map((text) => text.replace(/[\s\p{C}“”„«»"‹›‟]/gu, '') || 'so'),
);
const said = fc.oneof(
  fc.constant({}),
  fc.record({ spoken: fc.constantFrom('one & two', 'less < more', 'said "so"', "o'clock", '') }),
  fc.record({ phonemes: fc.constantFrom('wɪnd', 'ˈhoʊlm') }),
);
const piece = fc.record({
  words: fc.array(fc.tuple(word, said), { minLength: 1, maxLength: 5 }),
  quoted: fc.boolean(),
  speaker: fc.constantFrom(...SPEAKERS),
  language: fc.constantFrom('en', 'en', 'de'),
  newBlock: fc.boolean(),
  announcement: fc.constantFrom(false, false, false, true),
  chapter: fc.boolean(),
  pauseAfterMs: fc.constantFrom(0, 250, 700, 12_345),
  prosody: fc.constantFrom(undefined, { rate: 1.1, pitchSemitones: -2, gainDb: 3 }, { ...PLAIN, rate: 0.85 }),
});

export interface Sample {
  readonly script: Script;
  readonly article: Article;
  readonly attribution: Attribution;
}

export const samples: fc.Arbitrary<Sample> = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => {
  const utterances: Utterance[] = [];
  let block = 0;
  let text = '';
  for (const { words, quoted, speaker, newBlock, announcement, prosody, language, pauseAfterMs } of pieces) {
    if (newBlock || announcement || block === 0 || utterances.at(-1)?.kind === 'announcement') block += 1;
    const tokens: Token[] = [];
    let own = '';
    const add = (written: string, spoken: string, rule: string, phonemes?: string): void => {
      const span = { start: own.length, end: own.length + written.length };
      tokens.push({ span, spoken, rule, ...(phonemes ? { phonemes } : {}) });
      own += written;
    };
    if (quoted) add('“', '', 'quotation-mark');
    words.forEach(([written, how], index) => {
      if (index > 0) add(' ', ' ', 'plain');
      add(written, 'spoken' in how ? how.spoken : written, 'x', 'phonemes' in how ? how.phonemes : undefined);
    });
    if (quoted) add('”', '', 'quotation-mark');
    if (!announcement && text !== '') text += newBlock ? '\n' : ' ';
    const span = announcement ? null : { start: text.length, end: text.length + own.length };
    if (span) text += own;
    utterances.push({
      id: `u${String(utterances.length + 1).padStart(4, '0')}`,
      kind: span ? 'text' : 'announcement',
      span,
      text: own,
      tokens,
      speakerId: speaker.id,
      blockId: `b${block}`,
      language,
      pauseAfterMs,
      ...(prosody ? { prosody } : {}),
    });
  }
  const parts = SPEAKERS.map(({ id }, at) => ({
    speakerId: id,
    voiceId: VOICES[at]!.id,
    prosody: PLAIN,
    pan: 0,
    reason: '',
  }));
  const chapters = utterances
    .filter((_, at) => at === 0 || pieces[at]!.chapter)
    .map(({ id }) => ({ title: `Chapter <${id}>`, firstUtteranceId: id }));
  const meta = { title: 'A & B', authors: ['Ann <Ray>'], language: 'en', publisher: 'The "Post"' };
  const article: Article = { id: 'a-b', meta, text, blocks: [], marks: [] };
  const script = {
    articleId: 'a-b',
    language: 'en',
    cast: { voices: VOICES, parts },
    chapters,
    utterances,
    omissions: [],
  };
  return { script, article, attribution: { speakers: SPEAKERS, quotes: [] } };
});
