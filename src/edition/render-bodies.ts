import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Bodies, RenderedBody } from '../model/public-newsroom.ts';
import { renderJob, type BodyJob, type SharedContexts } from './body-jobs.ts';

/** Below so many bodies, threads take longer to start than they save. */
const fewBodies = 300;
const batchSize = 50;

export type NamedJob = readonly [id: string, job: BodyJob];
export type NamedBody = readonly [id: string, body: RenderedBody];

/** Renders every body; many of them on all cores. */
export async function renderBodies(jobs: readonly NamedJob[], contexts: SharedContexts): Promise<Bodies> {
  if (jobs.length < fewBodies) return new Map(jobs.map(([id, job]) => [id, renderJob(job, contexts)]));
  const threads = availableParallelism();
  const pool = new Tinypool({
    filename: new URL('render-worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    workerData: contexts,
  });
  try {
    const batches = Array.from({ length: Math.ceil(jobs.length / batchSize) }, (_, index) => {
      const batch = jobs.slice(index * batchSize, (index + 1) * batchSize);
      return pool.run(batch, { name: 'renderBatch' }) as Promise<readonly NamedBody[]>;
    });
    return new Map((await Promise.all(batches)).flat());
  } finally {
    await pool.destroy();
  }
}
