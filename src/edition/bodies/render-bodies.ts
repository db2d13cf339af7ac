import { hash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { serialize } from 'node:v8';
import { openWorkerPool, type WorkerPool } from '../../io/worker-pool.ts';
import { stepsOf } from '../../progress/phases.ts';
import type { ArticleBody, RenderedBody } from '../../model/public-newsroom.ts';
import type { BodyOrder, NamedJob } from './body-keys.ts';
import type { KeptPlace } from './text-files.ts';
import { renderJob, type BodyJob, type SharedContexts } from './body-jobs.ts';

/** Below so many bodies, threads take longer to start than they save. */
export const manyBodies = 300;
const batchSize = 50;

export type NamedBody = readonly [id: string, body: RenderedAlone];

/** A body apart from its HTML, which is at hand or lies in a file. */
export interface RenderedAlone {
  readonly body: ArticleBody;
  readonly text: string | KeptPlace;
}

/** What a thread is given to render. */
export interface BodyBatch {
  readonly jobs: readonly NamedJob[];
  /** `SharedContexts`, serialised once for all threads. */
  readonly contexts: SharedArrayBuffer;
  /** Where the HTML is written. */
  readonly folder: string;
}

/**
 * Renders every body; many of them on all cores, if they can leave their HTML in a folder.
 * @returns them by the ids of their articles.
 */
export async function renderBodies(
  { jobs, contexts }: Pick<BodyOrder, 'jobs' | 'contexts'>,
  folder?: string,
): Promise<ReadonlyMap<string, RenderedAlone>> {
  if (jobs.length < manyBodies || folder === undefined)
    return new Map(jobs.map(([id, job]) => [id, bodyWithText(renderJob(job, contexts))]));
  const threads = availableParallelism();
  const pool = openWorkerPool(new URL('render-worker.ts', import.meta.url), { threads });
  try {
    return await renderIn(pool, { jobs, contexts: inSharedMemory(contexts), folder });
  } finally {
    await pool.close();
  }
}

async function renderIn(pool: WorkerPool, { jobs, ...shared }: BodyBatch): Promise<ReadonlyMap<string, RenderedAlone>> {
  const step = stepsOf('bodies', jobs.length);
  const batches = Array.from({ length: Math.ceil(jobs.length / batchSize) }, async (_, index) => {
    const some = jobs.slice(index * batchSize, (index + 1) * batchSize);
    const batch: BodyBatch = { ...shared, jobs: some.map(([id, job]) => [id, withoutText(job)]) };
    const bodies = (await pool.run('renderBatch', batch)) as readonly NamedBody[];
    step(bodies.length);
    return bodies;
  });
  return new Map((await Promise.all(batches)).flat());
}

/** The job for another thread, which needs no text where it has the tree. */
function withoutText(job: BodyJob): BodyJob {
  const { digest, addresses } = job.body;
  return job.tree === undefined ? job : { ...job, body: { digest, addresses, text: '' } };
}

/** A rendered body, its HTML apart. */
export function bodyWithText({ html, ...body }: RenderedBody): RenderedAlone & { readonly text: string } {
  return { body: { ...body, digest: hash('sha256', html) }, text: html };
}

function inSharedMemory(contexts: SharedContexts): SharedArrayBuffer {
  const bytes = serialize(contexts);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}
