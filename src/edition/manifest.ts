import { hash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { boundedMap } from '../desk/bounded.ts';
import { manifestName } from './swap.ts';

const filesAtOnce = 16;

/** Every file of an edition with its SHA-256, in the order of their names: what was published, to the byte. */
export interface Manifest {
  /** The site's `url`: where the edition is meant to stand. */
  readonly url: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Reads the finished folder and writes its manifest into it. The manifest does not list itself. */
export async function writeManifest(folder: string, url: string): Promise<Manifest> {
  const digests = await boundedMap(await filesBelow(folder), filesAtOnce, async (path) => {
    return [path, await digest(join(folder, path))] as const;
  });
  const manifest = { url, files: Object.fromEntries(digests) };
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
  return hash('sha256', await readFile(file));
}

/** The manifest of a finished edition. Rejects where the folder holds none. */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Manifest;
}
