import { hash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Site } from '../../model/site.ts';
import { basePath } from '../../addresses.ts';
import { filesBelow } from '../../io/files-below.ts';
import { makeBundle, type SheetsOfPages } from './make-bundle.ts';

/** What Vite makes of the site's pages: modules that render them, and the style sheets and typefaces that they ask for. */
export interface SiteBundle {
  /** URL of the module that renders pages. */
  readonly entry: string;
  readonly sheets: SheetsOfPages;
  /** What goes into every edition as it is: path in the edition to the file, absolute. */
  readonly assets: ReadonlyMap<string, string>;
}

interface BundleSettings {
  /** Where bundles are kept; absolute, below the project, where packages are found. */
  readonly folder: string;
  /** Of the program that is bundled. */
  readonly version: string;
}

/** What is written down of a bundle: what it must be to the byte. */
interface Index {
  readonly entry: string;
  readonly sheets: readonly (readonly [key: string, page: { readonly styles: readonly unknown[] }])[];
  readonly digests: Readonly<Record<string, string>>;
}

const indexName = 'bundle.json';
/** Bundles of other versions are removed where they are older than the newest by so many milliseconds: no build reads them any more. */
const stillRead = 3_600_000;

/**
 * The bundle of a site by this version of the program: made once, and kept. One whose bytes are not what they were is made
 * anew. It depends on nothing else of a newsroom than where the site stands.
 */
export async function keptBundle(site: Pick<Site, 'url'>, { folder, version }: BundleSettings): Promise<SiteBundle> {
  const place = `${new URL(site.url).origin}${basePath(site)}`;
  const kept = join(folder, version.slice(0, 16), hash('sha256', place).slice(0, 16));
  const found = await readBundle(kept);
  if (found) return found;
  await removeOthers(folder, version);
  const unfinished = join(folder, `.${randomUUID()}`);
  try {
    await writeIndex(unfinished, await makeBundle(site, unfinished));
    await rm(join(unfinished, 'astro'), { recursive: true, force: true });
    await put(unfinished, kept);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  const made = await readBundle(kept);
  if (!made) throw new Error(`The bundle in ${kept} is not what was written.`);
  return made;
}

async function writeIndex(folder: string, made: Awaited<ReturnType<typeof makeBundle>>): Promise<void> {
  const digests = Object.fromEntries(
    ['server', 'out'].flatMap((part) =>
      filesBelow(join(folder, part)).map((file) => [`${part}/${file}`, digestOf(join(folder, part, file))]),
    ),
  );
  const index: Index = { entry: made.entry, sheets: [...made.sheets], digests };
  await writeFile(join(folder, indexName), JSON.stringify(index));
}

/** Another build may have put the same bundle there meanwhile, which is as good. */
async function put(unfinished: string, kept: string): Promise<void> {
  await mkdir(join(kept, '..'), { recursive: true });
  if (await readBundle(kept)) return;
  await rm(kept, { recursive: true, force: true });
  await rename(unfinished, kept);
}

/** `undefined` where there is none, or none that is whole. */
async function readBundle(kept: string): Promise<SiteBundle | undefined> {
  try {
    const { entry, sheets, digests } = JSON.parse(await readFile(join(kept, indexName), 'utf8')) as Index;
    const isWhole = Object.entries(digests).every(([file, digest]) => digestOf(join(kept, file)) === digest);
    if (!isWhole) return undefined;
    const assets = Object.keys(digests).filter((file) => file.startsWith('out/'));
    return {
      entry: pathToFileURL(join(kept, 'server', entry)).href,
      sheets: new Map(sheets),
      assets: new Map(assets.map((file) => [file.slice('out/'.length), join(kept, file)])),
    };
  } catch {
    return undefined;
  }
}

function digestOf(file: string): string {
  return hash('sha256', readFileSync(file));
}

async function removeOthers(folder: string, version: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const ages = await Promise.all(
    names.map(async (name) => ({
      name,
      madeAt: (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })),
  );
  const newest = Math.max(...ages.map(({ madeAt }) => madeAt));
  for (const { name, madeAt } of ages)
    if (name !== version.slice(0, 16) && newest - madeAt > stillRead)
      await rm(join(folder, name), { recursive: true, force: true });
}
