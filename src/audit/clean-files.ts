import { readFile } from 'node:fs/promises';
import { writeFileAtomically } from '../io/write-atomically.ts';

/** Raised whenever the audit looks for more than before. */
const rules = 2;

type Kept = Readonly<{ rules: number; clean: readonly string[] }>;

/** Digests of files that were audited before. None where nothing is known. */
export async function readClean(file: string): Promise<Set<string>> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Kept;
    return new Set(kept.rules === rules ? kept.clean : []);
  } catch {
    return new Set();
  }
}

/** Keeps those that the present edition has: the list never grows beyond it. */
export async function cacheClean(file: string, clean: ReadonlySet<string>, present: Iterable<string>): Promise<void> {
  const kept: Kept = { rules, clean: [...present].filter((digest) => clean.has(digest)) };
  await writeFileAtomically(file, JSON.stringify(kept));
}
