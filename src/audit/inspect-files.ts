import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leaksInFile, type AuditOf } from './audit.ts';
import type { Leak } from './formats/leak.ts';

/** Files of a finished edition. Whoever inspects them takes the next few until none is left; many threads can. */
export interface FileQueue {
  readonly folder: string;
  /** From the folder, with `/`. */
  readonly paths: readonly string[];
  /** One `Int32`: how many are taken. */
  readonly taken: SharedArrayBuffer;
}

/** What was found in those that one thread has taken. */
export interface Inspection {
  /** SHA-256 of each. */
  readonly digests: readonly (readonly [path: string, digest: string])[];
  readonly leaks: readonly Leak[];
}

const takenAtOnce = 50;

export function fileQueue(folder: string, paths: readonly string[]): FileQueue {
  return { folder, paths, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
}

/** One file after the other: they were written a moment ago, and asking for each in turn costs a third of waiting for many. */
export function inspectFiles(queue: FileQueue, audit: AuditOf): Inspection {
  const digests: [string, string][] = [];
  const leaks: Leak[] = [];
  for (const path of takeFrom(queue)) {
    const bytes = readFileSync(join(queue.folder, path));
    const digest = hash('sha256', bytes);
    digests.push([path, digest]);
    leaks.push(...leaksInFile({ path, bytes, digest }, audit));
  }
  return { digests, leaks };
}

function* takeFrom({ paths, taken }: FileQueue): Generator<string, void> {
  const count = new Int32Array(taken);
  for (let from = 0; from < paths.length;) {
    from = Atomics.add(count, 0, takenAtOnce);
    yield* paths.slice(from, from + takenAtOnce);
  }
}
