import type { Loader } from 'astro/loaders';
import type { PublicNewsroom } from '../model/public-newsroom.ts';
import { takeOver } from './page-data.ts';

type Entry = readonly [id: string, data: object];

/** A loader that stores one shelf of the newsroom: exactly what was handed over, nothing left from an earlier build. */
export function newsroomLoader(name: string, entriesOf: (newsroom: PublicNewsroom) => readonly Entry[]): Loader {
  return {
    name: `newsroom-${name}`,
    load: (context) => {
      const { store } = context;
      const newsroom = takeOver()?.newsroom;
      const entries = newsroom ? entriesOf(newsroom) : [];
      const kept = new Set(entries.map(([id]) => id));
      for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
      for (const [id, data] of entries)
        store.set({ id, data: { ...data }, digest: context.generateDigest(JSON.stringify(data)) });
      return Promise.resolve();
    },
  };
}
