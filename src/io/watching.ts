// Files that appear or change in a folder, each when its writer is done with it. The only door to chokidar.
import { basename } from 'node:path';
import { watch } from 'chokidar';

/** A file whose size has not changed for so long is written: editors and copying programs write in pieces. */
const QUIET_MS = 300;

export interface WatchOptions {
  readonly signal: AbortSignal;
  /** Which files count. Names that begin with a dot, and `node_modules`, never do. */
  readonly wanted: (path: string) => boolean;
}

export interface FileChange {
  readonly path: string;
  readonly gone: boolean;
}

/**
 * First every file that is there, as it is, then what changes, until the signal aborts; all that
 * changed since the last turn come together, each once. One that was half-written at the start comes again.
 */
export async function* fileChanges(
  folders: readonly string[],
  options: WatchOptions,
): AsyncGenerator<readonly FileChange[]> {
  const { signal, wanted } = options;
  const waiting = new Map<string, boolean>();
  let wake = (): void => {};
  const note = (gone: boolean) => (path: string) => {
    if (!wanted(path)) return;
    waiting.delete(path);
    waiting.set(path, gone);
    wake();
  };
  const watcher = watch([...folders], {
    ignored: (path) => /^\.[^./\\]|^node_modules$|\.tmp$/.test(basename(path)),
    awaitWriteFinish: { stabilityThreshold: QUIET_MS, pollInterval: 50 },
    // An editor that saves by renaming takes the file away for a moment.
    atomic: true,
  });
  let failure: unknown;
  watcher.on('add', note(false)).on('change', note(false)).on('unlink', note(true));
  watcher.on('error', (cause) => {
    failure = cause;
    wake();
  });
  const stop = (): void => wake();
  signal.addEventListener('abort', stop);
  try {
    while (!signal.aborted) {
      if (failure) throw failure;
      if (waiting.size === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      const changes = [...waiting].map(([path, gone]) => ({ path, gone }));
      waiting.clear();
      yield changes;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await watcher.close();
  }
}
