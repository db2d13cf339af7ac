import { join } from 'node:path';
import type { OpenPictures } from '../desk/files/opened-tree.ts';
import { readNewsroom, type Reading, type ReadSettings } from '../desk/read-newsroom.ts';
import { byPosition } from '../model/problem.ts';
import { cacheFolder, root } from './settings/paths.ts';
import { uploadProblems } from './output/public-uploads.ts';

/** Reads and checks a newsroom as every command does, its new or changed pictures opened: what passes can be built. */
export async function openNewsroom(
  { content, language = 'en', ...settings }: Omit<ReadSettings, 'faultsOf'>,
  cache = cacheFolder,
): Promise<Reading> {
  const [reading, uploads] = await Promise.all([
    readNewsroom({ ...settings, content, language, faultsOf: pictureOpener(content, cache) }),
    uploadProblems(join(root, 'public'), content, language),
  ]);
  if (uploads.length === 0) return reading;
  return { ...reading, newsroom: undefined, problems: [...reading.problems, ...uploads].sort(byPosition) };
}

/** Opens pictures of a content folder. The decoders are loaded with the first picture: many stories have none. */
export function pictureOpener(content: string, cache = cacheFolder): OpenPictures {
  return async (paths) => {
    if (paths.length === 0) return new Map();
    const { faultsOfPictures } = await import('../pictures/derive/inspection-cache.ts');
    return faultsOfPictures({ content, paths, cache });
  };
}
