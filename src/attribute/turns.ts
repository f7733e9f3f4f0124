// Interviews and transcripts: paragraphs that begin with who speaks, and who that is.
import type { Article, Block } from '../model/article.ts';
import type { Decision } from './decision.ts';
import type { Entity } from './entity.ts';
import type { Mention } from './mention.ts';
import type { People } from './people.ts';
import { type FoundQuote, speaks } from './quotes.ts';

/** `Name Surname:`, `TRUMP:`, `Q.`, `A:`, at the start of a paragraph. */
const LABEL = /^((?:\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*){0,3})|Q|A)\s*(?::|(?<=^[QA])[.:])\s+(?=\S)/u;

/**
 * Turns of a text where at least two labels come back: one alone is a sentence with a colon. A paragraph between two
 * turns goes on with the first of them.
 */
export function findTurns(article: Article): FoundQuote[] {
  const blocks = article.blocks.filter(speaks);
  const labels = blocks.map((block) => labelOf(article, block));
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.words, (counts.get(label.words) ?? 0) + 1);
  if ([...counts.values()].filter((count) => count > 1).length < 2) return [];
  const last = labels.findLastIndex((label) => label !== undefined);
  const turns: FoundQuote[] = [];
  let running: Label | undefined;
  for (const [index, block] of blocks.entries()) {
    const label = labels[index];
    const goesOn = label === undefined && running !== undefined && index < last && block.kind === 'paragraph';
    running = label ?? (goesOn ? running : undefined);
    if (running === undefined) continue;
    const span = { start: block.span.start + (label?.length ?? 0), end: block.span.end };
    const evidence = { start: running.start, end: running.start + running.words.length };
    turns.push({
      span,
      outer: span,
      block,
      goesOn: false,
      continued: goesOn,
      form: 'turn',
      label: { words: running.words, span: evidence },
    });
  }
  return turns;
}

interface Label {
  readonly words: string;
  readonly start: number;
  /** Characters before the speech itself. */
  readonly length: number;
}

function labelOf(article: Article, block: Block): Label | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'quotation') return undefined;
  const match = LABEL.exec(article.text.slice(block.span.start, block.span.end));
  return match ? { words: match[1]!, start: block.span.start, length: match[0].length } : undefined;
}

/** Who speaks a turn: its label says. */
export function decideTurn(
  label: NonNullable<FoundQuote['label']>,
  people: People,
  answering: Entity | undefined,
): Decision {
  const { words, span } = label;
  const base = { rule: 'turn-label', evidence: span, others: [], scare: false };
  if (words === 'Q') return { ...base, entity: people.labelled('Interviewer'), confidence: 0.95 };
  if (words === 'A') return { ...base, rule: 'answers', entity: answering, confidence: answering ? 0.8 : 0 };
  return { ...base, entity: people.labelled(words), confidence: 0.98 };
}

/** Who answers where the label is only A: the person the text before the first turn names most, the later one of two. */
export function answeringPerson(
  turns: readonly FoundQuote[],
  mentions: readonly (readonly Mention[])[],
  people: People,
): Entity | undefined {
  const first = turns.find(({ form }) => form === 'turn')?.block.span.start;
  if (first === undefined) return undefined;
  const counts = new Map<Entity, number>();
  for (const mention of mentions.flat()) {
    const entity = mention.start < first ? people.of.get(mention) : undefined;
    if (entity?.kind === 'person') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].reduce<[Entity, number] | undefined>(
    (best, next) => (best && best[1] > next[1] ? best : next),
    undefined,
  )?.[0];
}
