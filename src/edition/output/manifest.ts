import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestName } from './swap.ts';

/** Every file of an edition with its SHA-256, in the order of their names: what was published, to the byte. */
export interface Manifest {
  /** The site's `url`: where the edition is meant to stand. */
  readonly url: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Writes the manifest of a finished edition into it. It does not list itself. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, undefined, 1)}\n`);
}

/** The manifest of a finished edition. Rejects where the folder holds none. */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Manifest;
}
