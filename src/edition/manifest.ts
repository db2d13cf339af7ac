import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { manifestName } from './swap.ts';

/** Every file of an edition with its SHA-256, in the order of their names: what was published, to the byte. */
export interface Manifest {
  /** The site's `url`: where the edition is meant to stand. */
  readonly url: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Reads the finished folder and writes its manifest into it. The manifest does not list itself. */
export async function writeManifest(folder: string, url: string): Promise<Manifest> {
  const files: Record<string, string> = {};
  for (const path of await filesBelow(folder)) files[path] = await digest(join(folder, path));
  const manifest = { url, files };
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, undefined, 1)}\n`);
  return manifest;
}

/** All files below a folder, relative to it, with `/`, sorted by code unit. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function digest(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** The manifest of a finished edition. Rejects where the folder holds none. */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Manifest;
}
