import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files below a folder, from there, with `/`, sorted. @throws Error where there is a link or the like, which could lead out. */
export function filesBelow(folder: string): readonly string[] {
  const files: string[] = [];
  const folders = [''];
  for (let parent = folders.pop(); parent !== undefined; parent = folders.pop())
    for (const entry of readdirSync(join(folder, parent), { withFileTypes: true })) {
      const path = `${parent}${entry.name}`;
      if (entry.isDirectory()) folders.push(`${path}/`);
      else if (entry.isFile()) files.push(path);
      else throw new Error(`${join(folder, path)} is neither a file nor a folder.`);
    }
  return files.sort();
}
