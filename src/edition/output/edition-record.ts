import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from '../../io/write-atomically.ts';
import { stampOf } from './linked-stamp.ts';
import { manifestName } from './swap.ts';

/** A file of an edition as it was left there. */
export interface RecordedFile {
  /** A digest of all that it was made from; left out for what is compared by its bytes. */
  readonly key?: string | undefined;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** By which it is known again, without being read: inode, size and time of change. */
  readonly stamp: string;
}

/** What is known of the edition that stands in a folder: its files by path. It lies in the cache, and readers get none of it. */
export interface EditionRecord {
  readonly files: Readonly<Record<string, RecordedFile>>;
  /** A digest of all that it was made from; empty where there is no edition. */
  readonly key: string;
  /** A digest of all that the audit looked for when it read the files. */
  readonly audit: string;
  /** The stamp of its manifest. */
  readonly manifest: string;
}

/** Of a SHA-256 in hexadecimal digits. */
const digestLength = 64;

const nothing: EditionRecord = { files: {}, key: '', audit: '', manifest: '' };

/** Empty where there is none, or none that is to the byte what was written. */
export async function readRecord(file: string): Promise<EditionRecord> {
  try {
    const text = await readFile(file, 'utf8');
    const content = text.slice(digestLength);
    return hash('sha256', content) === text.slice(0, digestLength) ? (JSON.parse(content) as EditionRecord) : nothing;
  } catch {
    return nothing;
  }
}

interface Finished {
  /** SHA-256 by path. */
  readonly digests: Readonly<Record<string, string>>;
  readonly keys: ReadonlyMap<string, string | undefined>;
  /** Files that were taken over as they were. */
  readonly taken: ReadonlyMap<string, RecordedFile>;
  /** Of the edition. */
  readonly key: string;
  readonly audit: string;
}

/** Writes down what is known of a finished edition. @param folder where it stands from now on. */
export async function writeRecord(
  file: string,
  folder: string,
  { digests, keys, taken, key, audit }: Finished,
): Promise<void> {
  const files = Object.entries(digests).map(([path, digest]): [string, RecordedFile] => [
    path,
    taken.get(path) ?? { key: keys.get(path), digest, stamp: stampOf(join(folder, path)) },
  ]);
  const manifest = stampOf(join(folder, manifestName));
  const record: EditionRecord = { files: Object.fromEntries(files), key, audit, manifest };
  const content = JSON.stringify(record);
  await writeFileAtomically(file, hash('sha256', content) + content);
}
