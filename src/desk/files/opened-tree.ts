import type { PictureFault } from '../../model/picture-fault.ts';
import type { ContentTree } from './content-tree.ts';
import type { OpenedTree } from '../load/content.ts';
import { isPicture } from './picture-file.ts';

/** Opens picture files, by path from the content folder, and says which cannot be published. */
export type OpenPictures = (paths: readonly string[]) => Promise<ReadonlyMap<string, PictureFault>>;

/** Opens all pictures of a folder; without an opener, none. */
export async function openTree(tree: ContentTree, faultsOf: OpenPictures | undefined): Promise<OpenedTree> {
  const paths = [...tree].flatMap(([path, entry]) => (entry === 'file' && isPicture(path) ? [path] : []));
  return { tree, faults: (await faultsOf?.(paths)) ?? new Map<string, PictureFault>() };
}
