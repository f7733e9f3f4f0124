// Lines -> paragraphs: blank lines, one paragraph per line, or hard-wrapped lines joined again.

export interface Paragraph {
  readonly text: string;
  /** 1-based, of its first visible character. */
  readonly line: number;
  readonly column: number;
  /** A list item, its marker taken off; depth from 1. */
  readonly depth?: number;
  /** Quoted as in e-mail, with '>' before every line. */
  readonly quoted?: boolean;
}

/** Nobody wraps wider than this by hand or by mail program (RFC 5322 asks for 78). */
const WIDEST_WRAP = 100;
/** Below this the lines are verse, an address or a list, not wrapped prose. */
const NARROWEST_WRAP = 40;

const LIST_MARK = /^(\s*)(?:[-*•‣◦▪–]\s+|(?=\(?\d{1,3}[.)]\s+\S))/u;
const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]*$/u;

interface Line {
  readonly text: string;
  readonly number: number;
  readonly quoted: boolean;
}

/** Takes text with '\n' line ends. Paragraphs keep their inner white space; every visible character is in one. */
export function paragraphs(text: string): Paragraph[] {
  const lines = text.split('\n').map((raw, index): Line => {
    const quoted = /^\s*>/.test(raw);
    return {
      text: quoted ? raw.replace(/^(?:\s*>)+ ?/, (mark) => ' '.repeat(mark.length)) : raw,
      number: index + 1,
      quoted,
    };
  });
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of lines) {
    const blank = !/\S/.test(line.text);
    const turned = group.length > 0 && group.at(-1)!.quoted !== line.quoted;
    if ((blank || turned) && group.length > 0) {
      groups.push(group);
      group = [];
    }
    if (!blank) group.push(line);
  }
  if (group.length > 0) groups.push(group);
  const width = wrapWidth(groups);
  return groups.flatMap((lines) =>
    width === undefined ? lines.map((line) => paragraph([line])) : unwrap(lines, width),
  );
}

/** The width at which lines were wrapped; undefined when every line is a paragraph of its own. */
function wrapWidth(groups: readonly Line[][]): number | undefined {
  const inner = groups.flatMap((lines) =>
    lines.slice(0, -1).map((line, index) => [line.text, lines[index + 1]!.text] as const),
  );
  if (inner.length < 2) return undefined;
  const lengths = inner.map(([text]) => text.trimEnd().length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return undefined;
  // A line was wrapped when the next word would not have fitted.
  const full = inner.filter(
    ([text, next]) => text.trimEnd().length + 1 + (/\S+/.exec(next)?.[0].length ?? 0) > width - 3,
  );
  const broken = inner.filter(([text]) => !ENDS_SENTENCE.test(text.trimEnd()));
  return full.length >= inner.length * 0.6 && broken.length >= inner.length * 0.5 ? width : undefined;
}

/** Joins the lines of a group; a line that stops early at the end of a sentence, an indent or a list mark starts anew. */
function unwrap(lines: readonly Line[], width: number): Paragraph[] {
  const found: Paragraph[] = [];
  let current: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && current.length > 0) {
      const room = width - before.text.trimEnd().length - 1 - (/\S+/.exec(line.text)?.[0].length ?? 0);
      const stopped = room > 6 && ENDS_SENTENCE.test(before.text.trimEnd());
      const indented =
        /^(?:\s{2,}|\t)\S/.test(line.text) && !/^\s{2,}/.test(before.text) && !LIST_MARK.test(before.text);
      if (stopped || indented || LIST_MARK.test(line.text)) {
        found.push(paragraph(current));
        current = [];
      }
    }
    current.push(line);
  }
  if (current.length > 0) found.push(paragraph(current));
  return found;
}

function paragraph(lines: readonly Line[]): Paragraph {
  const first = lines[0]!;
  const mark = LIST_MARK.exec(first.text);
  const text = lines.map((line) => line.text.trim()).join(' ');
  const leading = first.text.length - first.text.trimStart().length;
  const marker = mark ? mark[0].length - mark[1]!.length : 0;
  return {
    text: marker > 0 ? text.slice(marker).trimStart() : text,
    line: first.number,
    column: leading + marker + 1,
    ...(mark ? { depth: 1 + Math.floor(leading / 2) } : {}),
    ...(first.quoted ? { quoted: true } : {}),
  };
}
