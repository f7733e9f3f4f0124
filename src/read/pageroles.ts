// Roles for the blocks of a page: the story as the model judges it, and what everything around it is for.
import type { ArticleMeta, BlockRole } from '../model/article.ts';
import { cssPath } from '../text/dom.ts';
import type { Draft } from './assemble.ts';
import { classWords } from './classwords.ts';
import { authorOfPost, postAround, postAuthor } from './embeds.ts';
import { furniturePhrase } from './furniture.ts';
import type { Judgment } from './judgment.ts';
import { isByline, isCreditLine, isDateLine, splitCredit } from './lineroles.ts';
import { notesAmong, withNotes } from './notes.ts';
import type { PageBlock } from './page.ts';
import { PageKinds } from './pagekinds.ts';
import { type BlockView, type PageView, viewPage } from './pageview.ts';
import { furniturePart } from './parts.ts';
import { readabilityText } from './readability.ts';
import { judgeStory } from './story.ts';
import { STORY_MODEL } from './weights.ts';

export interface PageEvidence {
  readonly html: string;
  readonly uri: string;
  readonly said: Partial<ArticleMeta>;
  readonly articleBody?: string | undefined;
}

interface Label {
  readonly role: BlockRole;
  readonly reason: string;
}

/** Every block as a draft, in reading order. */
export function labelPage(blocks: readonly PageBlock[], evidence: PageEvidence): Draft[] {
  const page = viewPage(blocks, {
    kept: readabilityText(evidence.html),
    articleBody: evidence.articleBody,
    title: evidence.said.title,
    description: evidence.said.description,
  });
  const judged = judgeStory(page, STORY_MODEL);
  const notes = notesAmong(blocks);
  const around = new Around(page, judged, evidence.said, notes);
  const kinds = new PageKinds();
  const told = new Map<string, Draft[]>();
  const story = page.blocks.flatMap((view, index): Draft[] => {
    const label = around.label(view, index);
    const place = { uri: evidence.uri, locator: cssPath(view.block.element) };
    const kind = kinds.of(view.block, view.path);
    const draft: Draft = { ...kind, ...label, text: view.block.text, marks: view.block.marks, place };
    const note = label.role === 'footnote' ? notes.get(view.block) : undefined;
    if (note) {
      const { level: _, ...withoutLevel } = draft;
      told.set(note, [...(told.get(note) ?? []), { ...withoutLevel, kind: 'paragraph' }]);
      return [];
    }
    if (label.role === 'headline') return [{ ...draft, kind: 'heading', level: 1 }];
    if (label.role !== 'caption' || view.block.picture) return [draft];
    const [words, credit] = splitCredit(view.block.text.trim());
    const caption: Draft = { ...draft, kind: 'caption', text: words! };
    return credit
      ? [caption, { kind: 'caption', role: 'credit', reason: 'picture credit', text: credit, place }]
      : [caption];
  });
  return withNotes(story, told);
}

/** Knows where the story begins and ends, and names what stands around it. */
class Around {
  private readonly first: number;
  private readonly last: number;
  private readonly headline: number;
  private readonly once = new Set<BlockRole>();

  constructor(
    private readonly page: PageView,
    private readonly judged: readonly Judgment[],
    private readonly said: Partial<ArticleMeta>,
    private readonly notes: ReadonlyMap<PageBlock, string>,
  ) {
    this.first = judged.findIndex((judgment) => judgment.story);
    this.last = judged.findLastIndex((judgment) => judgment.story);
    this.headline = this.findHeadline();
  }

