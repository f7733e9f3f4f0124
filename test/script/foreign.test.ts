// A passage marked as another language: its own rules, its own voice; a word or two stay with the sentence.
import { describe, expect, it } from 'vitest';
import { cast } from '../../src/cast/cast.ts';
import { NO_MEMORY } from '../../src/cast/memory.ts';
import { cover } from '../../src/check/cover.ts';
import type { Article } from '../../src/model/article.ts';
import { voiceIdFor } from '../../src/model/cast.ts';
import { spokenText } from '../../src/model/script.ts';
import { normalize } from '../../src/normalize/normalize.ts';
import { compose, DEFAULT_SCRIPT_OPTIONS } from '../../src/script/compose.ts';
import { foreignLanguages } from '../../src/script/foreign.ts';
import { anArticle, anAttribution, aRun, aVoice } from '../helpers/make.ts';

const VOICES = [
  aVoice('tone:a', { gender: 'female' }),
  aVoice('tone:b', { gender: 'male' }),
  aVoice('tone:f', { languages: ['fr-FR'], gender: 'male' }),
  aVoice('tone:g', { languages: ['fr-FR'], gender: 'female' }),
];

function heard(article: Article): string[] {
  const attribution = anAttribution(article, []);
  const parts = cast(
    attribution,
    {
      voices: VOICES,
      memory: NO_MEMORY,
      language: 'en',
      foreign: foreignLanguages(article, attribution),
      articleId: 'a',
    },
    aRun(),
  );
  const options = { ...DEFAULT_SCRIPT_OPTIONS, announcements: 'none' as const };
  const script = normalize(compose(article, attribution, parts, options, aRun()), {}, aRun());
  expect(cover(article, script).complete).toBe(true);
  const [part] = parts.parts;
  return script.utterances.map(
    ({ language, tokens }) => `${voiceIdFor(part!, language)} ${language}: ${spokenText(tokens)}`,
  );
}

const marked = (text: string, words: string): Article => {
  const article = anArticle([text]);
  const start = text.indexOf(words);
  return { ...article, marks: [{ kind: 'language', span: { start, end: start + words.length }, value: 'fr' }] };
};

describe('a foreign passage', () => {
  it('is said by a voice of its language, with that language’s rules and the narrator’s gender', () => {
    expect(
      heard(marked('She wrote: Le 1er mai, il est 18h30. Then 12 people left.', 'Le 1er mai, il est 18h30.')),
    ).toEqual([
      'tone:a en: She wrote:',
      'tone:g fr: Le premier mai, il est dix-huit heures trente.',
      'tone:a en: Then twelve people left.',
    ]);
  });

  it('of a word or two stays in the sentence’s voice', () => {
    expect(heard(marked('It was a fait accompli by then.', 'fait accompli'))).toEqual([
      'tone:a en: It was a fait accompli by then.',
    ]);
  });

  it('may be a whole block', () => {
    const article = anArticle(['It began:', 'Il y a 21 ans.'], { 1: { language: 'fr' } });
    expect(heard(article)).toEqual(['tone:a en: It began:', 'tone:g fr: Il y a vingt et un ans.']);
  });
});
