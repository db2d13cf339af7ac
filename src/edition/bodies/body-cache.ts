import { required } from '../../model/required.ts';
import type { RenderedBody } from '../../model/public-newsroom.ts';
import { renderBodies, type BodyRenderer } from './render-bodies.ts';

/** Bodies by a digest of all that decides how they come out. */
export type CachedBodies = ReadonlyMap<string, RenderedBody>;

/** Where bodies lie between one newsroom and the next. */
export interface BodyStore {
  readonly read: () => Promise<CachedBodies>;
  readonly write: (bodies: CachedBodies) => Promise<void>;
}

/**
 * A renderer that keeps the bodies of the last newsroom that it was given, and renders only those that would now come out
 * otherwise: the text, what only it needs to know, or what all of its language have in common has changed.
 */
export function cacheBodies(render: BodyRenderer = renderBodies, store = storeInMemory()): BodyRenderer {
  return async ({ jobs, keys, contexts }) => {
    const kept = await store.read();
    const keyOf = (id: string) => required(keys.get(id), `the key of ${id}`);
    const fresh = await render({ jobs: jobs.filter(([id]) => !kept.has(keyOf(id))), keys, contexts });
    const bodyOf = (id: string) => required(kept.get(keyOf(id)) ?? fresh.get(id), `the text of ${id}`);
    const bodies = new Map(jobs.map(([id]) => [id, bodyOf(id)]));
    if (fresh.size > 0 || bodies.size < kept.size)
      await store.write(new Map([...bodies].map(([id, body]) => [keyOf(id), body])));
    return bodies;
  };
}

function storeInMemory(): BodyStore {
  let kept: CachedBodies = new Map();
  return {
    read: () => Promise.resolve(kept),
    write: (bodies) => {
      kept = bodies;
      return Promise.resolve();
    },
  };
}
