import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfFile } from './audit/file-kinds.ts';
import type { CardOrder, DrawnCards } from './draw-cards.ts';
import { openPrinter } from './print-cards.ts';

/** Prints cards in a worker thread. */
export async function printAll({ jobs, staging, cache, last }: CardOrder): Promise<DrawnCards> {
  const drawn: { kept: string[]; clean: string[] } = { kept: [], clean: [] };
  mkdirSync(join(staging, 'cards'), { recursive: true });
  const fresh = jobs.filter(({ card, picture }) => picture !== undefined || !takeOver(card.path, { staging, last }));
  if (fresh.length === 0) return drawn;
  const print = await openPrinter(cache);
  for await (const { path, bytes, cached } of print(fresh)) {
    writeFileSync(join(staging, path), bytes);
    if (cached !== undefined) drawn.kept.push(cached);
    if (isClean(path, bytes)) drawn.clean.push(hash('sha256', bytes));
  }
  return drawn;
}

/** Looked at here, where there is time; what is not found clean, the audit looks at again and names. */
function isClean(path: string, bytes: Buffer): boolean {
  try {
    return kindOfFile(path.slice(1))?.leaksIn(bytes).next().done === true;
  } catch {
    return false;
  }
}

/** Whether the last edition had the card, and has it still to the byte: then it is copied. */
function takeOver(path: string, { staging, last }: Pick<CardOrder, 'staging' | 'last'>): boolean {
  const digest = last.digests.get(path);
  if (digest === undefined) return false;
  try {
    const bytes = readFileSync(join(last.folder, path));
    if (hash('sha256', bytes) !== digest) return false;
    writeFileSync(join(staging, path), bytes);
    return true;
  } catch {
    return false;
  }
}
