// Stage 4: Article + Attribution + Cast -> Script. Order, cuts at sentences and quotation marks, chapters, pauses.
import type { Article, Block, Mark } from '../model/article.ts';
import { type Attribution, isSpeech, NARRATOR, type Quote } from '../model/attribution.ts';
import type { Cast } from '../model/cast.ts';
import type { Run } from '../model/run.ts';
import type { Chapter, Omission, Script, Utterance } from '../model/script.ts';
import { overlaps, type Span, textAt, tiling, within } from '../model/span.ts';
import { sentences } from '../text/sentences.ts';
import { closingWords, correctionWords, openingWords, type Verbosity } from './announce.ts';
import { cuesOf } from './cues.ts';
import { foreignPassages } from './foreign.ts';
import { isSilent, markedTokens, speakingMarks, withoutSilent } from './marks.ts';
import { DEFAULT_ROLES, omittedBlocks, type RolePolicy } from './omit.ts';
import { DEFAULT_PAUSES, type Neighbor, type PauseRules, pauseBetween } from './pauses.ts';
import { hasPhrases, phrasesFor } from './phrases.ts';
import { tablesForEar } from './tables.ts';
import { voiceCues } from './voicecues.ts';

export interface ScriptOptions {
  readonly announcements: Verbosity;
  /** Corrections of the article are said at the start, unless there are no announcements at all. */
  readonly corrections: boolean;
  /** A partial quotation of fewer words than this stays with the narrator: a voice change for two words is noise. */
  readonly fragmentWords: number;
  readonly roles: RolePolicy;
  /** A publication's own opening and closing, with `{title}`, `{authors}`, `{publisher}`, `{date}`, `{site}`; false for none. */
  readonly opening?: string | false;
  readonly closing?: string | false;
  /** Code is read out, left out with a word about it, or left out. */
  readonly code: 'read' | 'announce' | 'skip';
  /** Tables of more rows than this are summed up; 0 sums up all. */
  readonly tableRows: number;
  readonly pauses: PauseRules;
}

export const DEFAULT_SCRIPT_OPTIONS: ScriptOptions = {
  announcements: 'brief',
  corrections: true,
  fragmentWords: 5,
  roles: DEFAULT_ROLES,
  code: 'announce',
  tableRows: 12,
  pauses: DEFAULT_PAUSES,
};

type Draft = Omit<Utterance, 'id' | 'pauseAfterMs'> & {
  readonly neighbor: Neighbor;
  readonly title?: string;
};

/** Gives a script whose utterances have only the tokens that the article's marks decide; `normalize` fills in the rest. */
export function compose(
  article: Article,
  attribution: Attribution,
  cast: Cast,
  options: ScriptOptions,
  run: Run,
): Script {
  // Without announcements nobody says a header with a cell or sums up a table, so every cell is read as it stands.
  const explains = options.announcements !== 'none' && hasPhrases(article.meta.language);
  const tables = tablesForEar(article, explains ? options.tableRows : Number.POSITIVE_INFINITY);
  const omitted = omittedBlocks(article, options.roles, {
    ...(explains ? { tables: tables.omitted } : {}),
    ...(options.announcements === 'none' ? {} : { signature: 'signature of the post: its author is named before it' }),
    ...(options.code === 'read' ? {} : { code: 'code: it stands on the page' }),
  });
  const marks = speakingMarks(article);
  const shown = article.blocks.filter((block) => block.span.end > block.span.start);
  const spokenBlocks = shown.filter((block) => !omitted.has(block.id));
  const cues = cuesOf(article, {
    verbosity: options.announcements,
    omitted,
    tables,
    announcesCode: options.code === 'announce',
    isVoiced: (block) =>
      attribution.quotes.some(
        (quote) => overlaps(quote.outer, block.span) && changesVoice(article, block, quote, options),
      ),
  });
  const chapterLevel = Math.min(...spokenBlocks.filter(isHeading).map((block) => block.level ?? 2));
  const drafts = announce(
    [
      ...(options.corrections ? correctionWords(article.meta, options.announcements) : []),
      ...openingWords(article.meta, rolesIn(spokenBlocks), options.announcements, options.opening),
    ],
    article,
    spokenBlocks[0],
  );
  const voices = voiceCues(article, attribution, cast, options.announcements);
  let cursor = 0;
  for (const [index, block] of shown.entries()) {
    const cue = cues.get(block.id);
    drafts.push(...announce(cue?.before ?? [], article, block));
    if (omitted.has(block.id)) continue;
    while (cursor < attribution.quotes.length && attribution.quotes[cursor]!.outer.end <= block.span.start) cursor++;
    const language = block.language ?? article.meta.language;
    const starts = isHeading(block) && (block.level ?? 2) === chapterLevel;
    const quotes = quotesIn(attribution.quotes, cursor, block);
    const inBlock = marks.filter((mark) => overlaps(mark.span, block.span));
    const pieces = cutBlock(article, block, language, quotes, inBlock, options);
    for (const [order, piece] of pieces.entries()) {
      if (piece.opens) {
        const follows = drafts.findLast(({ kind }) => kind === 'text')?.speakerId !== NARRATOR;
        drafts.push(...announce(voices.before(piece.opens, follows), article, block));
      }
      const title = starts && order === 0 ? textAt(article.text, block.span) : undefined;
      drafts.push(draft(article, block, piece, inBlock, title));
      if (piece.closes) drafts.push(...announce(voices.after(piece.closes), article, block));
    }
    drafts.push(...announce(cue?.after ?? [], article, block));
    run.progress('script', index + 1, shown.length);
  }
  drafts.push(
    ...announce(closingWords(article.meta, options.announcements, options.closing), article, spokenBlocks.at(-1)),
  );
  return assemble(article, cast, drafts, omitted, marks, options);
}

