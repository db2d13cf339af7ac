import { hash } from 'node:crypto';
import { lstatSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from '../../io/write-atomically.ts';
import { isLinked, makeRoom, type EditionFolders } from './unchanged-since-last-edition.ts';

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
  /** A digest of all that the audit looked for when it read them. */
  readonly audit: string;
}

/** Of a SHA-256 in hexadecimal digits. */
const digestLength = 64;

const nothing: EditionRecord = { files: {}, audit: '' };

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

/** What is taken over from the last edition into the next. */
export interface TakenOver {
  /**
   * Puts a file of the last edition into the next where it was made from the same, and nobody has touched it since.
   * @returns whether the edition has the file now.
   */
  readonly take: (path: string, key: string) => boolean;
  /** What has been taken. */
  readonly files: ReadonlyMap<string, RecordedFile>;
}

export function takingOver(last: EditionRecord, folders: EditionFolders): TakenOver {
  const files = new Map<string, RecordedFile>();
  return {
    files,
    take: (path, key) => {
      const found = last.files[path];
      const [before, file] = [join(folders.last, path), join(folders.staging, path)];
      if (found?.key !== key || stampOf(before) !== found.stamp) return false;
      // It may be there already, from the edition before the last.
      if (stampOf(file) !== found.stamp) {
        makeRoom(file);
        if (!isLinked(before, file)) return false;
      }
      files.set(path, found);
      return true;
    },
  };
}

interface Finished {
  /** SHA-256 by path. */
  readonly digests: Readonly<Record<string, string>>;
  readonly keys: ReadonlyMap<string, string | undefined>;
  readonly taken: TakenOver['files'];
  readonly audit: string;
}

/** Writes down what is known of a finished edition. @param folder where it stands from now on. */
export async function writeRecord(
  file: string,
  folder: string,
  { digests, keys, taken, audit }: Finished,
): Promise<void> {
  const files = Object.entries(digests).map(([path, digest]): [string, RecordedFile] => [
    path,
    taken.get(path) ?? { key: keys.get(path), digest, stamp: stampOf(join(folder, path)) },
  ]);
  const record: EditionRecord = { files: Object.fromEntries(files), audit };
  const content = JSON.stringify(record);
  await writeFileAtomically(file, hash('sha256', content) + content);
}

/** `''` for what is no file of its own. */
function stampOf(file: string): string {
  const found = statsOf(file);
  return found?.isFile() === true ? [found.ino, found.size, found.mtimeMs].join(' ') : '';
}

function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
