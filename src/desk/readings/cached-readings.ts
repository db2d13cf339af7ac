import { hash } from 'node:crypto';
import { readRegularFile } from '../../io/read-regular-file.ts';
import { tellCounts } from '../../progress/phases.ts';
import { decodeText } from '../files/text-file.ts';
import type { ContentFile } from '../findings/content-file.ts';
import type { ReadFiles, RecordFile } from '../load/read-entry.ts';
import { entryOfReading, fileOnDisk, fileWithText, readEntryOf } from './kept-file.ts';
import { readAll } from './read-files.ts';
import type { Reading } from './reading.ts';
import { stampNow, type Stamp } from './stamp.ts';

/** A reading as it is kept, by path from the content folder. */
export interface KeptReading extends Stamp {
  /** Of all that decides how a file is read, besides its bytes. */
  readonly key: string;
  readonly reading: Reading;
}

export type KeptReadings = ReadonlyMap<string, KeptReading>;

/** Where readings lie between two runs. */
export interface ReadingStore {
  /** What time it is by the clock of the disk, in milliseconds. */
  readonly now: () => number;
  readonly read: () => KeptReadings;
  /** `changed` are those of `all` that the store does not have; what is not in `all` need not be kept. */
  readonly write: (all: KeptReadings, changed: KeptReadings) => Promise<void>;
}

export interface CacheSettings {
  /** Left out, readings are kept in memory alone. */
  readonly store?: ReadingStore | undefined;
  /** Whether whoever asks needs the trees of bodies that are read anew; otherwise they stay where they were read. */
  readonly areTreesWanted: boolean;
}

/**
 * Reads only files that have changed since they were last read, in this run or an earlier one. What it gives is what
 * `readFiles` would give: the same name, record, settings and bytes make the same reading.
 */
export function cachedReadings({ store, areTreesWanted }: CacheSettings): ReadFiles {
  let kept: KeptReadings | undefined;
  return async (content, files, settings) => {
    const startedAt = store?.now() ?? Number.NEGATIVE_INFINITY;
    const before: KeptReadings = (kept ??= store?.read() ?? new Map<string, KeptReading>());
    const all = new Map<string, KeptReading>();
    const changed = new Map<string, KeptReading>();
    const keyOf = keysBy(JSON.stringify(settings));
    const place = { content, startedAt };
    const recall = (file: RecordFile) => {
      const known = before.get(file.path);
      const found = known?.key === keyOf(file) ? recalled(known, file.path, place) : undefined;
      if (!known || !found) return undefined;
      all.set(file.path, found.kept);
      if (found.kept !== known) changed.set(file.path, found.kept);
      return entryOfReading(file, found.file, known.reading);
    };
    const entries = new Map(files.map((file) => [file, recall(file)]));
    const missing = files.filter((file) => entries.get(file) === undefined);
    tellCounts('reading', { read: missing.length, kept: files.length - missing.length });
    const anew = await readAll({ content, files: missing, settings, areTreesWanted, startedAt });
    for (const [file, read] of anew) {
      entries.set(file, readEntryOf(content, file, read));
      const { reading, stamp, isSettled } = read;
      if (!reading) continue;
      const one = { stamp, isSettled, key: keyOf(file), reading };
      all.set(file.path, one);
      changed.set(file.path, one);
    }
    kept = all;
    await store?.write(all, changed);
    return files.flatMap((file) => entries.get(file) ?? []);
  };
}

function keysBy(settings: string): (file: RecordFile) => string {
  const around = hash('sha256', settings).slice(0, 16);
  return ({ record, language, id }) => `${record} ${language} ${id} ${around}`;
}

interface Recalled {
  readonly file: ContentFile;
  readonly kept: KeptReading;
}

interface Place {
  readonly content: string;
  readonly startedAt: number;
}

/** `undefined` where the file is another than it was. */
function recalled(kept: KeptReading, path: string, { content, startedAt }: Place): Recalled | undefined {
  const now = stampNow({ content, startedAt }, path);
  const isSame = kept.stamp === now.stamp;
  if (isSame && kept.isSettled) return { file: fileOnDisk(content, path, kept.reading), kept };
  const text = textIfSame(content, kept, path);
  if (text === undefined) return undefined;
  const file = fileWithText(path, text, kept.reading);
  return { file, kept: isSame && kept.isSettled === now.isSettled ? kept : { ...kept, ...now } };
}

/** The text of a file that holds the bytes that were read. */
function textIfSame(content: string, { reading }: KeptReading, path: string): string | undefined {
  try {
    const bytes = readRegularFile(content, path);
    return hash('sha256', bytes) === reading.digest ? decodeText(bytes) : undefined;
  } catch {
    return undefined;
  }
}
