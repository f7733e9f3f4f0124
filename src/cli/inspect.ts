// `lectern inspect`: reading, quotations and spoken forms for machines, a JSON object a line in and out.
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { RenderError } from '../model/problem.ts';
import { inspectQuotes, inspectRead, inspectSpoken } from '../pipeline.ts';
import { sourceFrom } from '../source.ts';
import type { Terminal } from './terminal.ts';

interface Line {
  readonly id?: unknown;
  readonly html?: string;
  readonly text?: string;
  readonly file?: string;
  readonly language?: string;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const INSPECTIONS: Readonly<Record<string, (line: Line) => unknown>> = {
  read: (line) =>
    inspectRead({
      uri: `${line.id ?? 'input'}`,
      mediaType: line.html === undefined ? 'text/plain' : 'text/html',
      bytes: bytes(line.html ?? line.text ?? ''),
    }),
  quotes: (line) => inspectQuotes(line.text ?? '', line.language ?? 'en'),
  spoken: (line) => ({ output: inspectSpoken(line.text ?? '', line.language ?? 'en') }),
};

export async function inspectCommand(
  what: string,
  file: string | undefined,
  options: { jsonl?: boolean; allowPrivate?: boolean },
  terminal: Terminal,
): Promise<number> {
  const inspection = INSPECTIONS[what];
  if (!inspection)
    throw new RenderError(
      {
        code: 'cli/unknown-inspection',
        message: `There is nothing called “${what}” to inspect.`,
        fix: 'Use read, quotes or spoken.',
      },
      { exitCode: 2 },
    );
  if (!options.jsonl && file === undefined)
    throw new RenderError(
      {
        code: 'cli/nothing-to-inspect',
        message: 'There is nothing to inspect.',
        fix: 'Name an article, or give JSON lines on standard input with --jsonl.',
      },
      { exitCode: 2 },
    );
  // JSON lines may also be what comes out: of an article, every token said differently.
  const article = file !== undefined && !/\.(?:jsonl|ndjson)$/i.test(file);
  if (!options.jsonl || (what === 'spoken' && article)) {
    const { inspectFile } = await import('./inspect-file.ts');
    return inspectFile(what, file!, options, terminal);
  }
  const input = file === undefined ? process.stdin : createReadStream(file);
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue;
    terminal.print(JSON.stringify(await inspectLine(inspection, text)));
  }
  return 0;
}

/** One line in, one line out; a bad line gives its error, and the rest go on. */
async function inspectLine(inspection: (line: Line) => unknown, text: string): Promise<unknown> {
  let line: Line = {};
  try {
    line = JSON.parse(text) as Line;
    if (line.file !== undefined) {
      const source = await sourceFrom(line.file, resolve(line.file));
      return { id: line.id ?? null, ...(inspectRead(source) as object) };
    }
    return { id: line.id ?? null, ...(inspection(line) as object) };
  } catch (error) {
    const problem = error instanceof RenderError ? error.problem : { code: 'cli/bad-line', message: String(error) };
    return { id: line.id ?? null, error: problem };
  }
}
