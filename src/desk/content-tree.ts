import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dirent } from 'node:fs';

export type TreeEntry = 'file' | 'folder' | 'link' | 'other';

/** Everything in a content folder: path relative to it, with `/`, to what stands there; sorted. Links are not followed. */
export type ContentTree = ReadonlyMap<string, TreeEntry>;

/** Files that operating systems and git leave behind. */
const ignored = /^\.|^(?:Thumbs\.db|desktop\.ini)$/u;

/** Throws what the file system throws where `content` is no readable folder. */
export async function readTree(content: string): Promise<ContentTree> {
  const found: [string, TreeEntry][] = [];
  await walk(content, '', found);
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names directly inside `folder` (`''` is the content folder itself). */
export function namesIn(tree: ContentTree, folder: string): readonly string[] {
  const start = folder === '' ? '' : `${folder}/`;
  return [...tree.keys()]
    .filter((path) => path.startsWith(start) && !path.includes('/', start.length))
    .map((path) => path.slice(start.length));
}

async function walk(content: string, folder: string, found: [string, TreeEntry][]): Promise<void> {
  const entries = await readdir(join(content, folder), { withFileTypes: true });
  const below: Promise<void>[] = [];
  for (const entry of entries) {
    if (ignored.test(entry.name)) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    found.push([path, kindOf(entry)]);
    if (entry.isDirectory()) below.push(walk(content, path, found));
  }
  await Promise.all(below);
}

function kindOf(entry: Dirent): TreeEntry {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
