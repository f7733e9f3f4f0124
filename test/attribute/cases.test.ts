// The table of cases.txt: small texts with who speaks in each, read as Markdown.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribute/attribute.ts';
import { isSpeech, UNKNOWN } from '../../src/model/attribution.ts';
import { read } from '../../src/read/read.ts';
import { aRun } from '../helpers/make.ts';

interface Case {
  readonly section: string;
  readonly title: string;
  readonly paragraphs: string[];
  readonly expected: string[];
}

const cases: Case[] = [];
let section = '';
for (const line of readFileSync(new URL('cases.txt', import.meta.url), 'utf8').split('\n')) {
  if (/^#(?!#)/.test(line) || line.trim() === '') continue;
  if (line.startsWith('## ')) section = line.slice(3);
  else if (!line.startsWith('  ')) cases.push({ section, title: line, paragraphs: [], expected: [] });
  else if (/^ {2}[=~?!] /.test(line)) cases.at(-1)!.expected.push(line.trim());
  else cases.at(-1)!.paragraphs.push(line.slice(2));
}

/** Lines of one block quotation stay together; all others are paragraphs. */
const markdown = (paragraphs: readonly string[]): string =>
  paragraphs
    .map((line, index) =>
      line.startsWith('>') && paragraphs[index + 1]?.startsWith('>') ? `${line}\n` : `${line}\n\n`,
    )
    .join('');

function found({ paragraphs, expected }: Case): string[] {
  const article = read(
    { uri: 'case.md', mediaType: 'text/markdown', bytes: new TextEncoder().encode(markdown(paragraphs)) },
    { language: 'en' },
    aRun(),
  );
  const { quotes, speakers } = attribute(article, {}, aRun());
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const wanted = expected.map((line) => line.replace(/^[=~] [^:]+: |^[?!] /, ''));
  return quotes.flatMap((quote) => {
    const words = article.text.slice(quote.span.start, quote.span.end);
    const shown = wanted.find((start) => words.startsWith(start)) ?? words;
    if (!isSpeech(quote)) return expected.includes(`! ${shown}`) ? [`! ${shown}`] : [`! ${shown}`];
    if (quote.speakerId === UNKNOWN) return [`? ${shown}`];
    return [`${quote.kind === 'partial' ? '~' : '='} ${names.get(quote.speakerId)}: ${shown}`];
  });
}

describe.each([...new Set(cases.map((one) => one.section))])('%s', (name) => {
  it.each(cases.filter((one) => one.section === name).map((one) => [one.title, one] as const))('%s', (_title, one) => {
    const spoken = (lines: readonly string[]): string[] => lines.filter((line) => !line.startsWith('! '));
    expect(spoken(found(one)).join('\n')).toBe(spoken(one.expected).join('\n'));
  });
});
