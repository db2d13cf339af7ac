import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { manifestName } from './swap.ts';

/** Every file of an edition with its SHA-256, in the order of their names: what was published, to the byte. */
export interface Manifest {
  /** The site's `url`: where the edition is meant to stand. */
  readonly url: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Reads the finished folder and writes its manifest into it. The manifest does not list itself. One file after the other:
 * they were written a moment ago, and asking for each in turn costs a third of waiting for many.
 */
export async function writeManifest(folder: string, url: string): Promise<Manifest> {
  const digests = filesBelow(folder).map((path) => [path, hash('sha256', readFileSync(join(folder, path)))] as const);
  const manifest = { url, files: Object.fromEntries(digests) };
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, undefined, 1)}\n`);
  return manifest;
}

/** All files below a folder, relative to it, with `/`, sorted by code unit. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The manifest of a finished edition. Rejects where the folder holds none. */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Manifest;
}
