// The script: order, cuts at sentences and quotation marks, omissions with reasons, chapters, pauses, and the proofs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cast } from '../../src/cast/cast.ts';
import { NO_MEMORY } from '../../src/cast/memory.ts';
import { cover } from '../../src/check/cover.ts';
import { purity } from '../../src/check/purity.ts';
import type { Article } from '../../src/model/article.ts';
import type { Attribution } from '../../src/model/attribution.ts';
import type { Script } from '../../src/model/script.ts';
import { normalize } from '../../src/normalize/normalize.ts';
import { compose, DEFAULT_SCRIPT_OPTIONS, type ScriptOptions } from '../../src/script/compose.ts';
import { anArticle, anAttribution, aRun, aVoice } from '../helpers/make.ts';

const VOICES = ['tone:a', 'tone:b', 'tone:c'].map((id) => aVoice(id));
const SILENT: ScriptOptions = { ...DEFAULT_SCRIPT_OPTIONS, announcements: 'none' };

function scriptOf(article: Article, attribution: Attribution, options = SILENT): Script {
  const parts = cast(attribution, { voices: VOICES, memory: NO_MEMORY, language: 'en', articleId: 'a' }, aRun());
  return normalize(compose(article, attribution, parts, options, aRun()), {}, aRun());
}
const lines = (script: Script): string[] =>
  script.utterances.map((utterance) => `${utterance.speakerId}: ${utterance.text}`);

describe('composing a script', () => {
  const article = anArticle(['“We paid for it,” Lopez said. “All of it. Twice.” She was “happy” then.']);
  const attribution = anAttribution(article, [
    ['We paid for it,', 'lopez'],
    ['All of it. Twice.', 'lopez'],
    ['happy', 'lopez', 'partial'],
  ]);

  it('changes the voice exactly at the marks, and keeps a fragment with the narrator', () => {
    expect(lines(scriptOf(article, attribution))).toEqual([
      'lopez: “We paid for it,”',
      'narrator: Lopez said.',
      'lopez: “All of it.',
      'lopez: Twice.”',
      'narrator: She was “happy” then.',
    ]);
  });

  it('gives the fragment its speaker when asked to', () => {
    expect(lines(scriptOf(article, attribution, { ...SILENT, fragmentWords: 0 }))).toContain('lopez: “happy”');
  });

  it('pauses less where the voice changes inside a sentence', () => {
    const [quote, clause] = scriptOf(article, attribution).utterances;
    expect(quote!.pauseAfterMs).toBe(SILENT.pauses.attribution);
    expect(clause!.pauseAfterMs).toBe(SILENT.pauses.speaker);
  });

  it('leaves out furniture, repetitions and credits, each with its reason', () => {
    const page = anArticle(
      ['Skip to content', 'A story.', 'A bridge at night', 'A bridge at night', '(A. Smith/Agency)'],
      {
        0: { role: 'navigation' },
        2: { role: 'caption', kind: 'caption' },
        3: { role: 'caption', kind: 'caption' },
        4: { role: 'credit' },
      },
    );
    const script = scriptOf(page, anAttribution(page, []));
    expect(lines(script)).toEqual(['narrator: A story.', 'narrator: A bridge at night']);
    const reasons = script.omissions.map((omission) => [
      page.text.slice(omission.span.start, omission.span.end),
      omission.reason,
    ]);
    expect(reasons).toContainEqual(['Skip to content', 'page furniture: navigation']);
    expect(reasons).toContainEqual(['A bridge at night', 'says again what the caption said']);
    expect(reasons).toContainEqual(['(A. Smith/Agency)', 'photo credit']);
  });

  it('begins a chapter at each heading of the highest level, and names the opening', () => {
    const story = anArticle(['Start.', 'Why', 'Because.', 'Detail', 'More.', 'How'], {
      1: { kind: 'heading', level: 2 },
      3: { kind: 'heading', level: 3 },
      5: { kind: 'heading', level: 2 },
    });
    const script = scriptOf(story, anAttribution(story, []));
    expect(script.chapters.map((chapter) => chapter.title)).toEqual(['Opening', 'Why', 'How']);
    expect(script.utterances[0]!.pauseAfterMs).toBe(SILENT.pauses.chapter);
  });

  it('announces an image and an unknown speaker, in words that are ours', () => {
    const page = anArticle(['A harbor at dawn', '“Nobody told us about the ferry,” it said there.'], {
      0: { role: 'caption', kind: 'caption' },
    });
    const unknown = anAttribution(page, [['Nobody told us about the ferry,', 'unknown']]);
    const script = scriptOf(page, unknown, { ...SILENT, announcements: 'brief' });
    const announced = script.utterances
      .filter((utterance) => utterance.kind === 'announcement')
      .map((utterance) => utterance.text);
    expect(announced).toEqual(['A test article.', 'Image:', 'Quote, speaker not named:']);
    expect(cover(page, script).complete).toBe(true);
  });

  it('says at the start what was put right, and when, unless nobody wants to hear it', () => {
    const corrections = [{ date: '2026-05-03', text: 'The ferry leaves at ten, not at nine' }];
    const plain = anArticle(['The ferry leaves at ten.']);
    const story = { ...plain, meta: { ...plain.meta, corrections } };
    const said = (options: Partial<ScriptOptions>): string[] =>
      scriptOf(story, anAttribution(story, []), { ...DEFAULT_SCRIPT_OPTIONS, ...options }).utterances.map(
        ({ kind, text }) => `${kind}: ${text}`,
      );
    expect(said({})).toEqual([
      'announcement: Corrected on May 3, 2026: The ferry leaves at ten, not at nine.',
      'announcement: A test article.',
      'text: The ferry leaves at ten.',
    ]);
    expect(said({ corrections: false })).toHaveLength(2);
    expect(said({ announcements: 'none' })).toHaveLength(1);
  });
});

