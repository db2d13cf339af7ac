import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkerPool, type PoolOptions, type WorkerPool } from './worker-pool.ts';

const worker = `
import { threadId, workerData } from 'node:worker_threads';
let calls = 0;
export const double = (number) => number * 2;
export const count = () => (calls += 1);
export const thread = () => new Promise((resolve) => setTimeout(resolve, 200, threadId));
export const data = () => workerData[1];
export const fail = () => { throw new RangeError('No.'); };
let waiting;
export const meet = () => waiting ? waiting() : new Promise((resolve) => { waiting = resolve; });
`;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pool-'));
  await writeFile(join(folder, 'worker.mjs'), worker);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function inPool<Result>(options: PoolOptions, work: (pool: WorkerPool) => Promise<Result>): Promise<Result> {
  const pool = openWorkerPool(pathToFileURL(join(folder, 'worker.mjs')), options);
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}

test('a task is done by the function that it names, on a thread that keeps what it knows', async () => {
  const results = await inPool({ data: 'shared' }, async ({ run }) => [
    await run('double', 21),
    await run('count', undefined),
    await run('count', undefined),
    await run('data', undefined),
  ]);
  expect(results).toEqual([42, 1, 2, 'shared']);
});

test('what a task throws is thrown to who asked for it', async () => {
  await inPool({}, ({ run }) => expect(run('fail', undefined)).rejects.toThrow('No.'));
});

test('as many threads work at once as were asked for', async () => {
  const threads = await inPool({ threads: 2 }, ({ run }) => Promise.all([1, 2].map((task) => run('thread', task))));
  expect(new Set(threads).size).toBe(2);
});

test('a thread that may have two tasks sees the second before it is done with the first', async () => {
  await inPool({ tasksPerThread: 2 }, ({ run }) => Promise.all([run('meet', 1), run('meet', 2)]));
});
