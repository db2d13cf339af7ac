import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadFiles } from '../../src/desk/load/read-entry.ts';
import { cachedReadings, type ReadingStore } from '../../src/desk/readings/cached-readings.ts';
import { readFiles } from '../../src/desk/readings/read-files.ts';
import { readNewsroom, type Reading } from '../../src/desk/read-newsroom.ts';
import type { FileKind } from './mistakes/mistake.ts';
import { smallestNewsroom } from './written-newsroom.ts';

/** A copy of the smallest newsroom in which files are broken and mended again, one reading after another. */
export interface Workshop {
  /** Its texts and records, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The paths of one kind of file. */
  readonly pathsOf: (kind: FileKind) => readonly string[];
  /** Reads the newsroom with these files changed, and changes them back. */
  readonly readWith: (changed: ReadonlyMap<string, string | Uint8Array>) => Promise<Reading>;
  readonly close: () => Promise<void>;
}

/** A picture that every story folder has. */
export const anyPicture = 'any.png';

export async function openWorkshop(): Promise<Workshop> {
  const content = await mkdtemp(join(tmpdir(), 'workshop-'));
  await cp(smallestNewsroom, content, { recursive: true });
  const paths = (await readdir(content, { recursive: true })).toSorted();
  const texts = new Map<string, string>();
  for (const path of paths.filter((one) => /\.(?:md|yaml)$/u.test(one))) {
    const text = await readFile(join(content, path), 'utf8');
    // What is wrong with an unfinished draft stops nobody.
    if (/^status: draft$/mu.test(text)) await rm(join(content, path, '..'), { recursive: true });
    else texts.set(path, text);
  }
  const written = [...texts.keys()];
  for (const path of written.filter((one) => one.endsWith('/index.md')))
    await writeFile(join(content, path, '..', anyPicture), '');
  const unchanged = cachedReadings({ areTreesWanted: false, store: trusted });
  return {
    texts,
    pathsOf: (kind) => written.filter((path) => kinds[kind].test(path)),
    readWith: async (changed) => {
      for (const [path, text] of changed) await writeFile(join(content, path), text);
      // What is changed is read from its bytes, every time; nothing of it is kept.
      const read: ReadFiles = async (from, files, settings) => {
        const isChanged = files.map(({ path }) => changed.has(path));
        const anew = (
          await readFiles(
            from,
            files.filter((_, at) => isChanged[at]),
            settings,
          )
        ).values();
        const known = (
          await unchanged(
            from,
            files.filter((_, at) => !isChanged[at]),
            settings,
          )
        ).values();
        return isChanged.flatMap((isNew) => (isNew ? anew : known).next().value ?? []);
      };
      const reading = await readNewsroom({ content, read });
      for (const path of changed.keys()) await writeFile(join(content, path), texts.get(path) ?? '');
      return reading;
    },
    close: () => rm(content, { recursive: true }),
  };
}

/** Keeps readings in memory alone, and believes each file that looks the same from outside: here, only `readWith` writes. */
const trusted: ReadingStore = {
  now: () => Number.POSITIVE_INFINITY,
  read: () => new Map(),
  write: () => Promise.resolve(),
};

const kinds: Readonly<Record<FileKind, RegExp>> = {
  article: /^articles\/.*\/index\.md$/u,
  author: /^authors\//u,
  category: /^categories\//u,
  source: /^sources\//u,
  topic: /^topics\/[^.]+\.md$/u,
  page: /^pages\/[^.]+\.md$/u,
  site: /^site\.yaml$/u,
};
