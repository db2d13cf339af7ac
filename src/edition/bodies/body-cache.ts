import { hash } from 'node:crypto';
import type { RenderedBody } from '../../model/public-newsroom.ts';
import type { BodyJob, SharedContext, SharedContexts } from './body-jobs.ts';
import { renderBodies, type BodyRenderer, type NamedJob } from './render-bodies.ts';

/** Bodies by a digest of all that decides how they come out. */
export type KeptBodies = ReadonlyMap<string, RenderedBody>;

/** Where bodies lie between one newsroom and the next. */
export interface Shelf {
  /** Whether anything lies there; what it is worth is not looked at. */
  readonly isEmpty: () => boolean;
  readonly read: () => Promise<KeptBodies>;
  readonly write: (bodies: KeptBodies) => Promise<void>;
}

/**
 * A renderer that keeps the bodies of the last newsroom that it was given, and renders only those that would now come out
 * otherwise: the text, what only it needs to know, or what all of its language have in common has changed.
 */
export function keepBodies(render: BodyRenderer = renderBodies, shelf = shelfInMemory()): BodyRenderer {
  return async (jobs, contexts) => {
    const keys = bodyKeys(jobs, contexts);
    const kept = await shelf.read();
    const fresh = await render(
      jobs.filter(([id]) => !kept.has(keyOf(id, keys))),
      contexts,
    );
    const bodies = new Map(jobs.map(([id]) => [id, known(kept.get(keyOf(id, keys)) ?? fresh.get(id))]));
    if (fresh.size > 0 || bodies.size < kept.size)
      await shelf.write(new Map([...bodies].map(([id, body]) => [keyOf(id, keys), body])));
    return bodies;
  };
}

function shelfInMemory(): Shelf {
  let kept: KeptBodies = new Map();
  return {
    isEmpty: () => kept.size === 0,
    read: () => Promise.resolve(kept),
    write: (bodies) => {
      kept = bodies;
      return Promise.resolve();
    },
  };
}

/** By id. Of articles, only those count that a body names: each is named in full where it is linked. */
function bodyKeys(jobs: readonly NamedJob[], contexts: SharedContexts): ReadonlyMap<string, string> {
  const around = new Map([...contexts].map(([language, context]) => [language, surroundings(context)]));
  return new Map(
    jobs.map(([id, job]) => [id, hash('sha256', `${around.get(job.language) ?? ''}\n${ownParts(job, contexts)}`)]),
  );
}

function surroundings({ articles: _, ...context }: SharedContext): string {
  return hash('sha256', JSON.stringify(context));
}

function ownParts({ markdown, language, own }: BodyJob, contexts: SharedContexts): string {
  const articles = contexts.get(language)?.articles ?? {};
  const named = [...markdown.matchAll(/\d{4}\/\d{2}\/[a-z\d-]+/gu)].map(([address]) => articles[address]);
  return JSON.stringify([language, own, named, markdown]);
}

function keyOf(id: string, keys: ReadonlyMap<string, string>): string {
  return keys.get(id) ?? '';
}

function known(body: RenderedBody | undefined): RenderedBody {
  if (!body) throw new RangeError('A body was asked for and not rendered.');
  return body;
}
