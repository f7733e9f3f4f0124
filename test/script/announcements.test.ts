// The words of our own around the article's: who speaks, opening and closing, in the language of the article.
import { describe, expect, it } from 'vitest';
import { cover } from '../../src/check/cover.ts';
import type { Article } from '../../src/model/article.ts';
import type { Attribution } from '../../src/model/attribution.ts';
import type { Cast } from '../../src/model/cast.ts';
import { PLAIN } from '../../src/model/cast.ts';
import { normalize } from '../../src/normalize/normalize.ts';
import { compose, DEFAULT_SCRIPT_OPTIONS, type ScriptOptions } from '../../src/script/compose.ts';
import { phrasesFor } from '../../src/script/phrases.ts';
import { fillTemplate, unknownFields } from '../../src/script/template.ts';
import { anArticle, anAttribution, aRun, aVoice } from '../helpers/make.ts';

const castOf = (voices: Readonly<Record<string, string>>): Cast => ({
  voices: [...new Set(Object.values(voices))].map((id) => aVoice(id)),
  parts: Object.entries(voices).map(([speakerId, voiceId]) => ({
    speakerId,
    voiceId,
    prosody: PLAIN,
    pan: 0,
    reason: '',
  })),
});

function spoken(
  article: Article,
  attribution: Attribution,
  voices: Readonly<Record<string, string>>,
  options: Partial<ScriptOptions> = { opening: false },
): string[] {
  const composed = compose(
    article,
    attribution,
    castOf({ narrator: 'tone:n', ...voices }),
    { ...DEFAULT_SCRIPT_OPTIONS, ...options },
    aRun(),
  );
  const script = normalize(composed, {}, aRun());
  expect(cover(article, script).complete).toBe(true);
  return script.utterances.map(({ kind, text }) => (kind === 'announcement' ? `[${text}]` : text));
}

const inLanguage = (article: Article, language: string, meta: Partial<Article['meta']> = {}): Article => ({
  ...article,
  meta: { ...article.meta, language, ...meta },
});

describe('who speaks', () => {
  const article = anArticle(['“We wait,” one said.', '“We go,”', '“We stay,”']);
  const attribution = anAttribution(article, [
    ['We wait,', 'ana-ruiz'],
    ['We go,', 'ben-cole'],
    ['We stay,', 'ada-lind'],
  ]);

  it('needs no words while the voices tell', () => {
    const voices = { 'ana-ruiz': 'tone:a', 'ben-cole': 'tone:b', 'ada-lind': 'tone:c' };
    expect(spoken(article, attribution, voices)).toEqual(['“We wait,”', 'one said.', '“We go,”', '“We stay,”']);
  });

  it('a quotation in the narrator’s voice is opened and closed in words', () => {
    const voices = { 'ana-ruiz': 'tone:n', 'ben-cole': 'tone:b', 'ada-lind': 'tone:c' };
    expect(spoken(article, attribution, voices).slice(0, 4)).toEqual([
      '[Quote:]',
      '“We wait,”',
      '[End quote.]',
      'one said.',
    ]);
  });

  it('two people in a row with one voice are named', () => {
    const voices = { 'ana-ruiz': 'tone:a', 'ben-cole': 'tone:b', 'ada-lind': 'tone:b' };
    expect(spoken(article, attribution, voices)).toEqual([
      '“We wait,”',
      'one said.',
      '“We go,”',
      '[ada lind:]',
      '“We stay,”',
    ]);
  });

  it('full names everybody before their first words, unless the narrator just did', () => {
    const story = anArticle(['The mayor is Ana ruiz. “We wait.”', 'A farmer waits.', '“We go.”', 'He nodded. “Now.”']);
    const said = anAttribution(story, [
      ['We wait.', 'ana-ruiz'],
      ['We go.', 'ben-cole'],
      ['Now.', 'ben-cole'],
    ]);
    const voices = { 'ana-ruiz': 'tone:a', 'ben-cole': 'tone:b' };
    const words = spoken(story, said, voices, { announcements: 'full', opening: false, closing: false });
    expect(words.filter((word) => word.startsWith('['))).toEqual(['[ben cole:]']);
    expect(words.indexOf('[ben cole:]')).toBe(words.indexOf('“We go.”') - 1);
  });

  it('none says nothing of ours', () => {
    const voices = { 'ana-ruiz': 'tone:n', 'ben-cole': 'tone:b', 'ada-lind': 'tone:b' };
    expect(spoken(article, attribution, voices, { announcements: 'none' }).join('')).not.toContain('[');
  });
});

