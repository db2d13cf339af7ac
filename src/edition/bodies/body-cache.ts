import { required } from '../../model/required.ts';
import { tellCounts } from '../../progress/phases.ts';
import type { Bodies, BodyTexts } from '../../model/public-newsroom.ts';
import type { BodyOrder } from './body-keys.ts';
import { renderBodies, type RenderedAlone } from './render-bodies.ts';

/** A body that is kept, and the article that it is of. */
export interface KeptBody extends RenderedAlone {
  readonly id: string;
}

/** Bodies by a digest of all that decides how they come out. */
export type KeptBodies = ReadonlyMap<string, KeptBody>;

/** Where bodies lie between one newsroom and the next. */
export interface BodyStore {
  /** Where threads leave HTML; left out where bodies are kept in memory. */
  readonly folder?: string;
  readonly read: () => KeptBodies;
  /** Keeps these bodies and no others. @returns them as they are kept. */
  readonly write: (bodies: KeptBodies) => Promise<KeptBodies>;
  /** The HTML of bodies that it has given. */
  readonly textsOf: (bodies: KeptBodies) => BodyTexts;
}

export type BodyRenderer = (order: BodyOrder) => Promise<Bodies>;

/**
 * A renderer that keeps the bodies of the last newsroom that it was given, and renders only those that would now come out
 * otherwise: the text, what only it needs to know, or what all of its language have in common has changed.
 */
export function cacheBodies(store: BodyStore = storeInMemory(), render = renderBodies): BodyRenderer {
  return async ({ jobs, keys, contexts }) => {
    const before = store.read();
    const keyOf = (id: string) => required(keys.get(id), `the key of ${id}`);
    const fresh = await render({ jobs: jobs.filter(([id]) => !before.has(keyOf(id))), contexts }, store.folder);
    tellCounts('bodies', { rendered: fresh.size, kept: jobs.length - fresh.size });
    const bodyOf = (id: string) => required(before.get(keyOf(id)) ?? fresh.get(id), `the text of ${id}`);
    const wanted = new Map(jobs.map(([id]) => [keyOf(id), { id, ...bodyOf(id) }]));
    const isOther = fresh.size > 0 || wanted.size < before.size;
    const kept = isOther ? await store.write(wanted) : wanted;
    return { byId: new Map(jobs.map(([id]) => [id, bodyOf(id).body])), texts: store.textsOf(kept) };
  };
}

function storeInMemory(): BodyStore {
  let kept: KeptBodies = new Map();
  return {
    read: () => kept,
    write: (bodies) => Promise.resolve((kept = bodies)),
    textsOf: (bodies) => textsAtHand(bodies.values()),
  };
}

/** The HTML of bodies that lies in no file. */
export function textsAtHand(bodies: Iterable<RenderedAlone>): BodyTexts {
  return new Map(Array.from(bodies, ({ body, text }) => [body.digest, atHand(text)]));
}

function atHand(text: RenderedAlone['text']): string {
  if (typeof text !== 'string') throw new TypeError('The text lies in a file.');
  return text;
}