interface Piece {
  readonly span: Span;
  readonly language: string;
  readonly speakerId: string;
  readonly endsSentence: boolean;
  /** The quotation it is the first piece of, or the last. */
  readonly opens?: Quote;
  readonly closes?: Quote;
}

/** Sentence by sentence, and at the marks of every quotation that changes the voice. */
function cutBlock(
  article: Article,
  block: Block,
  language: string,
  quotes: readonly Quote[],
  marks: readonly Mark[],
  options: ScriptOptions,
): Piece[] {
  const voiced = quotes.filter((quote) => changesVoice(article, block, quote, options));
  const whole = quotes.filter(
    (quote) => !voiced.includes(quote) && !voiced.some((other) => within(quote.outer, other.outer)),
  );
  const sentenceEnds = new Set<number>();
  for (const sentence of sentences(withoutSilent(article, block.span, marks), language))
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
  const foreign = foreignPassages(article, block.span, language);
  for (const { span } of foreign) cuts.add(span.start).add(span.end);
  const pieces: Piece[] = [];
  let start = block.span.start;
  for (const end of [...cuts].sort((a, b) => a - b)) {
    const span = trimmed(article.text, { start, end });
    start = end;
    if (!sayable(article, span, marks)) continue;
    const quote = voiced.find((candidate) => overlaps(candidate.outer, span));
    const speakerId = quote?.speakerId ?? NARRATOR;
    const said = foreign.find((mark) => overlaps(mark.span, span))?.value ?? language;
    pieces.push({
      span,
      language: said,
      speakerId,
      endsSentence: sentenceEnds.has(end),
      ...(quote ? { opens: quote, closes: quote } : {}),
    });
  }
  return pieces.map(({ opens, closes, ...piece }, index) => ({
    ...piece,
    ...(opens && pieces[index - 1]?.opens !== opens ? { opens } : {}),
    ...(closes && pieces[index + 1]?.closes !== closes ? { closes } : {}),
  }));
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
  marks: readonly Mark[],
  options: ScriptOptions,
): Script {
  const chapters: Chapter[] = [];
  const utterances = drafts.map((item, index): Utterance => {
    const { neighbor, title, ...rest } = item;
    const id = `u${String(index + 1).padStart(4, '0')}`;
    if (title !== undefined) chapters.push({ title, firstUtteranceId: id });
    const pauseAfterMs = pauseBetween(neighbor, drafts[index + 1]?.neighbor, options.pauses);
    return { id, ...rest, pauseAfterMs };
  });
  const first = utterances[0]?.id;
  if (first !== undefined && chapters[0]?.firstUtteranceId !== first) {
    const title = (chapters.length > 0 && phrasesFor(article.meta.language).opening) || article.meta.title;
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
    else if (!sayable(article, span, [])) omissions.push({ span, reason: 'punctuation between voices' });
    else if (!sayable(article, span, marks)) omissions.push({ span, reason: reasonOfSilence(marks, span) });
  }
  omissions.sort((a, b) => a.span.start - b.span.start);
  return { articleId: article.id, language: article.meta.language, cast, chapters, utterances, omissions };
}

function draft(article: Article, block: Block, piece: Piece, marks: readonly Mark[], title: string | undefined): Draft {
  const neighbor = neighborOf(block, piece.speakerId, title !== undefined, piece.endsSentence);
  const text = textAt(article.text, piece.span);
  const base = {
    kind: 'text' as const,
    span: piece.span,
    text,
    tokens: markedTokens(marks, piece.span),
    speakerId: piece.speakerId,
    blockId: block.id,
    language: piece.language,
    neighbor,
  };
  return title === undefined ? base : { ...base, title };
}

function announce(words: readonly string[], article: Article, block: Block | undefined): Draft[] {
  if (!block) return [];
  const neighbor = neighborOf(block, NARRATOR, false, true);
  const language = article.meta.language;
  return words.filter(Boolean).map((text) => ({
    kind: 'announcement',
    span: null,
    text,
    tokens: [],
    speakerId: NARRATOR,
    blockId: block.id,
    language,
    neighbor,
  }));
}

function neighborOf(block: Block, speakerId: string, chapter: boolean, endsSentence: boolean): Neighbor {
  const heading = block.kind === 'heading' || block.role === 'headline' || block.role === 'subtitle';
  const row = block.cell && `${block.cell.table}.${block.cell.row}`;
  const item = block.kind === 'list-item' || row !== undefined;
  return { blockId: block.id, speakerId, heading, item, ...(row ? { row } : {}), chapter, endsSentence };
}

const isHeading = (block: Block): boolean => block.kind === 'heading' && block.role === 'body';
const rolesIn = (blocks: readonly Block[]): ReadonlySet<string> => new Set(blocks.map((block) => block.role));
const SAYABLE = /[\p{L}\p{N}\p{S}]/u;

const reasonOfSilence = (marks: readonly Mark[], span: Span): string =>
  marks.find((mark) => mark.kind === 'silent' && overlaps(mark.span, span))?.value ?? 'number of a note';

/** Something in it makes a sound: more than punctuation and numbers of notes. */
function sayable(article: Article, span: Span, marks: readonly Mark[]): boolean {
  let from = span.start;
  for (const mark of marks) {
    if (!isSilent(mark) || !overlaps(mark.span, span)) continue;
    if (SAYABLE.test(article.text.slice(from, Math.max(from, mark.span.start)))) return true;
    from = Math.min(mark.span.end, span.end);
  }
  return SAYABLE.test(article.text.slice(from, span.end));
}

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
