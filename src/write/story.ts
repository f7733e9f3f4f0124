// The spoken article by its own structure: blocks in order, each with what is said in it. For transcripts and e-books.
import type { Block } from '../model/article.ts';
import type { Episode } from '../model/episode.ts';
import type { ChapterMark } from '../model/timeline.ts';
import { type Spoken, spokenOf, toMs } from './clock.ts';

/** What is said of one block, in order; our own announcements stand in parts without a block. */
export interface StoryPart {
  /** Undefined: announcements only. */
  readonly block?: Block;
  readonly spoken: readonly Spoken[];
}

export interface StoryChapter {
  readonly title: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly parts: readonly StoryPart[];
}

/** Everything that sounds, once, by chapter and block. Chapters begin where the timeline says; none is empty. */
export function storyOf(episode: Episode): StoryChapter[] {
  const { timeline, article } = episode;
  const rate = timeline.sampleRate;
  const blocks = new Map(article.blocks.map((block) => [block.id, block]));
  const marks: readonly ChapterMark[] =
    timeline.chapters.length > 0 ? timeline.chapters : [{ title: episode.meta.title, startSample: 0 }];
  const starts = marks.map((mark) => toMs(mark.startSample, rate));
  const all = spokenOf(episode);
  return marks.flatMap(({ title }, index) => {
    const from = index === 0 ? 0 : starts[index]!;
    const until = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const spoken = all.filter((one) => one.startMs >= from && one.startMs < until);
    if (spoken.length === 0) return [];
    const endMs = Number.isFinite(until) ? until : toMs(timeline.lengthSamples, rate);
    return [{ title, startMs: from, endMs, parts: partsOf(spoken, blocks) }];
  });
}

function partsOf(spoken: readonly Spoken[], blocks: ReadonlyMap<string, Block>): StoryPart[] {
  const parts: { block?: Block; spoken: Spoken[] }[] = [];
  for (const one of spoken) {
    const last = parts.at(-1);
    const block = one.utterance.kind === 'text' ? blocks.get(one.utterance.blockId) : undefined;
    // An announcement amid a paragraph stays in it; before or after one it stands alone.
    const stays = last && (block ? last.block === block : last.block === undefined);
    const resumes = block && last && !last.block && parts.at(-2)?.block === block;
    if (stays) last.spoken.push(one);
    else if (resumes) {
      parts.pop();
      parts.at(-1)!.spoken.push(...last.spoken, one);
    } else parts.push({ ...(block ? { block } : {}), spoken: [one] });
  }
  return parts;
}