  label(view: BlockView, index: number): Label {
    const judgment = this.judged[index]!;
    if (index === this.headline) return { role: 'headline', reason: 'the title, as a heading above the story' };
    const note = this.notes.get(view.block);
    if (note && !view.block.picture) return { role: 'footnote', reason: 'a number in the text leads to it' };
    if (judgment.story) return this.inStory(view, judgment);
    const near =
      index >= Math.max(0, this.headline >= 0 ? this.headline - 3 : this.first - 6) && index <= this.last + 2;
    if (view.block.picture) return this.picture(view, index, near);
    const part = furniturePart(this.page, view);
    const text = view.block.text.trim().replace(/\s+/g, ' ');
    const phrase = furniturePhrase(text);
    if (part?.role === 'comment') return part;
    if (phrase && !isCreditLine(text)) return { role: phrase.role, reason: phrase.name };
    if (near && view.linkShare < 0.5 && isPullQuote(view, this.page))
      return { role: 'pullquote', reason: 'its part of the page is a pull quote' };
    if (near) {
      const head = this.head(view, index, part?.role);
      if (head) return head;
      const picture = part?.role === 'caption' || part?.role === 'credit';
      if (picture && splitCredit(text).length > 1) return { role: 'caption', reason: part!.reason };
      if (isCreditLine(text) || (picture && this.isCredit(view, index, text)))
        return { role: 'credit', reason: 'picture credit' };
      if (picture && view.linkShare < 0.8) return { role: 'caption', reason: part!.reason };
    }
    if (phrase) return { role: phrase.role, reason: phrase.name };
    // Captions, bylines and dates away from the story belong to other stories.
    if (part)
      return {
        role: /^(?:caption|credit|byline|dateline)$/.test(part.role) ? 'related' : part.role,
        reason: part.reason,
      };
    return this.byPlace(view, index, judgment);
  }

  private inStory(view: BlockView, judgment: Judgment): Label {
    const reason = judgment.reason;
    for (const element of view.path.slice(0, 4)) {
      if (element === this.page.main) break;
      const { class: names = '', id = '', role = '' } = element.attributes;
      const type = element.attributes['epub:type'] ?? role;
      if (/footnote|endnote|rearnote/i.test(type) || /(?:^|[\s_-])foot-?notes?(?:$|[\s_-])/i.test(`${names} ${id}`))
        return { role: 'footnote', reason: 'in the footnotes' };
    }
    if (isPullQuote(view, this.page)) return { role: 'pullquote', reason: 'its part of the page is a pull quote' };
    const post = postAround(view.path);
    const author = post && authorOfPost(post);
    if (author)
      return {
        role: 'body',
        reason: postAuthor(view.block.text) ? SIGNATURE : `embedded post by ${author}`,
      };
    return { role: 'body', reason };
  }

  private findHeadline(): number {
    const { title } = this.page;
    let best = -1;
    let most = 0;
    for (const [index, view] of this.page.blocks.entries()) {
      if (view.block.picture || view.letters.length < 3 || (this.last >= 0 && index > this.last)) continue;
      const level = view.path.slice(0, 3).find((element) => /^h[1-6]$/.test(element.name))?.name;
      if (furniturePart(this.page, view)?.role === 'navigation') continue;
      const same =
        title.length > 0 &&
        (view.letters === title ||
          (view.letters.length > 15 && (title.startsWith(view.letters) || view.letters.startsWith(title))));
      // What the model takes for the story is the headline only when it is the title, as the first heading.
      if (this.judged[index]!.story && !(same && level === 'h1' && index <= this.first)) continue;
      const score =
        (same ? 4 : 0) +
        (level === 'h1' ? 3 : level ? 1 : 0) +
        (this.page.main && view.path.includes(this.page.main) ? 0.5 : 0);
      if (score >= (same ? 4 : 3) && score > most && view.words <= 60) {
        best = index;
        most = score;
      }
    }
    return best;
  }

