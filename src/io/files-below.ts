import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of all files below a folder, from there, with `/`, sorted. @throws Error where there is a link or the like, which could lead out. */
export function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const strange = entries.find((entry) => !entry.isFile());
  if (strange) throw new Error(`${join(strange.parentPath, strange.name)} is neither a file nor a folder.`);
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
}
