// An editor goes through the doubtful quotations and chooses; what is chosen becomes the article's edits.
import { type Edits, NARRATOR, type Quote, UNKNOWN } from '../model/attribution.ts';
import { decisionFor, withDecision } from '../model/edits.ts';
import { textAt } from '../model/span.ts';
import type { Decided } from '../world.ts';
import { counted, short } from './speakertable.ts';
import type { Terminal } from './terminal.ts';

/** Choices shown at once; anybody else is chosen by typing the name. */
const MOST_CHOICES = 9;

/**
 * Asks about each quotation, one line of answer each, and gives the edits with what was decided; the same value when nothing was.
 * The end of the answers is the end of the editing: what was decided until then stands.
 */
export async function decideOver(
  decided: Decided,
  doubtful: readonly Quote[],
  before: Edits,
  answers: AsyncIterator<string>,
  terminal: Terminal,
): Promise<Edits> {
  let edits = before;
  if (doubtful.length > 0) terminal.print(HELP);
  for (const [index, quote] of doubtful.entries()) {
    const choices = choicesFor(quote, decided);
    show(quote, choices, `${index + 1} of ${doubtful.length}`, decided, terminal);
    for (;;) {
      const answer = await answers.next();
      if (answer.done === true || answer.value.trim() === 'q') return edits;
      const result = understood(answer.value.trim(), choices, quote, decided);
      if (result === 'again') {
        terminal.print(HELP);
        continue;
      }
      if (result.merge) edits = { ...edits, merge: [...(edits.merge ?? []), result.merge] };
      if (result.rename) edits = { ...edits, rename: [...(edits.rename ?? []), result.rename] };
      if (result.speaker !== undefined)
        edits = withDecision(edits, decisionFor(quote, result.speaker, decided.article, decided.attribution));
      if (result.merge ?? result.rename) {
        terminal.print('Noted. And this one?');
        continue;
      }
      break;
    }
  }
  return edits;
}

const HELP = `Answer with a number or a name; Enter keeps the first choice; s skips; n: not a quotation; u: unknown;
m ANA = ANA RUIZ: two names, one person; r SPOKESWOMAN = A COUNCIL SPOKESWOMAN: a better name; q ends.`;

interface Understood {
  readonly speaker?: string;
  readonly merge?: { readonly from: string; readonly to: string };
  readonly rename?: { readonly from: string; readonly to: string };
}

function understood(answer: string, choices: readonly string[], quote: Quote, decided: Decided): Understood | 'again' {
  if (answer === 's') return {};
  if (answer === 'n') return { speaker: NARRATOR };
  if (answer === 'u') return { speaker: UNKNOWN };
  if (answer === '') return choices[0] === undefined || quote.speakerId === UNKNOWN ? {} : { speaker: choices[0] };
  const pair = /^([mr])\s+(.+?)\s*=\s*(.+)$/.exec(answer);
  if (pair) return { [pair[1] === 'm' ? 'merge' : 'rename']: { from: pair[2]!, to: pair[3]! } };
  if (/^\d+$/.test(answer)) {
    const chosen = choices[Number(answer) - 1];
    return chosen === undefined ? 'again' : { speaker: chosen };
  }
  if (answer.length < 2) return 'again';
  const known = decided.attribution.speakers.filter(({ name }) => name.toLowerCase().includes(answer.toLowerCase()));
  return { speaker: known.length === 1 ? known[0]!.name : answer };
}

/** Who it may be: the present choice, the runners-up, then everybody who speaks. */
function choicesFor(quote: Quote, { attribution }: Decided): string[] {
  const speakers = attribution.speakers.filter(({ id }) => id !== NARRATOR && id !== UNKNOWN);
  const present = speakers.filter(({ id }) => id === quote.speakerId);
  const names = [...present, ...(quote.candidates ?? []), ...speakers].map(({ name }) => name);
  return [...new Set(names)].slice(0, MOST_CHOICES);
}

function show(quote: Quote, choices: readonly string[], which: string, decided: Decided, terminal: Terminal): void {
  const { text, blocks } = decided.article;
  const block = blocks.find(({ span }) => span.start <= quote.outer.start && span.end >= quote.outer.end);
  const left = text.slice(Math.max(block?.span.start ?? 0, quote.outer.start - 160), quote.outer.start);
  const right = text.slice(quote.outer.end, Math.min(block?.span.end ?? text.length, quote.outer.end + 120));
  const said = terminal.paint('bold', short(textAt(text, quote.outer), 400));
  const how = quote.speakerId === UNKNOWN ? 'nobody is named' : `${quote.rule}, ${quote.confidence.toFixed(2)}`;
  terminal.print('');
  terminal.print(`${terminal.paint('yellow', which)}  ${terminal.paint('dim', `(${how})`)}`);
  terminal.print(`  ${left.replace(/\s+/g, ' ').trimStart()}${said}${right.replace(/\s+/g, ' ').trimEnd()}`);
  for (const [index, name] of choices.entries()) terminal.print(`  ${index + 1}  ${name}`);
  if (choices.length === 0) terminal.print(`  (${counted(0, 'speaker')} known: type a name)`);
}
