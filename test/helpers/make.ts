// Tiny makers: an article, an attribution, a run that remembers what it was told.
import type { Article, Block } from '../../src/model/article.ts';
import { type Attribution, NARRATOR, type Quote, type Speaker } from '../../src/model/attribution.ts';
import type { Voice } from '../../src/model/cast.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Run } from '../../src/model/run.ts';

/** An article of paragraphs; `kinds` may make a paragraph something else. */
export function anArticle(
  paragraphs: readonly string[],
  blocks: Readonly<Record<number, Partial<Block>>> = {},
): Article {
  const text = paragraphs.join('\n');
  let start = 0;
  return {
    id: 'test-article',
    meta: { title: 'A test article', authors: [], language: 'en' },
    text,
    marks: [],
    blocks: paragraphs.map((paragraph, index) => {
      const span = { start, end: start + paragraph.length };
      start = span.end + 1;
      return {
        id: `b${index + 1}`,
        kind: 'paragraph',
        role: 'body',
        span,
        place: { uri: 'test.txt', line: index + 1 },
        ...blocks[index],
      };
    }),
  };
}

export const narrator: Speaker = { id: NARRATOR, name: 'Narrator', kind: 'narrator', mentions: [] };

export function aSpeaker(id: string, more: Partial<Speaker> = {}): Speaker {
  return { id, name: id.replaceAll('-', ' '), kind: 'person', mentions: [], ...more };
}

/** Quotes found by their words; the marks around them are taken into `outer`. */
export function anAttribution(
  article: Article,
  said: readonly (readonly [words: string, speakerId: string, kind?: Quote['kind']])[],
  speakers?: readonly Speaker[],
): Attribution {
  let from = 0;
  const quotes = said.map(([words, speakerId, kind], index): Quote => {
    const start = article.text.indexOf(words, from);
    if (start < 0) throw new Error(`“${words}” is not in the article`);
    const end = start + words.length;
    from = end;
    const marked = /["“‘«]/.test(article.text[start - 1] ?? '');
    return {
      id: `q${index + 1}`,
      span: { start, end },
      outer: marked ? { start: start - 1, end: end + 1 } : { start, end },
      kind: kind ?? 'direct',
      speakerId,
      confidence: 0.9,
      rule: 'test',
    };
  });
  const ids = [...new Set(said.map(([, speakerId]) => speakerId))].filter((id) => id !== NARRATOR);
  return { speakers: speakers ?? [narrator, ...ids.map((id) => aSpeaker(id))], quotes };
}

export function aVoice(id: string, more: Partial<Voice> = {}): Voice {
  const [backend = 'tone', name = id] = id.split(':');
  return { id, backend, name, engineVoice: name, languages: ['en-US'], shift: 1, license: 'none', ...more };
}

export function aRun(signal = new AbortController().signal): Run & { readonly problems: Problem[] } {
  const problems: Problem[] = [];
  return { problems, signal, report: (problem) => void problems.push(problem), progress: () => {} };
}
