import { hash, randomUUID } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeFolderAtomically } from '../../io/write-atomically.ts';
import type { PublishedFile, PublishedPicture } from '../../model/published-picture.ts';
import type { DerivedFile } from '../source/request.ts';

/** A picture's derived files as they lie in the cache. */
export interface Entry {
  readonly published: PublishedPicture;
  readonly files: readonly DerivedFile[];
}

interface Manifest {
  readonly published: PublishedPicture;
  readonly digests: Readonly<Record<string, string>>;
}

const manifestName = 'manifest.json';

/** What the folder holds; `undefined` where it is not there, or any byte of it is not what was written. */
export async function readEntry(folder: string): Promise<Entry | undefined> {
  try {
    const { published, digests } = await readManifest(folder);
    const names = Object.keys(digests);
    const found = await Promise.all(names.map(async (name) => digestOf(await readFile(join(folder, name)))));
    return found.every((digest, index) => digest === digests[names[index] ?? ''])
      ? entryOf(folder, published)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Fills the folder at once: a build that is killed, or runs beside another, leaves no half entry. */
export async function storeEntry(
  folder: string,
  published: PublishedPicture,
  contents: ReadonlyMap<string, Buffer>,
): Promise<Entry> {
  const digests = Object.fromEntries([...contents].map(([name, bytes]) => [name, digestOf(bytes)]));
  const files = [...contents, [manifestName, sealed({ published, digests })] as const];
  await writeFolderAtomically(folder, files, moveInto);
  return entryOf(folder, published);
}

const mostAttempts = 5;

/**
 * A sound folder that another build put there meanwhile stays: it holds the same bytes. A broken one is moved out of the way
 * whole and removed there, so that nobody ever deletes from a folder that others read.
 */
async function moveInto(folder: string, unfinished: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(unfinished, folder);
      return;
    } catch (error) {
      if ((await readEntry(folder)) !== undefined) return;
      if (attempt === mostAttempts) throw error;
    }
    await removeAside(folder);
  }
}

async function removeAside(folder: string): Promise<void> {
  const aside = join(dirname(folder), `.${randomUUID()}`);
  try {
    await rename(folder, aside);
  } catch {
    // Another build has moved it already.
    return;
  }
  await rm(aside, { recursive: true, force: true });
}

function entryOf(folder: string, published: PublishedPicture): Entry {
  const files = filesOf(published).map(({ path }) => ({ path, cached: join(folder, basename(path)) }));
  return { published, files };
}

function filesOf({ formats, crops = [] }: PublishedPicture): readonly PublishedFile[] {
  return [...formats.flatMap(({ files }) => files), ...crops];
}

/** How many bytes an entry's files have, as its manifest says; 0 where a build that was killed has left no whole manifest. */
export async function bytesOfEntry(folder: string): Promise<number> {
  try {
    const { published } = await readManifest(folder);
    return filesOf(published).reduce((sum, { bytes }) => sum + bytes, 0);
  } catch {
    return 0;
  }
}

/** @throws Error where there is none, or it is not what was written. */
async function readManifest(folder: string): Promise<Manifest> {
  return unsealed(await readFile(join(folder, manifestName), 'utf8'));
}

/** The manifest with its own digest before it, so that one that was written over is not believed. */
function sealed(manifest: Manifest): string {
  const text = JSON.stringify(manifest);
  return `${digestOf(text)}\n${text}\n`;
}

function unsealed(text: string): Manifest {
  const [seal, manifest = ''] = text.split('\n');
  if (seal !== digestOf(manifest)) throw new Error('The manifest is not what was written.');
  return JSON.parse(manifest) as Manifest;
}

function digestOf(content: Buffer | string): string {
  return hash('sha256', content);
}
