import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardOrder } from './draw-cards.ts';
import { openPrinter } from './print-cards.ts';

/** Prints cards in a worker thread, and tells by path where the cache keeps those that it keeps. */
export async function printAll({ jobs, staging, cache, last }: CardOrder): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  mkdirSync(join(staging, 'cards'), { recursive: true });
  const fresh = jobs.filter(({ card, picture }) => picture !== undefined || !takeOver(card.path, { staging, last }));
  if (fresh.length === 0) return kept;
  const print = await openPrinter(cache);
  for await (const { path, bytes, cached } of print(fresh)) {
    writeFileSync(join(staging, path), bytes);
    if (cached !== undefined) kept.set(path, cached);
  }
  return kept;
}

/** Whether the last edition had the card, and has it still to the byte: then it is copied. */
function takeOver(path: string, { staging, last }: Pick<CardOrder, 'staging' | 'last'>): boolean {
  const digest = last.digests.get(path);
  if (digest === undefined) return false;
  try {
    const bytes = readFileSync(join(last.folder, path));
    if (createHash('sha256').update(bytes).digest('hex') !== digest) return false;
    writeFileSync(join(staging, path), bytes);
    return true;
  } catch {
    return false;
  }
}
