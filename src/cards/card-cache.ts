import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cardSize, type PublishedCard } from '../model/share-card.ts';
import { readEntry, storeEntry } from '../pictures/cache/cache.ts';

/** The file of the cache that holds a card, once it is there. */
export function cardInCache(cache: string, { path }: PublishedCard): string {
  const name = basename(path);
  return join(cache, 'pictures', name, name);
}

/** The bytes of a card from the cache, which is filled where it does not have them. */
export async function cachedCard(cache: string, card: PublishedCard, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = cardInCache(cache, card);
  if (await readEntry(dirname(file))) return readFile(file);
  const bytes = await make();
  const files = [{ path: card.path, ...cardSize, bytes: bytes.length }];
  const entry = { ...cardSize, formats: [{ type: card.type, files }] };
  await storeEntry(dirname(file), entry, new Map([[basename(file), bytes]]));
  return bytes;
}