  /** What stands between the headline and the story: standfirst, byline, date. Each is what it is only once. */
  private head(view: BlockView, index: number, part: BlockRole | undefined): Label | undefined {
    const text = view.block.text.trim().replace(/\s+/g, ' ');
    const claim = (role: BlockRole, reason: string): Label => {
      const again = this.once.has(role);
      this.once.add(role);
      return again ? { role: 'navigation', reason: `${reason}, again` } : { role, reason };
    };
    if (index > this.last || part === 'related' || part === 'navigation') return undefined;
    if (isDateLine(text) || (part === 'dateline' && view.words <= 20)) return claim('dateline', 'a date');
    const names = (this.said.authors ?? []).some(
      (name) => name.length > 4 && text.toLowerCase().includes(name.toLowerCase()),
    );
    if (view.words <= 15 && (isByline(text) || part === 'byline' || (names && index < this.first)))
      return claim('byline', 'names the author');
    if (
      this.headline < 0 ||
      index < this.headline ||
      index > this.first ||
      view.words < 4 ||
      view.words > 80 ||
      view.linkShare > 0.3 ||
      part
    )
      return undefined;
    const named = view.path
      .slice(0, 2)
      .some((element) =>
        classWords(`${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`).some((word) =>
          STANDFIRST.has(word),
        ),
      );
    const described =
      this.page.description.length > 20 &&
      (this.page.description.startsWith(view.letters) || view.letters.startsWith(this.page.description));
    const close = index - this.headline <= 2 && view.path[1] === this.page.blocks[this.headline]!.path[1];
    return named || described || close
      ? claim('subtitle', named ? 'named as a standfirst' : described ? 'the page’s description' : 'under the headline')
      : undefined;
  }

  /** A few words after a caption, or all in brackets, name who took the picture. */
  private isCredit(view: BlockView, index: number, text: string): boolean {
    const named = view.path
      .slice(0, 3)
      .some(
        (element) =>
          classWords(element.attributes.class ?? '').includes('credit') &&
          !classWords(element.attributes.class ?? '').includes('caption'),
      );
    if (view.words > 10) return false;
    if (named || /^\(.*\)$/u.test(text) || isCreditLine(`(${text})`)) return true;
    const before = this.page.blocks[index - 1];
    return (
      before !== undefined &&
      !before.block.picture &&
      before.path[1] === view.path[1] &&
      view.words <= 5 &&
      !view.endsSentence &&
      before.words > view.words
    );
  }

  private picture(view: BlockView, index: number, near: boolean): Label {
    const part = furniturePart(this.page, view);
    const text = view.block.text.trim();
    const named =
      /\.(?:jpe?g|png|gif|webp|svg)$/i.test(text) ||
      view.words < 2 ||
      /^(?:(?:main|article|featured|hero|lead|header|post|blog|story) )*(?:image|photo|picture|thumbnail|banner|logo|avatar)s?$/i.test(
        text,
      );
    if ((this.said.authors ?? []).some((name) => text.toLowerCase() === name.toLowerCase()))
      return { role: 'navigation', reason: 'portrait of the author' };
    const { embed } = view.block.picture!;
    if (embed && index > this.first && index <= this.last && !(part && part.role !== 'caption'))
      return { role: 'caption', reason: `embedded ${embed}` };
    if (near && index <= this.last && !named && (!part || part.role === 'caption') && view.linkShare < 1)
      return { role: 'caption', reason: 'description of an image in the story' };
    return {
      role: part && part.role !== 'caption' ? part.role : 'navigation',
      reason: part?.reason ?? 'an image outside the story',
    };
  }

  private byPlace(view: BlockView, index: number, judgment: Judgment): Label {
    if (view.block.text.includes('©')) return { role: 'legal', reason: 'copyright sign' };
    const names = view.path.map((element) => element.name);
    if (names.includes('nav') || names.includes('header') || names.includes('footer'))
      return { role: 'navigation', reason: `in ${names.find((name) => /^(?:nav|header|footer)$/.test(name))}` };
    const reason = judgment.reason;
    if (index < this.first) return { role: 'navigation', reason: reason || 'before the story' };
    return { role: view.linkShare > 0.5 ? 'related' : 'promo', reason: reason || 'not part of the story' };
  }
}

const PULL_QUOTE = /pull-?_?-?quote/i;

function isPullQuote(view: BlockView, page: PageView): boolean {
  const around = view.path.slice(0, 4);
  const end = around.findIndex((element) => element === page.main);
  return around
    .slice(0, end < 0 ? 4 : end)
    .some(({ attributes }) => PULL_QUOTE.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`));
}

/** The last line of an embedded post: who wrote it, and when. */
const SIGNATURE = 'signature of an embedded post';

const STANDFIRST = new Set([
  'dek',
  'deck',
  'standfirst',
  'subtitle',
  'subhead',
  'strap',
  'summary',
  'intro',
  'excerpt',
  'description',
  'lead',
  'kicker',
]);
