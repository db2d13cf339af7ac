import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { writeFileAtomically } from '../../io/write-atomically.ts';
import type { CachedBodies, BodyStore } from './body-cache.ts';

interface Stored {
  /** Of the program that rendered them. */
  readonly version: string;
  readonly bodies: CachedBodies;
}

const digestLength = 32;

/**
 * Keeps bodies in a file from one build to the next. Those of another program, and whatever is not to the byte what was
 * written, count as none.
 */
export function storeInFile(file: string, version: string): BodyStore {
  return {
    read: async () => {
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      const content = bytes.subarray(digestLength);
      if (!digestOf(content).equals(bytes.subarray(0, digestLength))) return new Map();
      const stored = deserialize(content) as Stored;
      return stored.version === version ? stored.bodies : new Map();
    },
    write: async (bodies) => {
      const stored: Stored = { version, bodies };
      const content = serialize(stored);
      // Another build of the same newsroom may be writing at this moment.
      await writeFileAtomically(file, Buffer.concat([digestOf(content), content]));
    },
  };
}

function digestOf(bytes: Buffer): Buffer {
  return hash('sha256', bytes, 'buffer');
}
