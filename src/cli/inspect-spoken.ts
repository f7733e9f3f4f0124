// `lectern inspect spoken FILE`: every token said differently from how it is written, with the rule that decided it.
import type { Script, Token } from '../model/script.ts';
import { textAt } from '../model/span.ts';
import type { Terminal } from './terminal.ts';

interface Row {
  readonly utterance: string;
  readonly rule: string;
  readonly written: string;
  readonly spoken: string;
  readonly phonemes?: string;
  /** What around the word decided, where a rule tells. */
  readonly because?: string;
}

/** 'heteronym: noun, after “the”' is a rule and its evidence. */
function ruleOf(token: Token): Pick<Row, 'rule' | 'because'> {
  const [rule = '', ...because] = token.rule.split(': ');
  return because.length === 0 ? { rule } : { rule, because: because.join(': ') };
}

/** Marks of quotation are silent everywhere: nothing to see. */
const isTold = (token: Token): boolean => token.rule !== 'plain' && token.rule !== 'quotation-mark';

const rowsOf = (script: Script): Row[] =>
  script.utterances.flatMap((utterance) =>
    utterance.tokens.filter(isTold).map((token) => ({
      utterance: utterance.id,
      ...ruleOf(token),
      written: textAt(utterance.text, token.span),
      spoken: token.spoken.trim(),
      ...(token.phonemes === undefined ? {} : { phonemes: token.phonemes }),
    })),
  );

/** Said words, or what is heard in their place. */
const heard = ({ spoken, phonemes, because }: Row): string =>
  `${spoken === '' ? '(silent)' : /^[\p{P}\s]+$/u.test(spoken) ? '(pause)' : spoken}${phonemes === undefined ? '' : ` /${phonemes}/`}${because === undefined ? '' : `  (${because})`}`;
const shown = (written: string): string => written.trim().replace(/\s+/g, ' ');

/** A line for each token and a sum at the end; with `jsonl`, an object `{ utterance, rule, written, spoken, phonemes?, because? }` a line. */
export function printSpoken(script: Script, jsonl: boolean, terminal: Terminal): void {
  const rows = rowsOf(script);
  if (jsonl) {
    for (const row of rows) terminal.print(JSON.stringify(row));
    return;
  }
  const width = (cells: readonly string[], most: number): number =>
    Math.min(most, Math.max(0, ...cells.map((cell) => cell.length)));
  const ruleWidth = width(
    rows.map(({ rule }) => rule),
    24,
  );
  const writtenWidth = width(
    rows.map(({ written }) => shown(written)),
    30,
  );
  for (const row of rows)
    terminal.print(
      `${terminal.paint('dim', row.utterance)}  ${terminal.paint('blue', row.rule.padEnd(ruleWidth))}  ${shown(row.written).padEnd(writtenWidth)}  ${heard(row)}`,
    );
  const counts = new Map<string, number>();
  for (const { rule } of rows) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`);
  terminal.print(
    rows.length === 0
      ? 'Everything is said as it is written.'
      : `${rows.length} said differently, by ${counts.size} rules: ${most.join(', ')}`,
  );
}
