import type { PictureFault } from '../../model/picture-fault.ts';
import type { ContentTree } from './content-tree.ts';
import { isPicture } from './picture-names.ts';

/** What stands in a content folder, and what is wrong with the picture files among it. */
export interface OpenedTree {
  readonly tree: ContentTree;
  /** By path from the content folder. */
  readonly faults: ReadonlyMap<string, PictureFault>;
}

/** Opens picture files, by path from the content folder, and says which cannot be published. */
export type OpenPictures = (paths: readonly string[]) => Promise<ReadonlyMap<string, PictureFault>>;

/** Opens all pictures of a folder; without an opener, none. */
export async function openTree(tree: ContentTree, faultsOf: OpenPictures | undefined): Promise<OpenedTree> {
  const paths = [...tree].flatMap(([path, entry]) => (entry === 'file' && isPicture(path) ? [path] : []));
  return { tree, faults: (await faultsOf?.(paths)) ?? new Map<string, PictureFault>() };
}
