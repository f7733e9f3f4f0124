// Progress of a render: one bar on a terminal, plain lines elsewhere. The only door to cli-progress.
import type { Step } from '../model/run.ts';
import type { Terminal } from './terminal.ts';

export interface Progress {
  step(step: Step, done: number, total: number): void;
  stop(): void;
}

/** Share of the whole that each step takes, as measured on articles of five to ten minutes. */
const WEIGHTS: Readonly<Record<Step, number>> = {
  read: 1,
  attribute: 2,
  cast: 0.5,
  script: 1.5,
  speak: 58,
  mix: 1,
  master: 33,
  write: 3,
};
const STEPS = Object.keys(WEIGHTS) as Step[];
const WORDS: Readonly<Record<Step, string>> = {
  read: 'reading',
  attribute: 'who speaks',
  cast: 'casting',
  script: 'writing the script',
  speak: 'speaking',
  mix: 'laying out',
  master: 'mastering',
  write: 'writing editions',
};

export async function startProgress(terminal: Terminal, title: string, quiet: boolean): Promise<Progress> {
  if (quiet) return { step: () => {}, stop: () => {} };
  return terminal.moving ? movingBar(title) : plainLines(terminal, title);
}

async function movingBar(title: string): Promise<Progress> {
  const { SingleBar, Presets } = (await import('cli-progress')).default;
  const format = `  {bar} {percentage}%  {what}`;
  const bar = new SingleBar(
    { format, hideCursor: true, clearOnComplete: true, barsize: 32, stopOnComplete: false },
    Presets.rect,
  );
  process.stderr.write(`${title}\n`);
  bar.start(1000, 0, { what: WORDS.read });
  return {
    step: (step, done, total) => bar.update(Math.floor(1000 * shareDone(step, done, total)), { what: WORDS[step] }),
    stop: () => bar.stop(),
  };
}

/** A line when a slow step begins and at each quarter of it: enough to hear that work goes on. */
function plainLines(terminal: Terminal, title: string): Progress {
  let last = '';
  terminal.error(title);
  return {
    step: (step, done, total) => {
      if (WEIGHTS[step] < 10) return;
      const quarter = total === 0 ? 4 : Math.floor((4 * done) / total);
      const line = `  ${WORDS[step]}: ${quarter * 25}%`;
      if (line !== last) terminal.error(line);
      last = line;
    },
    stop: () => {},
  };
}

/** 0-1 over all steps. */
export function shareDone(step: Step, done: number, total: number): number {
  const all = STEPS.reduce((sum, name) => sum + WEIGHTS[name], 0);
  const before = STEPS.slice(0, STEPS.indexOf(step)).reduce((sum, name) => sum + WEIGHTS[name], 0);
  return Math.min(1, (before + WEIGHTS[step] * (total === 0 ? 1 : done / total)) / all);
}
