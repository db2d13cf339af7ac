import { hash } from 'node:crypto';
import type { RenderedBody } from '../model/public-newsroom.ts';
import type { BodyJob, SharedContext, SharedContexts } from './body-jobs.ts';
import { renderBodies } from './render-bodies.ts';

export type BodyRenderer = typeof renderBodies;

/**
 * A renderer that keeps the bodies of the last newsroom that it was given, and renders only those that would now come out
 * otherwise: the text, what only it needs to know, or what all of its language have in common has changed.
 */
export function keepBodies(render: BodyRenderer = renderBodies): BodyRenderer {
  let kept: ReadonlyMap<string, RenderedBody> = new Map();
  return async (jobs, contexts) => {
    const around = new Map([...contexts].map(([language, context]) => [language, surroundings(context)]));
    const keys = new Map(jobs.map(([id, job]) => [id, `${around.get(job.language) ?? ''}\n${keyOf(job, contexts)}`]));
    const keptAs = (id: string) => kept.get(keys.get(id) ?? '');
    const fresh = await render(
      jobs.filter(([id]) => keptAs(id) === undefined),
      contexts,
    );
    const bodies = new Map(jobs.map(([id]) => [id, known(keptAs(id) ?? fresh.get(id))]));
    kept = new Map([...bodies].map(([id, body]) => [keys.get(id) ?? '', body]));
    return bodies;
  };
}

/** All that a body can show of what its language has in common, but for the articles: each is named in full where it is linked. */
function surroundings({ articles: _, ...context }: SharedContext): string {
  return hash('sha256', JSON.stringify(context));
}

function keyOf({ markdown, language, own }: BodyJob, contexts: SharedContexts): string {
  const articles = contexts.get(language)?.articles ?? {};
  const named = [...markdown.matchAll(/\d{4}\/\d{2}\/[a-z\d-]+/gu)].map(([address]) => articles[address]);
  return JSON.stringify([language, own, named, markdown]);
}

function known(body: RenderedBody | undefined): RenderedBody {
  if (!body) throw new RangeError('A body was asked for and not rendered.');
  return body;
}
