import type { Loader } from 'astro/loaders';
import type { PublicNewsroom } from '../model/public-newsroom.ts';
import { takeOver } from './handover.ts';

/** A loader that stores one shelf of the newsroom: exactly what was handed over, nothing left from an earlier build. */
export function newsroomLoader<T extends object>(
  name: string,
  entriesOf: (newsroom: PublicNewsroom) => readonly (readonly [id: string, data: T])[],
): Loader {
  return {
    name: `newsroom-${name}`,
    load({ store, generateDigest }) {
      const newsroom = takeOver();
      const entries = newsroom ? entriesOf(newsroom) : [];
      const kept = new Set(entries.map(([id]) => id));
      for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
      for (const [id, data] of entries)
        store.set({ id, data: data as Record<string, unknown>, digest: generateDigest(JSON.stringify(data)) });
      return Promise.resolve();
    },
  };
}
