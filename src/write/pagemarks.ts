// Emphasis, links, foreign words and the like inside one utterance: spans that may overlap become elements that nest.
import type { Article, Mark } from '../model/article.ts';
import type { Utterance } from '../model/script.ts';
import { overlaps } from '../model/span.ts';
import { escapeAttribute, escapeText } from '../text/xml.ts';

/** The words of an utterance with its marks. Text content stays exactly the utterance's own. */
export function marked(article: Article, utterance: Utterance): string {
  const { span } = utterance;
  if (span === null) return escapeText(utterance.text);
  const marks = article.marks.filter((mark) => overlaps(mark.span, span) && elementOf(mark) !== undefined);
  if (marks.length === 0) return escapeText(utterance.text);
  const cuts = new Set([span.start, span.end]);
  for (const mark of marks) {
    cuts.add(Math.max(span.start, mark.span.start));
    cuts.add(Math.min(span.end, mark.span.end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  let html = '';
  for (const [index, start] of points.entries()) {
    const end = points[index + 1];
    if (end === undefined) break;
    // The longest mark is outermost; only one link, since links do not nest.
    const here = marks
      .filter((mark) => overlaps(mark.span, { start, end }))
      .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))
      .filter((mark, at, all) => mark.kind !== 'link' || all.findIndex((other) => other.kind === 'link') === at);
    const elements = here.map((mark) => elementOf(mark)!);
    html += elements.map(({ tag, attributes }) => `<${tag}${attributes}>`).join('');
    html += escapeText(article.text.slice(start, end));
    html += elements
      .map(({ tag }) => `</${tag}>`)
      .reverse()
      .join('');
  }
  return html;
}

function elementOf(mark: Mark): { tag: string; attributes: string } | undefined {
  const value = mark.value ?? '';
  if (mark.kind === 'emphasis') return { tag: 'em', attributes: '' };
  if (mark.kind === 'strong') return { tag: 'strong', attributes: '' };
  if (mark.kind === 'code') return { tag: 'code', attributes: '' };
  if (mark.kind === 'noteref') return { tag: 'sup', attributes: '' };
  if (mark.kind === 'abbreviation' && value) return { tag: 'abbr', attributes: ` title="${escapeAttribute(value)}"` };
  if (mark.kind === 'language' && value) return { tag: 'span', attributes: ` lang="${escapeAttribute(value)}"` };
  // Only addresses that lead somewhere from a page read at home.
  if (mark.kind === 'link' && /^(https?:|mailto:)/i.test(value))
    return { tag: 'a', attributes: ` href="${escapeAttribute(encodeSpaces(value))}"` };
  return undefined;
}

const encodeSpaces = (address: string): string => address.trim().replace(/\s/g, '%20');
