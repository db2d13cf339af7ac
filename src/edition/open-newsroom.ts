import { join } from 'node:path';
import { readNewsroom, type Reading } from '../desk/read-newsroom.ts';
import { byPosition } from '../model/problem.ts';
import { faultsOfPictures } from '../pictures/verdicts.ts';
import { cacheFolder, root } from './astro.ts';
import { uploadProblems } from './public-uploads.ts';

/**
 * Reads and checks a newsroom as every command does, pictures opened: what `check` accepts, `build` builds. A picture that
 * has not changed is not opened again.
 */
export async function openNewsroom(content: string, cache = cacheFolder): Promise<Reading> {
  const faultsOf = (paths: readonly string[]) => faultsOfPictures({ content, paths, cache });
  const [reading, uploads] = await Promise.all([
    readNewsroom({ content, faultsOf }),
    uploadProblems(join(root, 'public'), content),
  ]);
  if (uploads.length === 0) return reading;
  return { ...reading, newsroom: undefined, problems: [...reading.problems, ...uploads].sort(byPosition) };
}
