// The only door to tinypool: workers for the engines, threads or processes, started when first needed.
import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';

export interface WorkerPool<Task, Result> {
  run(task: Task, signal: AbortSignal): Promise<Result>;
  close(): Promise<void>;
}

export const CORES = availableParallelism();

/** `file` is the worker's built file; run from the sources (in tests) it is looked for in dist/. */
export function workerPool<Task, Result>(file: string, runtime: 'worker_threads' | 'child_process', size: number): WorkerPool<Task, Result> {
  const here = import.meta.url;
  const filename = new URL(here.endsWith('.ts') ? `../../dist/backends/${file}.js` : `./${file}.js`, here).href;
  const pool = new Tinypool({ filename, runtime, minThreads: 0, maxThreads: size, idleTimeout: 2000, concurrentTasksPerWorker: 1, env: { ...process.env, NODE_NO_WARNINGS: '1' } as Record<string, string> });
  let closed = false;
  return {
    run: (task, signal) => pool.run(task, { signal: signal as never }) as Promise<Result>,
    async close() {
      if (closed) return;
      closed = true;
      await pool.destroy();
    },
  };
}
