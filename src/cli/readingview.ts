// `lectern inspect read FILE` for people: what is known of the article and from where, what is kept, what is left out and why.
import type { Article, ArticleMeta, Block } from '../model/article.ts';
import type { Omission } from '../model/script.ts';
import { textAt } from '../model/span.ts';
import type { Terminal } from './terminal.ts';

/** Width of the label before a block, and the narrowest and widest text beside it, in characters. */
const LABEL = 22;
const NARROWEST = 40;
const WIDEST = 100;

const FIELDS: readonly (readonly [field: keyof ArticleMeta, name: string])[] = [
  ['title', 'title'],
  ['subtitle', 'subtitle'],
  ['authors', 'authors'],
  ['published', 'published'],
  ['modified', 'modified'],
  ['language', 'language'],
  ['publisher', 'publisher'],
  ['canonicalUrl', 'address'],
  ['description', 'description'],
  ['imageUrl', 'image'],
  ['imageAlt', 'image shows'],
];

/** On a terminal text is wrapped beside its label; piped, a block is one line. */
export function printReading(article: Article, omissions: readonly Omission[], terminal: Terminal): void {
  const say = (label: string, words: string, paint: (text: string) => string = (text) => text) => {
    const [first = '', ...rest] = terminal.screen
      ? wrap(words, terminal.columns - LABEL)
      : [words.replace(/\s*\n\s*/g, ' ')];
    terminal.print(`${label}${paint(first)}`);
    for (const line of rest) terminal.print(`${' '.repeat(LABEL)}${paint(line)}`);
  };
  for (const [field, name] of FIELDS) {
    const value = article.meta[field];
    const words = Array.isArray(value) ? value.join(', ') : String(value ?? '');
    if (words === '') continue;
    const origin = article.meta.origins?.[field];
    say(terminal.paint('bold', name.padEnd(LABEL)), `${words}${origin ? `  (from ${origin})` : ''}`);
  }
  terminal.print('');
  const reasons = new Map(omissions.map((omission) => [omission.span.start, omission]));
  const left = new Map<string, number>();
  let kept = 0;
  for (const block of article.blocks) {
    const words = textAt(article.text, block.span);
    const omission = reasons.get(block.span.start);
    const whole = omission !== undefined && omission.span.end >= block.span.end;
    if (whole) {
      left.set(block.role, (left.get(block.role) ?? 0) + 1);
      say(terminal.paint('red', `- ${labelOf(block)}`.padEnd(LABEL)), `${words}  (${omission.reason})`, (text) =>
        terminal.paint('dim', text),
      );
    } else {
      kept++;
      say(terminal.paint('green', `+ ${labelOf(block)}`.padEnd(LABEL)), words);
    }
  }
  const parts = [...left].map(([role, count]) => `${count} ${role}`);
  terminal.print('');
  terminal.print(`${kept} blocks are spoken${parts.length > 0 ? `; left out: ${parts.join(', ')}` : ''}.`);
}

const KINDS: Partial<Record<Block['kind'], string>> = {
  'list-item': 'list',
  heading: 'heading',
  quotation: 'quotation',
  table: 'table',
  code: 'code',
  math: 'math',
};

/** `body list 2`: role, kind where it is not plain from the role, depth of a list or level of a heading. */
function labelOf(block: Block): string {
  const kind = block.role === 'headline' ? '' : (KINDS[block.kind] ?? '');
  const level = kind && block.level ? ` ${block.level}` : '';
  return `${block.role}${kind ? ` ${kind}` : ''}${level}`;
}

/** Lines broken at spaces; lines of code stay lines. */
function wrap(words: string, room: number): string[] {
  const width = Math.min(WIDEST, Math.max(NARROWEST, room));
  return words.split('\n').flatMap((line) => {
    const lines: string[] = [''];
    for (const word of line.split(' ')) {
      const last = lines.at(-1)!;
      if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
  });
}
