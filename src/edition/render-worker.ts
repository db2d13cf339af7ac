import { workerData } from 'node:worker_threads';
import type { RenderedBody } from '../model/public-newsroom.ts';
import { renderJob, type BodyJob, type SharedContexts } from './body-jobs.ts';

/** Renders some bodies in a worker thread, whose data are the contexts that all of them share. */
export function renderBatch(jobs: readonly BodyJob[]): readonly RenderedBody[] {
  // Tinypool puts its own data before what it was given.
  const [, contexts] = workerData as readonly [unknown, SharedContexts];
  return jobs.map((job) => renderJob(job, contexts));
}
