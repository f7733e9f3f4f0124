// `lectern inspect FILE`: for a person's eyes: what was kept and left out, who speaks, what is said differently.
import { script } from '../index.ts';
import { textAt } from '../model/span.ts';
import { printSpoken } from './inspect-spoken.ts';
import { ProblemPrinter } from './problems.ts';
import { printReading } from './readingview.ts';
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
    printReading(article, decided.script.omissions, terminal);
    const printer = new ProblemPrinter(terminal, false);
    for (const problem of decided.problems.filter(({ code }) => code.startsWith('read/'))) printer.report(problem);
  } else if (what === 'quotes') {
    const names = new Map(attribution.speakers.map((speaker) => [speaker.id, speaker.name]));
    for (const quote of attribution.quotes)
      terminal.print(
        `${quote.confidence.toFixed(2)}  ${quote.kind.padEnd(7)} ${(names.get(quote.speakerId) ?? quote.speakerId).padEnd(24)} ${quote.rule.padEnd(20)} “${textAt(article.text, quote.span)}”`,
      );
  } else printSpoken(decided.script, options.jsonl === true, terminal);
  return 0;
}
