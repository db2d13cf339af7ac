import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { RenderedBody } from '../model/public-newsroom.ts';
import { renderJob, type BodyJob, type SharedContexts } from './body-jobs.ts';

/** Below so many bodies, threads take longer to start than they save. */
const fewBodies = 300;
const batchSize = 50;

/** Renders every body, in the order of the jobs; many of them on all cores. */
export async function renderBodies(
  jobs: readonly BodyJob[],
  contexts: SharedContexts,
): Promise<readonly RenderedBody[]> {
  if (jobs.length < fewBodies) return jobs.map((job) => renderJob(job, contexts));
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
      return pool.run(batch, { name: 'renderBatch' }) as Promise<readonly RenderedBody[]>;
    });
    return (await Promise.all(batches)).flat();
  } finally {
    await pool.destroy();
  }
}
