import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { OpenPictures } from '../desk/files/opened-tree.ts';
import { readNewsroom, type Reading, type ReadSettings } from '../desk/read-newsroom.ts';
import type { ReadFiles } from '../desk/load/read-entry.ts';
import { cachedReadings, type CacheSettings } from '../desk/readings/cached-readings.ts';
import { readingsInFile } from '../desk/readings/readings-file.ts';
import { byPosition } from '../model/problem.ts';
import { cacheFolder, root } from './settings/paths.ts';
import { programVersion } from './settings/program-version.ts';
import { uploadProblems } from './output/public-uploads.ts';

/** Reads and checks a newsroom as every command does, its new or changed pictures opened: what passes can be built. */
export async function openNewsroom(
  { content, language = 'en', read, ...settings }: Omit<ReadSettings, 'faultsOf'>,
  cache = cacheFolder,
): Promise<Reading> {
  const reading = await readNewsroom({
    ...{ ...settings, content, language, faultsOf: pictureOpener(content, cache) },
    read: read ?? newsroomReadings(content, { areTreesWanted: false }, cache),
  });
  const uploads = await uploadProblems({ folder: join(root, 'public'), content, reading }, language);
  if (uploads.length === 0) return reading;
  return { ...reading, newsroom: undefined, problems: [...reading.problems, ...uploads].sort(byPosition) };
}

/** Reads the files of a newsroom that have changed since any command last read them. */
export function newsroomReadings(
  content: string,
  settings: Pick<CacheSettings, 'areTreesWanted'>,
  cache = cacheFolder,
): ReadFiles {
  return cachedReadings({ ...settings, store: readingsInFile(readingsPath(content, cache), programVersion()) });
}

/** The file in which the readings of a newsroom are kept. */
export function readingsPath(content: string, cache = cacheFolder): string {
  return join(cache, 'readings', hash('sha256', content).slice(0, 16));
}

/** Opens pictures of a content folder. The decoders are loaded with the first picture: many stories have none. */
export function pictureOpener(content: string, cache = cacheFolder): OpenPictures {
  return async (paths) => {
    if (paths.length === 0) return new Map();
    const { faultsOfPictures } = await import('../pictures/derive/inspection-cache.ts');
    return faultsOfPictures({ content, paths, cache });
  };
}
