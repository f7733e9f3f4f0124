// The only door to tinypool: workers for the engines, threads or processes, started when first needed.
import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';

export interface WorkerPool<Task, Result> {
  run(task: Task, signal: AbortSignal): Promise<Result>;
  /** Starts the workers before there is a task for them. */
  prepare(): void;
  /** Ends the workers. Safe to call twice; a task that runs is given up. */
  close(): Promise<void>;
}

export interface PoolShape {
  /** The worker's built file, without folder and extension. */
  readonly file: string;
  readonly runtime: 'worker_threads' | 'child_process';
  readonly workers: number;
}

export const CORES = availableParallelism();

/** A worker without work ends after this long: nothing idles beside the encoder. */
const IDLE_MS = 2000;

/** Loads and starts nothing until the first task. Run from the sources (in tests), the worker is looked for in dist/. */
export function workerPool<Task, Result>({ file, runtime, workers }: PoolShape): WorkerPool<Task, Result> {
  const here = import.meta.url;
  const filename = new URL(here.endsWith('.ts') ? `../../dist/backends/${file}.js` : `./${file}.js`, here).href;
  const open = async (least: number) => {
    const { default: Tinypool } = await import('tinypool');
    const pool = new Tinypool({
      filename,
      runtime,
      minThreads: least,
      maxThreads: workers,
      idleTimeout: IDLE_MS,
      // Between processes samples would otherwise travel as JSON.
      serialization: 'advanced',
    });
    // A worker that dies with a task fails the task; one that dies idle (Ctrl-C reaches it too) is nobody's trouble.
    pool.on('error', () => {});
    return pool;
  };
  let pool: ReturnType<typeof open> | undefined;
  let closed = false;
  return {
    async run(task, signal) {
      if (closed) throw new Error('the engine is closed');
      pool ??= open(0);
      // Every task listens to one signal: on a machine of many cores Node would warn of a leak.
      setMaxListeners(0, signal);
      // Its type of signal has fewer members than the real one.
      return (await pool).run(task, { signal: signal as never }) as Promise<Result>;
    },
    prepare() {
      if (closed) return;
      pool ??= open(workers);
      pool.catch(() => {});
    },
    async close() {
      closed = true;
      const opened = pool;
      pool = undefined;
      await (await opened)?.destroy();
    },
  };
}
