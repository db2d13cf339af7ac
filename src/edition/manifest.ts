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
 * they were written a moment ago, and asking for each in turn costs a third of waiting for many. `look` sees each.
 * @throws Error where there is anything but files and folders.
 */
export async function writeManifest(
  folder: string,
  url: string,
  look: (file: FinishedFile) => void = () => undefined,
): Promise<Manifest> {
  const digests = filesBelow(folder).map((path) => {
    const bytes = readFileSync(join(folder, path));
    const digest = hash('sha256', bytes);
    look({ path, bytes, digest });
    return [path, digest] as const;
  });
  const manifest = { url, files: Object.fromEntries(digests) };
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, undefined, 1)}\n`);
  return manifest;
}

/** A file of an edition as it was written. */
export interface FinishedFile {
  /** From the edition's folder, with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
  /** SHA-256. */
  readonly digest: string;
}

/** All files below a folder, relative to it, with `/`, sorted by code unit. A link could lead anywhere. */
function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const strange = entries.find((entry) => !entry.isFile());
  if (strange) throw new Error(`${join(strange.parentPath, strange.name)} is neither a file nor a folder.`);
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
}

/** The manifest of a finished edition. Rejects where the folder holds none. */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Manifest;
}
