import type { PictureFault } from '../../model/picture-fault.ts';
import type { ContentTree } from './content-tree.ts';
import { isPicture } from './picture-names.ts';

/** What stands in a content folder, and what is wrong with the picture files among it. */
export interface OpenedTree {
  readonly tree: ContentTree;
  /** By path from the content folder. */
  readonly faults: ReadonlyMap<string, PictureFault>;
}

/** Inspects picture files, by path relative to the content folder; returns the fault of each that cannot be published. */
export type OpenPictures = (paths: readonly string[]) => Promise<ReadonlyMap<string, PictureFault>>;

/** The listing of a content folder together with the faults of its pictures; none are inspected without `faultsOf`. */
export async function openTree(tree: ContentTree, faultsOf: OpenPictures | undefined): Promise<OpenedTree> {
  const paths = [...tree].flatMap(([path, entry]) => (entry === 'file' && isPicture(path) ? [path] : []));
  return { tree, faults: (await faultsOf?.(paths)) ?? new Map<string, PictureFault>() };
}
