// Reading in tests: an article as a list of lines that a person can compare at a glance.
import type { Article } from '../../src/model/article.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Run } from '../../src/model/run.ts';
import { textAt } from '../../src/model/span.ts';
import { type ReadOptions, read } from '../../src/read/read.ts';

export interface Reading {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

export function readBytes(uri: string, bytes: Uint8Array, options: ReadOptions = {}, mediaType = ''): Reading {
  const problems: Problem[] = [];
  const run: Run = {
    report: (problem) => void problems.push(problem),
    progress() {},
    signal: new AbortController().signal,
  };
  return { article: read({ uri, mediaType, bytes }, options, run), problems };
}

export const readText = (uri: string, text: string, options: ReadOptions = {}): Article =>
  readBytes(uri, new TextEncoder().encode(text), options).article;

/** `heading body 2: Why now?` for every block. */
export function outline(article: Article): string[] {
  return article.blocks.map((block) => {
    const cell = block.cell
      ? ` ${block.cell.table}.${block.cell.row}.${block.cell.column}${block.cell.header ? 'h' : ''}`
      : '';
    return `${block.kind} ${block.role}${block.level ? ` ${block.level}` : ''}${cell}: ${textAt(article.text, block.span)}`;
  });
}

/** `emphasis: words` or `link: words -> address` for every mark. */
export const marked = (article: Article): string[] =>
  article.marks.map(
    (mark) => `${mark.kind}: ${textAt(article.text, mark.span)}${mark.value ? ` -> ${mark.value}` : ''}`,
  );

/** Only the blocks of a role, as words. */
export const ofRole = (article: Article, role: string): string[] =>
  article.blocks.filter((block) => block.role === role).map((block) => textAt(article.text, block.span));
