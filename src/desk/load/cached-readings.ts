import { join } from 'node:path';
import type { z } from 'zod';
import { stampOf } from '../../io/file-stamp.ts';
import type { NamedFile } from '../findings/named-file.ts';
import { readEntry, type Read, type ReadEntry } from './read-entry.ts';

interface Kept {
  readonly stamp: string;
  readonly language: NamedFile['language'];
  readonly schema: z.ZodObject;
  readonly reading: ReadEntry<object>;
}

/**
 * A reader that keeps what it has read, and reads again only files that have changed since. What it gives is what
 * `readEntry` would give: the same name, language, schema and bytes make the same reading.
 */
export function keepReadings(read: Read = readEntry): Read {
  const kept = new Map<string, Kept>();
  return async <Schema extends z.ZodObject>(content: string, named: NamedFile, schema: Schema) => {
    const path = join(content, named.path);
    const { language } = named;
    const stamp = await stampOf(path);
    const known = kept.get(path);
    if (known && known.stamp === stamp && known.language === language && known.schema === schema)
      return known.reading as ReadEntry<z.output<Schema>>;
    const reading = await read(content, named, schema);
    if (stamp === undefined) kept.delete(path);
    else kept.set(path, { stamp, language, schema, reading });
    return reading;
  };
}
