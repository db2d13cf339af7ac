import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dirent } from 'node:fs';
import { errorCode } from '../../io/errno.ts';

/**
 * The kind of an entry; `link` is a symbolic link, `other` a socket, a device or the like, `twins` are several whose names differ
 * only in their form of Unicode, so that nobody can tell one from the other.
 */
export type TreeEntry = 'file' | 'folder' | 'link' | 'other' | 'twins';

/** The kind of entry at each path of the content folder, with `/` and composed (NFC), sorted by path. Symbolic links are not followed. */
export type ContentTree = ReadonlyMap<string, TreeEntry>;

type Wanted = (folder: string) => boolean;

/** Whether files and folders of this name are left out of the listing: hidden files, and files that operating systems create. */
export function isIgnored(name: string): boolean {
  return /^\.|^(?:Thumbs\.db|desktop\.ini)$/u.test(name);
}

/**
 * Lists the content folder.
 * @param wanted whether to list what is inside a folder, by its path; the folder itself is always listed.
 * @throws what `readdir` throws, if `content` is not a readable folder.
 */
export async function readTree(content: string, wanted: Wanted = () => true): Promise<ContentTree> {
  const found: [string, TreeEntry][] = [];
  await walk({ content, wanted, found }, '');
  const tree = new Map<string, TreeEntry>();
  for (const [path, entry] of found.sort(([a], [b]) => (a < b ? -1 : 1)))
    tree.set(path, tree.has(path) ? 'twins' : entry);
  return tree;
}

/** The names directly inside a folder; `''` is the content folder itself. */
export function namesIn(tree: ContentTree, folder: string): readonly string[] {
  const start = folder === '' ? '' : `${folder}/`;
  return [...tree.keys()]
    .filter((path) => path.startsWith(start) && !path.includes('/', start.length))
    .map((path) => path.slice(start.length));
}

interface Walk {
  readonly content: string;
  readonly wanted: Wanted;
  readonly found: [string, TreeEntry][];
}

/** @param folder as it is called on the disk. */
async function walk(on: Walk, folder: string): Promise<void> {
  const entries = await entriesOf(on.content, folder);
  const below: Promise<void>[] = [];
  for (const entry of entries) {
    if (isIgnored(entry.name)) continue;
    const onDisk = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const path = onDisk.normalize('NFC');
    on.found.push([path, kindOf(entry)]);
    if (entry.isDirectory() && on.wanted(path)) below.push(walk(on, onDisk));
  }
  await Promise.all(below);
}

/** A folder that is gone by now, other than the content folder itself, was deleted while the others were listed. */
async function entriesOf(content: string, folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(join(content, folder), { withFileTypes: true });
  } catch (error) {
    if (folder !== '' && errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function kindOf(entry: Dirent): TreeEntry {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
