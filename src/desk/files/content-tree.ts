import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dirent } from 'node:fs';

export type TreeEntry = 'file' | 'folder' | 'link' | 'other';

/** Everything in a content folder: path relative to it, with `/`, to what stands there; sorted. Links are not followed. */
export type ContentTree = ReadonlyMap<string, TreeEntry>;

type Wanted = (folder: string) => boolean;

/** Files that operating systems and git leave behind. */
const ignored = /^\.|^(?:Thumbs\.db|desktop\.ini)$/u;

/**
 * Folders that are not `wanted` are named, and not looked into.
 * Throws what the file system throws where `content` is no readable folder.
 */
export async function readTree(content: string, wanted: Wanted = () => true): Promise<ContentTree> {
  const found: [string, TreeEntry][] = [];
  await walk({ content, wanted, found }, '');
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names directly inside `folder` (`''` is the content folder itself). */
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

async function walk(on: Walk, folder: string): Promise<void> {
  const entries = await readdir(join(on.content, folder), { withFileTypes: true });
  const below: Promise<void>[] = [];
  for (const entry of entries) {
    if (ignored.test(entry.name)) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    on.found.push([path, kindOf(entry)]);
    if (entry.isDirectory() && on.wanted(path)) below.push(walk(on, path));
  }
  await Promise.all(below);
}

function kindOf(entry: Dirent): TreeEntry {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
