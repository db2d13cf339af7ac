import { hash } from 'node:crypto';
import { required } from '../../model/required.ts';
import { tellCounts } from '../../progress/phases.ts';
import type { RenderedBody } from '../../model/public-newsroom.ts';
import type { SharedContext, SharedContexts } from './body-jobs.ts';
import { renderBodies, type BodyRenderer, type NamedJob } from './render-bodies.ts';

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
  return async (jobs, contexts) => {
    const keys = bodyKeys(jobs, contexts);
    const kept = await store.read();
    const keyOf = (id: string) => required(keys.get(id), `the key of ${id}`);
    const fresh = await render(
      jobs.filter(([id]) => !kept.has(keyOf(id))),
      contexts,
    );
    tellCounts('bodies', { rendered: fresh.size, kept: jobs.length - fresh.size });
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

/** By id. Of articles, only those count that a body names: each is named in full where it is linked. */
function bodyKeys(jobs: readonly NamedJob[], contexts: SharedContexts): ReadonlyMap<string, string> {
  const around = new Map([...contexts].map(([language, context]) => [language, surroundings(context)]));
  return new Map(
    jobs.map(([id, { markdown, language, own }]) => {
      const { articles } = required(contexts.get(language), `what texts in ${language} have in common`);
      const named = [...markdown.matchAll(/\d{4}\/\d{2}\/[a-z\d-]+/gu)].map(([address]) => articles[address]);
      const ownParts = JSON.stringify([language, own, named, markdown]);
      return [id, hash('sha256', `${String(around.get(language))}\n${ownParts}`)];
    }),
  );
}

function surroundings({ articles: _, ...context }: SharedContext): string {
  return hash('sha256', JSON.stringify(context));
}
