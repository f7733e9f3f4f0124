// The terminal: where words go, and whether it can show color and a moving bar.

export interface Terminal {
  /** A line on standard output: results. */
  print(line: string): void;
  /** A line on standard error: progress and problems. */
  error(line: string): void;
  paint(color: Color, text: string): string;
  /** A person looks at it, and has not asked for plain lines. */
  readonly moving: boolean;
  /** Results are looked at on a screen, not piped: long lines are wrapped, pictures are welcome. */
  readonly screen: boolean;
  readonly columns: number;
}

export type Color = 'red' | 'yellow' | 'blue' | 'green' | 'bold' | 'dim';

const CODES: Readonly<Record<Color, readonly [number, number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
  bold: [1, 22],
  dim: [2, 22],
};

/** NO_COLOR (https://no-color.org) turns color off; it and `--no-progress` also ask for lines that a screen reader can follow. */
export function standardTerminal(options: { progress: boolean }): Terminal {
  const plain = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  const colorful = !plain && process.stdout.isTTY === true;
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    error: (line) => void process.stderr.write(`${line}\n`),
    paint: (color, text) => (colorful ? `\u001b[${CODES[color][0]}m${text}\u001b[${CODES[color][1]}m` : text),
    moving: !plain && options.progress && process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
    screen: colorful && process.env['TERM'] !== 'dumb',
    columns: process.stdout.columns ?? 100,
  };
}
