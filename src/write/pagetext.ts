// The transcript as HTML: the article's own structure, a span for every utterance, a name where the voice changes.
import type { Block } from '../model/article.ts';
import { NARRATOR } from '../model/attribution.ts';
import type { Episode } from '../model/episode.ts';
import type { PlayerData } from '../model/player.ts';
import type { Utterance } from '../model/script.ts';
import { escapeAttribute, escapeText } from '../text/xml.ts';
import { marked } from './pagemarks.ts';
import { closeLists, type Shape, shapeOf } from './pageshape.ts';
import { seatOf } from './pagevoices.ts';

/** Blocks that stand in the head of the page, not in its body. */
const HEAD_ROLES = new Set(['headline', 'subtitle', 'byline', 'dateline']);

export interface PageParts {
  /** HTML of the title, the subtitle, the byline: of the article's words where they are spoken. */
  readonly title: string;
  readonly deck: string;
  readonly byline: string;
  /** What else is said before the text, and after it. */
  readonly opening: string;
  readonly body: string;
  readonly closing: string;
}

export function pageText(episode: Episode, data: PlayerData): PageParts {
  const writer = new TextWriter(episode, data);
  const { article, script, meta } = episode;
  const firstText = script.utterances.findIndex((utterance) => utterance.kind === 'text');
  const lastText = script.utterances.findLastIndex((utterance) => utterance.kind === 'text');
  const before = firstText < 0 ? script.utterances : script.utterances.slice(0, firstText);
  // The first block may be announced itself ("Image:"); such words stay with it.
  const spokenHead = before.filter((utterance) => !isCue(utterance, article.blocks));
  const after = lastText < 0 ? [] : script.utterances.slice(lastText + 1);
  const apart = new Set([...spokenHead, ...after].map((utterance) => utterance.id));
  const head = (role: Block['role']): string =>
    article.blocks
      .filter((block) => block.role === role && writer.isSpoken(block, apart))
      .map((block) => writer.inner(block, apart))
      .join(' ');
  const rest = [...spokenHead];
  const take = (matches: (words: string) => boolean, shown?: string): string => {
    const at = rest.findIndex((utterance) => matches(utterance.text));
    return at < 0 ? '' : writer.span(rest.splice(at, 1)[0]!, shown);
  };
  const sameAs = (wanted: string) => (words: string) => words === wanted || words === `${wanted}.`;
  const title = head('headline') || take(sameAs(meta.title), meta.title) || escapeText(meta.title);
  const deck =
    head('subtitle') || (meta.subtitle ? take(sameAs(meta.subtitle), meta.subtitle) || escapeText(meta.subtitle) : '');
  const byline =
    head('byline') ||
    (meta.authors.length > 0
      ? take((words) => meta.authors.every((author) => words.includes(author))) || escapeText(meta.authors.join(', '))
      : '');
  const list = (utterances: readonly Utterance[]): string => utterances.map((one) => writer.span(one)).join(' ');
  const body = writer.body(
    article.blocks.filter((block) => !HEAD_ROLES.has(block.role)),
    apart,
  );
  return { title, deck, byline, opening: list(rest), body, closing: list(after) };
}

const isCue = (utterance: Utterance, blocks: readonly Block[]): boolean => {
  const block = blocks.find((candidate) => candidate.id === utterance.blockId);
  return block !== undefined && (block.kind === 'figure' || block.kind === 'table') && /:$/.test(utterance.text);
};

class TextWriter {
  private readonly episode: Episode;
  private readonly data: PlayerData;
  private readonly byBlock = new Map<string, Utterance[]>();
  private readonly speakers: ReadonlyMap<string, number>;
  private readonly sounding: ReadonlySet<string>;
  private readonly chapters: ReadonlyMap<string, number>;

