import type { PictureFault } from '../../model/picture-fault.ts';
import type { ContentTree } from './content-tree.ts';
import type { OpenedTree } from '../load/content.ts';
import { isPicture } from './picture-file.ts';

/** Inspects picture files, by path relative to the content folder; returns the fault of each that cannot be published. */
export type OpenPictures = (paths: readonly string[]) => Promise<ReadonlyMap<string, PictureFault>>;

/** The listing of a content folder together with the faults of its pictures; none are inspected without `faultsOf`. */
export async function openTree(tree: ContentTree, faultsOf: OpenPictures | undefined): Promise<OpenedTree> {
  const paths = [...tree].flatMap(([path, entry]) => (entry === 'file' && isPicture(path) ? [path] : []));
  return { tree, faults: (await faultsOf?.(paths)) ?? new Map<string, PictureFault>() };
}
