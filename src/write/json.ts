// JSON as editions have it, made while it is written.
import type { OutputFile } from '../model/episode.ts';

/** Lists get an item a line: readable, and small enough for a book. A list may be made while it is written. */
export function json(path: string, value: object): OutputFile {
  return { path, mediaType: 'application/json', body: gathered(pieces(value)) };
}

function* pieces(value: object): Generator<string> {
  if (isList(value)) yield* list(value);
  else {
    let between = '{\n';
    for (const [key, part] of Object.entries(value) as [string, unknown][]) {
      yield `${between}${JSON.stringify(key)}:`;
      if (isList(part)) yield* list(part);
      else yield stringify(part);
      between = ',\n';
    }
    yield between === ',\n' ? '\n}' : '{}';
  }
  yield '\n';
}

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

function* list(items: Iterable<unknown>): Generator<string> {
  let between = '[\n';
  for (const item of items) {
    yield between + stringify(item);
    between = ',\n';
  }
  yield between === ',\n' ? '\n]' : '[]';
}

/** JSON knows no infinities: silence is null. */
const stringify = (value: unknown): string => JSON.stringify(value) ?? 'null';

/** Characters that are written at once. */
const BATCH = 1 << 16;

/** The same text in pieces worth a write. */
function* gathered(parts: Iterable<string>): Generator<string> {
  let batch = '';
  for (const part of parts) {
    batch += part;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}
