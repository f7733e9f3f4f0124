// Reading in tests: an article as a list of lines that a person can compare at a glance.
import { expect } from 'vitest';
import { attribute } from '../../src/attribute/attribute.ts';
import { cast } from '../../src/cast/cast.ts';
import { NO_MEMORY } from '../../src/cast/memory.ts';
import { cover } from '../../src/check/cover.ts';
import { DEFAULT_CONFIG } from '../../src/config.ts';
import type { Article } from '../../src/model/article.ts';
import { type Problem, RenderError } from '../../src/model/problem.ts';
import type { Run } from '../../src/model/run.ts';
import { type Script, spokenText } from '../../src/model/script.ts';
import { textAt } from '../../src/model/span.ts';
import { normalize } from '../../src/normalize/normalize.ts';
import { type ReadOptions, read } from '../../src/read/read.ts';
import { compose, DEFAULT_SCRIPT_OPTIONS, type ScriptOptions } from '../../src/script/compose.ts';
import { aRun, aVoice } from '../helpers/make.ts';

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

/** The problem a function fails with. */
export function problemOf(action: () => unknown): Problem {
  try {
    action();
  } catch (error) {
    if (error instanceof RenderError) return error.problem;
    throw error;
  }
  throw new Error('nothing was wrong');
}

const voicesFor = (language: string) =>
  ['tone:one', 'tone:two'].map((id) => aVoice(id, { languages: ['en-US', language] }));

/** The script of an article as the whole path makes it. */
export function scriptOf(article: Article, options: Partial<ScriptOptions> = {}): Script {
  const run = aRun();
  const attribution = attribute(article, { edits: {} }, run);
  const { language } = article.meta;
  const table = {
    ...DEFAULT_CONFIG.cast,
    voices: voicesFor(language),
    memory: NO_MEMORY,
    language,
    articleId: article.id,
  };
  const casting = cast(attribution, table, run);
  return normalize(
    compose(article, attribution, casting, { ...DEFAULT_SCRIPT_OPTIONS, ...options }, run),
    { lexicons: [] },
    run,
  );
}

/** Every character of the article is spoken once or left out with a reason. */
export function expectWhole(article: Article, options: Partial<ScriptOptions> = {}): void {
  const { complete, missed, twice, faults } = cover(article, scriptOf(article, options));
  expect({ complete, missed, twice, faults }).toEqual({ complete: true, missed: [], twice: [], faults: [] });
}

/** What is said, one line for each utterance. */
export const said = (article: Article, options: Partial<ScriptOptions> = {}): string[] =>
  scriptOf(article, options).utterances.map((utterance) => spokenText(utterance.tokens));
