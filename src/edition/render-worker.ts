import { workerData } from 'node:worker_threads';
import { renderJob, type SharedContexts } from './body-jobs.ts';
import type { NamedBody, NamedJob } from './render-bodies.ts';

/** Renders some bodies in a worker thread, whose data are the contexts that all of them share. */
export function renderBatch(jobs: readonly NamedJob[]): readonly NamedBody[] {
  // Tinypool puts its own data before what it was given.
  const [, contexts] = workerData as readonly [unknown, SharedContexts];
  return jobs.map(([id, job]) => [id, renderJob(job, contexts)]);
}
