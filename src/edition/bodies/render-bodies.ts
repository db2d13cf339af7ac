import { availableParallelism } from 'node:os';
import { serialize } from 'node:v8';
import { openWorkerPool, type WorkerPool } from '../../io/worker-pool.ts';
import { stepsOf } from '../../progress/phases.ts';
import type { Bodies, RenderedBody } from '../../model/public-newsroom.ts';
import { renderJob, type BodyJob, type SharedContexts } from './body-jobs.ts';

/** Below so many bodies, threads take longer to start than they save. */
export const manyBodies = 300;
const batchSize = 50;

export type NamedJob = readonly [id: string, job: BodyJob];
export type NamedBody = readonly [id: string, body: RenderedBody];

export type BodyRenderer = (jobs: readonly NamedJob[], contexts: SharedContexts) => Promise<Bodies>;

/** What a thread is given to render. */
export interface BodyBatch {
  readonly jobs: readonly NamedJob[];
  /** `SharedContexts`, serialised once for all threads. */
  readonly contexts: SharedArrayBuffer;
}

/** Renders every body; many of them on all cores. */
export const renderBodies: BodyRenderer = async (jobs, contexts) => {
  if (jobs.length < manyBodies) return new Map(jobs.map(([id, job]) => [id, renderJob(job, contexts)]));
  const threads = availableParallelism();
  const pool = openWorkerPool(new URL('render-worker.ts', import.meta.url), { threads });
  try {
    return await renderIn(pool, jobs, contexts);
  } finally {
    await pool.close();
  }
};

async function renderIn(pool: WorkerPool, jobs: readonly NamedJob[], contexts: SharedContexts): Promise<Bodies> {
  const shared = inSharedMemory(contexts);
  const step = stepsOf('bodies', jobs.length);
  const batches = Array.from({ length: Math.ceil(jobs.length / batchSize) }, async (_, index) => {
    const batch: BodyBatch = { jobs: jobs.slice(index * batchSize, (index + 1) * batchSize), contexts: shared };
    const bodies = (await pool.run('renderBatch', batch)) as readonly NamedBody[];
    step(bodies.length);
    return bodies;
  });
  return new Map((await Promise.all(batches)).flat());
}

function inSharedMemory(contexts: SharedContexts): SharedArrayBuffer {
  const bytes = serialize(contexts);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}
