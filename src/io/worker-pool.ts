import { Tinypool } from 'tinypool';

/** Threads that run the functions of one module. */
export interface WorkerPool {
  /**
   * What the function of that name returned.
   * @param task is cloned, as all that goes from thread to thread.
   * @throws what it threw.
   */
  readonly run: (name: string, task: unknown) => Promise<unknown>;
  /** Ends the threads, whatever they are doing. */
  readonly close: () => Promise<void>;
}

export interface PoolOptions {
  /** 1 if nothing is said. */
  readonly threads?: number;
  /** How many tasks a thread is given before it is done with the first: 1 if nothing is said. */
  readonly tasksPerThread?: number;
  /** What each thread is given when it begins: the second part of `workerData`. */
  readonly data?: unknown;
}

/** Starts the threads at once; a thread keeps what it has loaded from task to task. @param file URL of the module. */
export function openWorkerPool(file: URL, { threads = 1, tasksPerThread = 1, data }: PoolOptions = {}): WorkerPool {
  const pool = new Tinypool({
    filename: file.href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: tasksPerThread,
    isolateWorkers: false,
    // A thread that waits for one task at a time would not see the next come.
    useAtomics: tasksPerThread === 1,
    workerData: data,
  });
  return { run: (name, task) => pool.run(task, { name }) as Promise<unknown>, close: () => pool.destroy() };
}
