// Stage 4: Article + Attribution + Cast -> Script. Order, cuts at sentences and quotation marks, chapters, pauses.
import type { Article, Block } from '../model/article.ts';
import { type Attribution, isSpeech, NARRATOR, type Quote, UNKNOWN } from '../model/attribution.ts';
import type { Cast } from '../model/cast.ts';
import type { Run } from '../model/run.ts';
import type { Chapter, Omission, Script, Utterance } from '../model/script.ts';
import { overlaps, type Span, textAt, tiling, within } from '../model/span.ts';
import { sentences } from '../text/sentences.ts';
import { closingWords, cueFor, openingWords, phrasesFor, type Verbosity } from './announce.ts';
import { DEFAULT_ROLES, omittedBlocks, type RolePolicy } from './omit.ts';
import { DEFAULT_PAUSES, type Neighbor, type PauseRules, pauseBetween } from './pauses.ts';

export interface ScriptOptions {
  readonly announcements: Verbosity;
  /** A partial quotation of fewer words than this stays with the narrator: a voice change for two words is noise. */
  readonly fragmentWords: number;
  readonly roles: RolePolicy;
  readonly pauses: PauseRules;
}

export const DEFAULT_SCRIPT_OPTIONS: ScriptOptions = {
  announcements: 'brief',
  fragmentWords: 5,
  roles: DEFAULT_ROLES,
  pauses: DEFAULT_PAUSES,
};

type Draft = Omit<Utterance, 'id' | 'pauseAfterMs' | 'tokens'> & {
  readonly neighbor: Neighbor;
  readonly title?: string;
};

/** Gives a script whose utterances still have no tokens; `normalize` fills them in. */
export function compose(
  article: Article,
  attribution: Attribution,
  cast: Cast,
  options: ScriptOptions,
  run: Run,
): Script {
  const omitted = omittedBlocks(article, options.roles);
  const spokenBlocks = article.blocks.filter((block) => !omitted.has(block.id) && block.span.end > block.span.start);
  const chapterLevel = Math.min(...spokenBlocks.filter(isHeading).map((block) => block.level ?? 2));
  const drafts = announce(
    openingWords(article.meta, rolesIn(spokenBlocks), options.announcements),
    article,
    spokenBlocks[0],
  );
  let cursor = 0;
  for (const [index, block] of spokenBlocks.entries()) {
    while (cursor < attribution.quotes.length && attribution.quotes[cursor]!.outer.end <= block.span.start) cursor++;
    const language = block.language ?? article.meta.language;
    const starts = isHeading(block) && (block.level ?? 2) === chapterLevel;
    const cue = cueFor(block, article.meta.language, options.announcements);
    const cued = block.role === 'caption' && spokenBlocks[index - 1]?.kind === 'figure';
    if (cue && !cued) drafts.push(...announce([cue], article, block));
    const pieces = cutBlock(article, block, language, quotesIn(attribution.quotes, cursor, block), options);
    for (const [order, piece] of pieces.entries()) {
      if (piece.unknown) drafts.push(...announce(unknownCue(article, options), article, block));
      const title = starts && order === 0 ? textAt(article.text, block.span) : undefined;
      drafts.push(draft(article, block, language, piece, title));
    }
    run.progress('script', index + 1, spokenBlocks.length);
  }
  drafts.push(...announce(closingWords(article.meta, options.announcements), article, spokenBlocks.at(-1)));
  return assemble(article, cast, drafts, omitted, options);
}

interface Piece {
  readonly span: Span;
  readonly speakerId: string;
  readonly endsSentence: boolean;
  /** First piece of a quotation by nobody we can name. */
  readonly unknown: boolean;
}

/** Sentence by sentence, and at the marks of every quotation that changes the voice. */
function cutBlock(
  article: Article,
  block: Block,
  language: string,
  quotes: readonly Quote[],
  options: ScriptOptions,
): Piece[] {
  const voiced = quotes.filter((quote) => changesVoice(article, block, quote, options));
  const whole = quotes.filter(
    (quote) => !voiced.includes(quote) && !voiced.some((other) => within(quote.outer, other.outer)),
  );
  const sentenceEnds = new Set<number>();
  for (const sentence of sentences(textAt(article.text, block.span), language))
    sentenceEnds.add(block.span.start + sentence.end);
  sentenceEnds.add(block.span.end);
  for (const quote of whole)
    for (const end of sentenceEnds)
      if (end > quote.outer.start && end < quote.outer.end && end < block.span.end) sentenceEnds.delete(end);
  const cuts = new Set(sentenceEnds);
  for (const quote of voiced) {
    cuts.add(Math.max(quote.outer.start, block.span.start));
    cuts.add(Math.min(quote.outer.end, block.span.end));
  }
  const pieces: Piece[] = [];
  let start = block.span.start;
  const announced = new Set<string>();
  for (const end of [...cuts].sort((a, b) => a - b)) {
    const span = trimmed(article.text, { start, end });
    start = end;
    if (!sayable(article.text, span)) continue;
    const quote = voiced.find((candidate) => overlaps(candidate.outer, span));
    const speakerId = quote?.speakerId ?? NARRATOR;
    const unknown = speakerId === UNKNOWN && quote !== undefined && !announced.has(quote.id);
    if (quote) announced.add(quote.id);
    pieces.push({ span, speakerId, endsSentence: sentenceEnds.has(end), unknown });
  }
  return pieces;
}