/** Paragraphs of quotations, fragments and plain words, in any order, with anything between the marks. */
const piece = fc.oneof(
  fc.record({ kind: fc.constant('plain' as const), text: fc.string({ unit: 'binary', maxLength: 40 }) }),
  fc.record({
    kind: fc.constantFrom('direct' as const, 'partial' as const, 'scare' as const),
    text: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  }),
);
const stories = fc
  .array(fc.array(piece, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 })
  .map((paragraphs) => {
    const clean = (text: string): string => text.replace(/[\s“”\ud800-\udfff]/g, ' ');
    let text = '';
    const quotes: Attribution['quotes'][number][] = [];
    const blocks: Article['blocks'][number][] = [];
    for (const [index, pieces] of paragraphs.entries()) {
      if (index > 0) text += '\n';
      const start = text.length;
      for (const { kind, text: words } of pieces) {
        const inner = clean(words);
        if (kind === 'plain') text += inner;
        else {
          const outer = { start: text.length, end: text.length + inner.length + 2 };
          text += `“${inner}”`;
          const speakerId = kind === 'scare' ? 'narrator' : quotes.length % 2 ? 'ada' : 'ben';
          quotes.push({
            id: `q${quotes.length + 1}`,
            span: { start: outer.start + 1, end: outer.end - 1 },
            outer,
            kind,
            speakerId,
            confidence: 0.9,
            rule: 'test',
          });
        }
      }
      blocks.push({
        id: `b${index + 1}`,
        kind: 'paragraph',
        role: index % 3 === 2 ? 'promo' : 'body',
        span: { start, end: text.length },
        place: { uri: 'x' },
      });
    }
    const article: Article = { id: 'a', meta: { title: 'T', authors: [], language: 'en' }, text, blocks, marks: [] };
    return {
      article,
      attribution: {
        speakers: anAttribution(anArticle(['“a” “b”']), [
          ['a', 'ada'],
          ['b', 'ben'],
        ]).speakers,
        quotes,
      },
    };
  });

describe('the proofs, over any text', () => {
  it('every character is spoken once or left out with a reason; tokens tile; voices stay inside the marks', () => {
    fc.assert(
      fc.property(stories, ({ article, attribution }) => {
        const script = scriptOf(article, attribution);
        expect(cover(article, script)).toMatchObject({ missed: [], twice: [], faults: [], complete: true });
        expect(purity(attribution, script)).toMatchObject({ straddling: [], misvoiced: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('finds every planted fault', () => {
    const article = anArticle(['One sentence here. “And a quotation there,” said Ada.']);
    const attribution = anAttribution(article, [['And a quotation there,', 'ada']]);
    const script = scriptOf(article, attribution);
    const [first, second, third] = script.utterances as [
      Script['utterances'][number],
      Script['utterances'][number],
      Script['utterances'][number],
    ];
    const broken = (utterances: Script['utterances']): Script => ({ ...script, utterances });
    expect(cover(article, broken([first, second])).missed).toHaveLength(1);
    expect(cover(article, broken([first, second, third, third])).complete).toBe(false);
    expect(cover(article, broken([{ ...first, text: 'One sentense here.' }, second, third])).faults[0]?.what).toMatch(
      /differ/,
    );
    expect(cover(article, broken([{ ...first, tokens: [] }, second, third])).faults[0]?.what).toMatch(/tile/);
    expect(cover(article, broken([second, first, third])).faults.some(({ what }) => /order/.test(what))).toBe(true);
    expect(purity(attribution, broken([first, { ...second, speakerId: 'narrator' }, third])).pure).toBe(true);
    expect(purity(attribution, broken([{ ...first, speakerId: 'ada' }, second, third])).misvoiced).toHaveLength(1);
    expect(
      purity(attribution, broken([{ ...first, span: { start: 0, end: 30 } }, second, third])).straddling,
    ).toHaveLength(1);
  });
});
