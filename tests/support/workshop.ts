import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadFiles } from '../../src/desk/load/read-entry.ts';
import { cachedReadings, type ReadingStore } from '../../src/desk/readings/cached-readings.ts';
import { readFiles } from '../../src/desk/readings/read-files.ts';
import { readNewsroom, type Reading } from '../../src/desk/read-newsroom.ts';
import { root } from './document.ts';
import type { FileKind } from './mistakes/mistake.ts';

/** A copy of the sample newsroom in which files are broken and mended again, one reading after another. */
export interface Workshop {
  /** Its texts and records, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The paths of one kind of file. */
  readonly pathsOf: (kind: FileKind) => readonly string[];
  /** Reads the newsroom with these files changed, and changes them back. */
  readonly readWith: (changed: ReadonlyMap<string, string | Uint8Array>) => Promise<Reading>;
  readonly close: () => Promise<void>;
}

/** Stories and topics that name none but these: with the records, a newsroom that is read much faster than the whole sample. */
const stories = ['2024/11/nasams', '2024/12/gepard', '2025/06/how-we-grade-sources'];
const topics = ['gepard', 'iskander-m', 'missile-defense', 'nasams', 'north-korea', 'patriot', 'shahed-136', 'ukraine'];

/** A picture that every story folder has. */
export const anyPicture = 'any.png';

export async function openWorkshop(): Promise<Workshop> {
  const content = await mkdtemp(join(tmpdir(), 'workshop-'));
  const sample = join(root, 'content');
  const filter = (path: string) => isNeeded(path.slice(sample.length + 1));
  await cp(sample, content, { recursive: true, filter });
  const paths = (await readdir(content, { recursive: true })).toSorted();
  const written = paths.filter((path) => /\.(?:md|yaml)$/u.test(path) && path !== 'README.md');
  const texts = new Map<string, string>();
  for (const path of written) texts.set(path, await readFile(join(content, path), 'utf8'));
  for (const path of written.filter((one) => one.endsWith('/index.md')))
    await writeFile(join(content, path, '..', anyPicture), '');
  const unchanged = cachedReadings({ areTextsWanted: false, store: trusted });
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

function isNeeded(path: string): boolean {
  const [folder = '', ...steps] = path.split('/');
  if (folder === 'topics' && steps.length > 0) return topics.includes(steps[0]?.split('.')[0] ?? '');
  if (folder !== 'articles') return true;
  const address = steps.slice(0, 3).join('/');
  return stories.some((story) => story === address || story.startsWith(`${address}/`) || address === '');
}

const kinds: Readonly<Record<FileKind, RegExp>> = {
  article: /^articles\/.*\/index\.md$/u,
  author: /^authors\//u,
  category: /^categories\//u,
  source: /^sources\//u,
  topic: /^topics\/[^.]+\.md$/u,
  page: /^pages\/[^.]+\.md$/u,
  site: /^site\.yaml$/u,
};
