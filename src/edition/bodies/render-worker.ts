import { deserialize } from 'node:v8';
import { renderJob, type SharedContexts } from './body-jobs.ts';
import type { BodyBatch, NamedBody } from './render-bodies.ts';

let opened: SharedContexts | undefined;

/** Renders some bodies in a worker thread, which serves one newsroom: all its batches share their contexts. */
export function renderBatch({ jobs, contexts }: BodyBatch): readonly NamedBody[] {
  const known = (opened ??= deserialize(Buffer.from(new Uint8Array(contexts))) as SharedContexts);
  return jobs.map(([id, job]) => [id, renderJob(job, known)]);
}
