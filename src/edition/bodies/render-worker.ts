import { deserialize } from 'node:v8';
import { required } from '../../model/required.ts';
import { renderJob, type SharedContexts } from './body-jobs.ts';
import { bodyWithText, type BodyBatch, type NamedBody } from './render-bodies.ts';
import { beginTextFile, type TextFile } from './text-files.ts';

let opened: SharedContexts | undefined;
let texts: TextFile | undefined;

/** Renders some bodies in a worker thread, which serves one newsroom: all its batches share their contexts, and one file. */
export function renderBatch({ jobs, contexts, folder }: BodyBatch): readonly NamedBody[] {
  const known = (opened ??= deserialize(Buffer.from(new Uint8Array(contexts))) as SharedContexts);
  texts ??= beginTextFile(folder);
  const bodies = jobs.map(([id, job]) => [id, bodyWithText(renderJob(job, known))] as const);
  const places = texts.append(bodies.map(([, { text }]) => text));
  return bodies.map(([id, body], index) => [id, { ...body, text: required(places[index], id) }]);
}