function changesVoice(article: Article, block: Block, quote: Quote, options: ScriptOptions): boolean {
  if (!isSpeech(quote) || quote.speakerId === NARRATOR) return false;
  if (
    block.kind === 'heading' ||
    block.kind === 'caption' ||
    block.kind === 'figure' ||
    block.role === 'headline' ||
    block.role === 'subtitle'
  )
    return false;
  return quote.kind !== 'partial' || countWords(textAt(article.text, quote.span)) >= options.fragmentWords;
}

function assemble(
  article: Article,
  cast: Cast,
  drafts: readonly Draft[],
  omitted: ReadonlyMap<string, string>,
  options: ScriptOptions,
): Script {
  const chapters: Chapter[] = [];
  const utterances = drafts.map((item, index): Utterance => {
    const { neighbor, title, ...rest } = item;
    const id = `u${String(index + 1).padStart(4, '0')}`;
    if (title !== undefined) chapters.push({ title, firstUtteranceId: id });
    const pauseAfterMs = pauseBetween(neighbor, drafts[index + 1]?.neighbor, options.pauses);
    return { id, ...rest, tokens: [], pauseAfterMs };
  });
  const first = utterances[0]?.id;
  if (first !== undefined && chapters[0]?.firstUtteranceId !== first) {
    const title = chapters.length > 0 ? phrasesFor(article.meta.language).opening : article.meta.title;
    chapters.unshift({ title, firstUtteranceId: first });
  }
  const omissions: Omission[] = article.blocks
    .filter((block) => omitted.has(block.id) && block.span.end > block.span.start)
    .map((block) => ({ span: block.span, reason: omitted.get(block.id)! }));
  const covered = [...utterances.flatMap(({ span }) => (span ? [span] : [])), ...omissions.map(({ span }) => span)];
  for (const span of tiling(covered, article.text.length).missed) {
    const words = textAt(article.text, span);
    // Only what makes no sound is left out here; a lost word stays lost, and the proof of completeness finds it.
    if (/^\s*$/u.test(words)) omissions.push({ span, reason: 'white space' });
    else if (!SAYABLE.test(words)) omissions.push({ span, reason: 'punctuation between voices' });
  }
  omissions.sort((a, b) => a.span.start - b.span.start);
  return { articleId: article.id, language: article.meta.language, cast, chapters, utterances, omissions };
}

function draft(article: Article, block: Block, language: string, piece: Piece, title: string | undefined): Draft {
  const neighbor = neighborOf(block, piece.speakerId, title !== undefined, piece.endsSentence);
  const text = textAt(article.text, piece.span);
  const base = {
    kind: 'text' as const,
    span: piece.span,
    text,
    speakerId: piece.speakerId,
    blockId: block.id,
    language,
    neighbor,
  };
  return title === undefined ? base : { ...base, title };
}

function announce(words: readonly string[], article: Article, block: Block | undefined): Draft[] {
  if (!block) return [];
  const neighbor = neighborOf(block, NARRATOR, false, true);
  const language = article.meta.language;
  return words.map((text) => ({
    kind: 'announcement',
    span: null,
    text,
    speakerId: NARRATOR,
    blockId: block.id,
    language,
    neighbor,
  }));
}

function neighborOf(block: Block, speakerId: string, chapter: boolean, endsSentence: boolean): Neighbor {
  const heading = block.kind === 'heading' || block.role === 'headline' || block.role === 'subtitle';
  return { blockId: block.id, speakerId, heading, item: block.kind === 'list-item', chapter, endsSentence };
}

const unknownCue = (article: Article, options: ScriptOptions): string[] =>
  options.announcements === 'none' ? [] : [phrasesFor(article.meta.language).unknownSpeaker];

const isHeading = (block: Block): boolean => block.kind === 'heading' && block.role === 'body';
const rolesIn = (blocks: readonly Block[]): ReadonlySet<string> => new Set(blocks.map((block) => block.role));
const SAYABLE = /[\p{L}\p{N}\p{S}]/u;
const sayable = (text: string, span: Span): boolean => SAYABLE.test(textAt(text, span));
const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;

function quotesIn(quotes: readonly Quote[], from: number, block: Block): Quote[] {
  const found: Quote[] = [];
  for (let index = from; index < quotes.length && quotes[index]!.outer.start < block.span.end; index++)
    if (overlaps(quotes[index]!.outer, block.span)) found.push(quotes[index]!);
  return found;
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}
