// `lectern inspect FILE`: for a person's eyes: what was kept and left out, who speaks, what is said differently.
import { script } from '../index.ts';
import { textAt } from '../model/span.ts';
import { printSpoken } from './inspect-spoken.ts';
import type { Terminal } from './terminal.ts';

export async function inspectFile(
  what: string,
  file: string,
  options: { allowPrivate?: boolean; jsonl?: boolean },
  terminal: Terminal,
): Promise<number> {
  const decided = await script(file, { allowPrivate: options.allowPrivate === true });
  const { article, attribution } = decided;
  if (what === 'read') {
    const reasons = new Map(decided.script.omissions.map((omission) => [omission.span.start, omission.reason]));
    for (const block of article.blocks) {
      const reason = reasons.get(block.span.start);
      const label = `${block.role}${block.kind === 'paragraph' ? '' : ` ${block.kind}`}`;
      const words = textAt(article.text, block.span);
      if (reason === undefined) terminal.print(`${terminal.paint('green', `+ ${label}`)}  ${words}`);
      else terminal.print(`${terminal.paint('red', `- ${label}`)}  ${terminal.paint('dim', words)}  (${reason})`);
    }
  } else if (what === 'quotes') {
    const names = new Map(attribution.speakers.map((speaker) => [speaker.id, speaker.name]));
    for (const quote of attribution.quotes)
      terminal.print(
        `${quote.confidence.toFixed(2)}  ${quote.kind.padEnd(7)} ${(names.get(quote.speakerId) ?? quote.speakerId).padEnd(24)} ${quote.rule.padEnd(20)} “${textAt(article.text, quote.span)}”`,
      );
  } else printSpoken(decided.script, options.jsonl === true, terminal);
  return 0;
}
