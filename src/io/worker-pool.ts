import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

/** Worker threads, one a core, that all run one function of one file. */
export interface WorkerPool<Task, Result> {
  readonly run: (task: Task) => Promise<Result>;
  readonly close: () => Promise<void>;
}

export function workerPool<Task, Result>(file: URL, name: string): WorkerPool<Task, Result> {
  const threads = availableParallelism();
  const pool = new Tinypool({
    ...{ filename: file.href, name, runtime: 'worker_threads', isolateWorkers: false },
    ...{ minThreads: threads, maxThreads: threads },
  });
  return { run: (task) => pool.run(task) as Promise<Result>, close: () => pool.destroy() };
}