describe('opening and closing', () => {
  const plain = anArticle(['Ein Satz.']);
  const none = anAttribution(plain, []);
  const meta = {
    title: 'Die Brücke',
    authors: ['Ada Lind', 'Ben Kohl'],
    publisher: 'Elbblatt',
    published: '2024-05-03',
    canonicalUrl: 'https://www.elbblatt.example/bruecke',
  };
  const heard = (language: string, options: Partial<ScriptOptions>): string[] =>
    spoken(inLanguage(plain, language, meta), none, {}, options).filter((word) => word.startsWith('['));

  it.each([
    [
      'de',
      'Die Brücke.',
      'Von Ada Lind und Ben Kohl.',
      'Veröffentlicht am 3. Mai 2024.',
      'Gelesen von synthetischen Stimmen.',
    ],
    ['fr', 'Die Brücke.', 'Par Ada Lind et Ben Kohl.', 'Publié le 3 mai 2024.', 'Lu par des voix de synthèse.'],
    ['es', 'Die Brücke.', 'Por Ada Lind y Ben Kohl.', 'Publicado el 3 de mayo de 2024.', 'Leído por voces sintéticas.'],
    ['it', 'Die Brücke.', 'Di Ada Lind e Ben Kohl.', 'Pubblicato il 3 maggio 2024.', 'Letto da voci sintetiche.'],
    ['pt', 'Die Brücke.', 'Por Ada Lind e Ben Kohl.', 'Publicado em 3 de maio de 2024.', 'Lido por vozes sintéticas.'],
    [
      'nl',
      'Die Brücke.',
      'Door Ada Lind en Ben Kohl.',
      'Gepubliceerd op 3 mei 2024.',
      'Gelezen door synthetische stemmen.',
    ],
    ['en', 'Die Brücke.', 'By Ada Lind and Ben Kohl.', 'Published May 3, 2024.', 'Read by synthetic voices.'],
  ])('%s: title, authors, date, synthetic voices', (language, ...words) => {
    const opening = heard(language, { announcements: 'full', closing: false });
    for (const word of words) expect(opening).toContain(`[${word}]`);
  });

  it('in a language without words of ours, names and dates are all that is said', () => {
    const said = heard('cy', { announcements: 'full' });
    expect(said.slice(0, 3)).toEqual(['[Die Brücke.]', '[Ada Lind, Ben Kohl.]', '[Elbblatt.]']);
    expect(said.join(' ')).not.toMatch(/Published|Read by|That was|By /);
  });

  it('a publication’s own words, sentence by sentence; one without a value is left out', () => {
    expect(heard('de', { opening: '{publisher}: {title}. Von {authors}.', closing: 'Mehr auf {site}.' })).toEqual([
      '[Elbblatt: Die Brücke.]',
      '[Von Ada Lind und Ben Kohl.]',
      '[Mehr auf elbblatt.example.]',
    ]);
    expect(fillTemplate('{title}. By {authors}. Good day.', { title: 'A', authors: '' })).toEqual(['A.', 'Good day.']);
    expect(unknownFields('{title} {author}')).toEqual(['author']);
  });

  it('can be skipped', () => {
    expect(heard('de', { opening: false, closing: false, announcements: 'full' })).toEqual([]);
  });
});

describe('words for what is seen', () => {
  it.each(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'])('%s has all of them', (language) => {
    const phrases = phrasesFor(language);
    const words = Object.values(phrases).map((phrase) =>
      typeof phrase === 'string' ? phrase : (phrase as (a: never, b: never) => string)(3 as never, 'x' as never),
    );
    expect(words.every((word) => word.trim() !== '')).toBe(true);
  });

  it('an image and a nested list in French', () => {
    const page = anArticle(['Un pont', 'Villes', 'Lyon', 'Paris'], {
      0: { role: 'caption', kind: 'caption' },
      1: { kind: 'list-item', level: 1 },
      2: { kind: 'list-item', level: 2 },
      3: { kind: 'list-item', level: 2 },
    });
    expect(spoken(inLanguage(page, 'fr'), anAttribution(page, []), {}, { opening: false })).toEqual([
      '[Image :]',
      'Un pont',
      'Villes',
      '[En dessous :]',
      'Lyon',
      'Paris',
    ]);
  });
});
