import { hash } from 'node:crypto';
import { required } from '../../model/required.ts';
import type { BodyJob, SharedContext, SharedContexts } from './body-jobs.ts';

export type NamedJob = readonly [id: string, job: BodyJob];

/** The bodies of a newsroom that are to be rendered. */
export interface BodyOrder {
  readonly jobs: readonly NamedJob[];
  readonly contexts: SharedContexts;
  readonly keys: BodyKeys;
}

/** Digests of all that bodies are made from, by the ids of their articles. */
export type BodyKeys = ReadonlyMap<string, string>;

/** An order for bodies, with their keys. */
export function bodyOrder(jobs: readonly NamedJob[], contexts: SharedContexts): BodyOrder {
  return { jobs, contexts, keys: bodyKeys(jobs, contexts) };
}

/** Of articles, only those count that a body names: each is named in full where it is linked. */
function bodyKeys(jobs: readonly NamedJob[], contexts: SharedContexts): BodyKeys {
  const around = new Map([...contexts].map(([language, context]) => [language, surroundings(context)]));
  return new Map(
    jobs.map(([id, { body, language, own }]) => {
      const { articles } = required(contexts.get(language), `what texts in ${language} have in common`);
      const named = body.addresses.map((address) => articles[address]);
      const ownParts = JSON.stringify([language, own, named, body.digest]);
      return [id, hash('sha256', `${String(around.get(language))}\n${ownParts}`)];
    }),
  );
}

function surroundings({ articles: _, ...context }: SharedContext): string {
  return hash('sha256', JSON.stringify(context));
}
