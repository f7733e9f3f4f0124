// The acceptance article: a news analysis pasted from a web page, with its expected reading beside it.
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Decided, script } from '../src/index.ts';

const FOLDER = fileURLToPath(new URL('../../shared/articles/', import.meta.url));
const ARTICLE = join(FOLDER, 'hanoi-summit.txt');
const there = existsSync(ARTICLE);

interface Expected {
  readonly title: string;
  readonly subtitle: string;
  readonly furniture: readonly string[];
  readonly caption: string;
  readonly credit: string;
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null; readonly kind: string }[];
}

describe.skipIf(!there)('the acceptance article (skipped where ../shared/articles is absent)', () => {
  let work: string;
  let decided: Decided;
  let expected: Expected;
  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'lectern-'));
    decided = await script(ARTICLE, { folder: work });
    expected = JSON.parse(readFileSync(join(FOLDER, 'hanoi-summit.expected.json'), 'utf8')) as Expected;
  });
  afterAll(() => rm(work, { recursive: true, force: true }));

  it('has its title, standfirst and four chapters', () => {
    expect(decided.article.meta.title).toBe(expected.title);
    expect(decided.article.meta.subtitle).toBe(expected.subtitle);
    expect(decided.script.chapters.map((chapter) => chapter.title)).toEqual([
      'Opening',
      'Why now?',
      'Now what?',
      'So many distractions',
    ]);
  });

  it('speaks the caption once, and leaves out all furniture with a reason', () => {
    const spoken = decided.script.utterances.map((utterance) => utterance.text).join(' ');
    expect(spoken.split(expected.caption).length - 1).toBe(1);
    expect(spoken).not.toContain(expected.credit);
    for (const words of expected.furniture) {
      expect(spoken).not.toContain(words);
      const omission = decided.script.omissions.find(({ span }) =>
        decided.article.text.slice(span.start, span.end).includes(words),
      );
      expect(omission?.reason, words).toMatch(/furniture/);
    }
  });

  it('finds every quotation with its speaker and kind', () => {
    const { article, attribution } = decided;
    const names = new Map(attribution.speakers.map((speaker) => [speaker.id, speaker.name]));
    const story = attribution.quotes.filter((quote) => quote.span.start > article.text.indexOf('ANALYSIS'));
    const found = story.map((quote) => ({
      text: flat(article.text.slice(quote.span.start, quote.span.end)),
      speaker: quote.speakerId === 'narrator' ? null : names.get(quote.speakerId),
      kind: quote.kind,
    }));
    for (const quote of expected.quotes)
      expect(found, quote.text).toContainEqual({ text: flat(quote.text), speaker: quote.speaker, kind: quote.kind });
    expect(found).toHaveLength(expected.quotes.length);
  });

  it('casts seven people and the narrator in eight voices', () => {
    const voices = decided.script.cast.parts.map((part) => part.voiceId);
    expect(voices).toHaveLength(8);
    expect(new Set(voices).size).toBe(8);
  });

  it('leaves fragments with the narrator', () => {
    const fragment = decided.script.utterances.find((utterance) => utterance.text.includes('“con man”'));
    expect(fragment?.speakerId).toBe('narrator');
  });

  it('is complete, and no utterance straddles a quotation mark', () => {
    expect(decided.coverage).toMatchObject({ complete: true, missed: [], twice: [] });
    expect(decided.purity).toMatchObject({ pure: true, unknownCharacters: 0 });
  });
});
