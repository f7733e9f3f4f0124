// Blocks of the story as elements that HTML and XHTML share: headings, lists, tables, figures, quotations.
import type { Block } from '../model/article.ts';
import type { Episode } from '../model/episode.ts';
import { escapeAttribute, escapeText } from '../text/xml.ts';
import type { Spoken } from './clock.ts';
import type { StoryPart } from './story.ts';

/** How one utterance is written: a span with its id, and whatever the format adds. */
export type Say = (spoken: Spoken, text: string) => string;

/** Depth of headings, kept across calls so that none is skipped. */
export interface Headings {
  /** Of the last heading; the next is at most one deeper. */
  level: number;
  /** The least depth there is, 1-6. */
  readonly top: number;
}

/** Markup of the parts in order; lists and tables are put together again. */
export function storyHtml(episode: Episode, parts: readonly StoryPart[], say: Say, headings: Headings): string {
  const out: string[] = [];
  for (let index = 0; index < parts.length;) {
    const { block } = parts[index]!;
    const run = (same: (other: Block) => boolean): StoryPart[] => {
      const from = index;
      while (index < parts.length && parts[index]!.block && same(parts[index]!.block!)) index++;
      return parts.slice(from, index);
    };
    const within = (part: StoryPart): string => inner(episode, part, say);
    if (block?.cell)
      out.push(
        table(
          run((other) => other.cell?.table === block.cell!.table),
          within,
        ),
      );
    else if (block?.kind === 'list-item')
      out.push(
        list(
          run((other) => other.kind === 'list-item' && !other.cell),
          within,
        ),
      );
    else if (block?.kind === 'figure') {
      const captioned = parts[index + 1]?.block?.kind === 'caption';
      const caption = captioned ? `<figcaption>${within(parts[index + 1]!)}</figcaption>` : '';
      out.push(`<figure><p>${within(parts[index]!)}</p>${caption}</figure>`);
      index += captioned ? 2 : 1;
    } else {
      out.push(single(parts[index]!, within(parts[index]!), headings));
      index++;
    }
  }
  return out.join('\n');
}

function single({ block }: StoryPart, words: string, headings: Headings): string {
  if (!block) return `<p class="announcement">${words}</p>`;
  const language = block.language
    ? ` lang="${escapeAttribute(block.language)}" xml:lang="${escapeAttribute(block.language)}"`
    : '';
  if (block.kind === 'heading') {
    const wanted = block.role === 'headline' ? headings.top : (block.level ?? 2);
    const level = Math.min(Math.max(headings.top, wanted), headings.level + 1, 6);
    headings.level = level;
    return `<h${level}${language}>${words}</h${level}>`;
  }
  if (block.kind === 'quotation') return `<blockquote${language}><p>${words}</p></blockquote>`;
  if (block.role === 'pullquote' || block.role === 'aside') return `<aside${language}><p>${words}</p></aside>`;
  const role = block.role === 'body' ? '' : ` class="${block.role}"`;
  return `<p${role}${language}>${words}</p>`;
}

function table(parts: readonly StoryPart[], within: (part: StoryPart) => string): string {
  const rows = new Map<number, string[]>();
  for (const part of parts) {
    const { row, header } = part.block!.cell!;
    const scope = header ? ` scope="${row === 1 ? 'col' : 'row'}"` : '';
    const tag = header ? 'th' : 'td';
    rows.set(row, [...(rows.get(row) ?? []), `<${tag}${scope}>${within(part)}</${tag}>`]);
  }
  return `<table><tbody>${[...rows.values()].map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</tbody></table>`;
}

function list(parts: readonly StoryPart[], within: (part: StoryPart) => string): string {
  let html = '';
  const open: number[] = [];
  for (const part of parts) {
    const depth = Math.max(1, part.block!.level ?? 1);
    while (open.length > 1 && depth < open.at(-1)!) {
      html += '</li></ul>';
      open.pop();
    }
    if (open.length === 0 || depth > open.at(-1)!) {
      html += '<ul>';
      open.push(depth);
    } else html += '</li>';
    html += `<li>${within(part)}`;
  }
  return html + '</li></ul>'.repeat(open.length);
}

/** Utterances with what stands between them in the article; our own words are set apart. */
function inner(episode: Episode, part: StoryPart, say: Say): string {
  const { text } = episode.article;
  let html = '';
  let at: number | undefined;
  for (const spoken of part.spoken) {
    const { span } = spoken.utterance;
    if (span) {
      if (at !== undefined) html += escapeText(text.slice(at, span.start)) || '';
      at = span.end;
    } else if (html !== '') html += ' ';
    html += say(spoken, spoken.utterance.text.trim());
    if (!span && part.block) html += ' ';
    // White space inside the utterance's own span is kept between the elements.
    if (span && /\s$/.test(spoken.utterance.text)) html += ' ';
  }
  return html.trim();
}
