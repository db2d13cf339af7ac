import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeFileAtomically } from '../../io/write-atomically.ts';
import type { KeptReadings, ReadingStore } from './cached-readings.ts';

/** What is written at a time: the readings of one run that the file did not have. */
interface Chunk {
  /** Of the program that read them. */
  readonly version: string;
  readonly readings: KeptReadings;
}

const digestLength = 32;
/** A length in bytes stands before each chunk, then its digest. */
const lengthLength = 4;
/** So many chunks are read as quickly as one; beyond them, where half of what is read is out of date, or where a file has gone, all are written anew. */
const mostChunks = 64;

/**
 * Keeps readings in one file, since many small ones take long to open. A run adds what it read at the end, and the last
 * of two readings of one file counts. Chunks of another program, and everything from the first on that is not to the byte
 * what was written, count as none.
 */
export function readingsInFile(file: string, version: string): ReadingStore {
  let chunks = Number.POSITIVE_INFINITY;
  let size = 0;
  let known: KeptReadings = new Map();
  return {
    now: () => clockOf(file),
    read: () => {
      const read = chunksOf(bytesOf(file), version);
      chunks = read.isWhole ? read.chunks.length : Number.POSITIVE_INFINITY;
      size = read.chunks.reduce((sum, { readings }) => sum + readings.size, 0);
      known = new Map(read.chunks.flatMap(({ readings }) => [...readings]));
      return known;
    },
    write: async (all, changed) => {
      const hasAll = known.keys().every((path) => all.has(path));
      const isAdded = hasAll && chunks < mostChunks && size + changed.size <= 2 * all.size;
      known = all;
      if (isAdded && changed.size === 0) return;
      if (isAdded) await appendFile(file, bytesOfChunk({ version, readings: changed }));
      else await writeFileAtomically(file, bytesOfChunk({ version, readings: all }));
      chunks = isAdded ? chunks + 1 : 1;
      size = isAdded ? size + changed.size : all.size;
    },
  };
}

function bytesOfChunk(chunk: Chunk): Buffer {
  const content = serialize(chunk);
  const length = Buffer.alloc(lengthLength);
  length.writeUInt32LE(content.length);
  return Buffer.concat([length, hash('sha256', content, 'buffer'), content]);
}

/** The chunks of this program, up to the first that is another's or damaged. */
function chunksOf(bytes: Buffer, version: string): { readonly chunks: readonly Chunk[]; readonly isWhole: boolean } {
  const chunks: Chunk[] = [];
  for (let at = 0; at < bytes.length;) {
    const start = at + lengthLength + digestLength;
    const end = start > bytes.length ? Number.POSITIVE_INFINITY : start + bytes.readUInt32LE(at);
    const content = bytes.subarray(start, end);
    const isSound = hash('sha256', content, 'buffer').equals(bytes.subarray(at + lengthLength, start));
    const chunk = isSound ? (deserialize(content) as Chunk) : undefined;
    if (chunk?.version !== version) return { chunks, isWhole: false };
    chunks.push(chunk);
    at = end;
  }
  return { chunks, isWhole: chunks.length > 0 };
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** The time that a file beside this one gets which is written now. */
function clockOf(file: string): number {
  const clock = join(dirname(file), 'clock');
  mkdirSync(dirname(clock), { recursive: true });
  writeFileSync(clock, '');
  return statSync(clock).mtimeMs;
}