  constructor(episode: Episode, data: PlayerData) {
    this.episode = episode;
    this.data = data;
    for (const utterance of episode.script.utterances)
      this.byBlock.set(utterance.blockId, [...(this.byBlock.get(utterance.blockId) ?? []), utterance]);
    this.speakers = new Map(data.speakers.map((speaker, index) => [speaker.id, index]));
    this.sounding = new Set(data.utterances.map((utterance) => utterance.id));
    this.chapters = new Map(data.chapters.map((chapter, index) => [chapter.utteranceId, index + 1]));
  }

  isSpoken(block: Block, apart: ReadonlySet<string>): boolean {
    return (this.byBlock.get(block.id) ?? []).some((utterance) => !apart.has(utterance.id));
  }

  /** All blocks that are spoken, in order; lists, tables and figures put together again. */
  body(blocks: readonly Block[], apart: ReadonlySet<string>): string {
    const spoken = blocks.filter((block) => this.isSpoken(block, apart));
    let html = '';
    let open: Shape = { lists: [], table: 0, row: 0, figure: false };
    let level = 1;
    for (const [index, block] of spoken.entries()) {
      const shaped = shapeOf(block, spoken[index + 1], open);
      open = shaped.open;
      const first = this.byBlock.get(block.id)!.find((utterance) => !apart.has(utterance.id))!;
      const chapter = this.chapters.get(first.id);
      if (block.kind === 'heading') level = Math.min(Math.max(2, block.level ?? 2), level + 1);
      const tag = block.kind === 'heading' ? `h${level}` : shaped.tag;
      const id = chapter === undefined || block.kind !== 'heading' ? '' : ` id="c${chapter}"`;
      const language = block.language ? ` lang="${escapeAttribute(block.language)}"` : '';
      const role = block.role === 'body' || block.role === 'caption' ? '' : ` class="${block.role}"`;
      html += `${shaped.before}<${tag}${id}${role}${shaped.attributes}${language}>${this.inner(block, apart)}</${tag}>${shaped.after}\n`;
    }
    return html + closeLists(open);
  }

  /** The words of one block: utterances as spans, what is between them as it stands. */
  inner(block: Block, apart: ReadonlySet<string>): string {
    const { article } = this.episode;
    let at = block.span.start;
    let named = NARRATOR;
    let html = '';
    for (const utterance of this.byBlock.get(block.id) ?? []) {
      if (apart.has(utterance.id)) continue;
      if (utterance.span === null) {
        html += `<small class="said">${this.span(utterance)}</small> `;
        continue;
      }
      html += escapeText(article.text.slice(at, utterance.span.start));
      if (utterance.speakerId !== NARRATOR && utterance.speakerId !== named) {
        html += this.label(utterance.speakerId, block);
        named = utterance.speakerId;
      }
      html += this.span(utterance);
      at = utterance.span.end;
    }
    return html + escapeText(article.text.slice(at, block.span.end));
  }

  /** One utterance; `shown` where the page shows a little less than is said (no stop after a title). */
  span(utterance: Utterance, shown?: string): string {
    const { article, meta } = this.episode;
    const words = shown !== undefined ? escapeText(shown) : marked(article, utterance);
    if (!this.sounding.has(utterance.id)) return words;
    const speaker = this.speakers.get(utterance.speakerId) ?? 0;
    const seat = speaker === 0 ? '' : ` v v${seatOf(speaker)}`;
    const language = utterance.language === meta.language ? '' : ` lang="${escapeAttribute(utterance.language)}"`;
    return `<span class="u${seat}" id="${utterance.id}"${language}>${words}</span>`;
  }

  /** The speaker's name before their first words in a block, unless the block begins with it. */
  private label(speakerId: string, block: Block): string {
    const speaker = this.speakers.get(speakerId);
    const name = speaker === undefined ? speakerId : this.data.speakers[speaker]!.name;
    const { text } = this.episode.article;
    if (text.startsWith(name, block.span.start)) return '';
    return `<span class="who v${seatOf(speaker ?? 1)}">${escapeText(name)}<span class="colon">: </span></span>`;
  }
}
