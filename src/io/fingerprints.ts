// SHA-256 of files, kept from one run to the next as long as the disk says that a file is as it was.
import { createHash } from 'node:crypto';
import { appendFile, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Fingerprint, OutputFolder } from '../ports.ts';
import { piecesOf, readIfThere, saveWhole } from './files.ts';

/**
 * A file that was changed may keep its time when the clock of the disk is coarse (FAT: 2 s). What was changed so short a
 * time before it was read is not remembered on disk; it is read once more in the next run.
 */
const SETTLED_MS = 2500;

interface Kept {
  readonly key: string;
  readonly print: Fingerprint;
}

/**
 * Length and SHA-256 of files in a folder, by name. `path` is where they are kept, a line each; losing that file costs
 * nothing but time.
 */
export function fingerprints(path: string, pathOf: (name: string) => string): OutputFolder['fingerprint'] {
  // A file that has two names is read once.
  const seen = new Map<string, Fingerprint>();
  let kept: Promise<Map<string, Kept>> | undefined;
  return async (name) => {
    const file = pathOf(name);
    const before = await identity(file);
    if (!before) return undefined;
    kept ??= load(path);
    const last = (await kept).get(name);
    if (last?.key === before.key) return last.print;
    const known = seen.get(before.key);
    if (known) return known;
    const readAt = Date.now();
    const print = await printOf(file);
    if (!print || (await identity(file))?.key !== before.key) return print;
    seen.set(before.key, print);
    if (readAt - before.changedAt > SETTLED_MS) await append(path, lineOf(name, { key: before.key, print }));
    return print;
  };
}

interface Identity {
  /** Another file, another length, another moment of writing or of any change at all: another key. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

async function identity(file: string): Promise<Identity | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const { dev, ino, size, mtimeNs, ctimeNs } = found;
  return { key: [dev, ino, size, mtimeNs, ctimeNs].join('-'), changedAt: Number(ctimeNs / 1_000_000n) };
}

/** Reads the file, a piece at a time; undefined when it is not there. */
export async function printOf(file: string): Promise<Fingerprint | undefined> {
  try {
    const passing = passingPrint(piecesOf(file));
    for await (const _ of passing.through);
    return passing.print();
  } catch {
    return undefined;
  }
}

/** Bytes that pass through, and the print of all that have. */
export function passingPrint(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): {
  readonly through: AsyncIterable<Uint8Array>;
  print(): Fingerprint;
} {
  const hash = createHash('sha256');
  let bytes = 0;
  const through = (async function* () {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  })();
  return { through, print: () => ({ bytes, sha256: hash.digest('hex') }) };
}

const LINE = /^(\S+) (\d+) ([0-9a-f]{64}) (.+)$/;

const lineOf = (name: string, { key, print }: Kept): string => `${key} ${print.bytes} ${print.sha256} ${name}\n`;

/** The last line of a name counts. Lines that are none of ours, as a process that was killed may leave, are passed over. */
async function load(path: string): Promise<Map<string, Kept>> {
  const found = new Map<string, Kept>();
  const bytes = await readIfThere(path).catch(() => undefined);
  const lines = bytes ? new TextDecoder().decode(bytes).split('\n') : [];
  for (const line of lines) {
    const [, key, length, sha256, name] = LINE.exec(line) ?? [];
    if (name !== undefined) found.set(name, { key: key!, print: { bytes: Number(length), sha256: sha256! } });
  }
  if (lines.length > 2 * found.size + 100)
    await saveWhole(path, [...found].map(([name, one]) => lineOf(name, one)).join('')).catch(() => {});
  return found;
}

/** A disk that is full or not to be written on remembers nothing: the file is read again next time. */
async function append(path: string, line: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true }).catch(() => {});
  await appendFile(path, line).catch(() => {});
}
