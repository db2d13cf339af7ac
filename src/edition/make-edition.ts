import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath } from '../addresses.ts';
import type { ConfidentialFacts } from '../audit/confidential-facts.ts';
import type { PageData } from '../catalog/page-data.ts';
import { uploadsIn } from './edition-key.ts';
import { keptBundle } from './bundle/kept-bundle.ts';
import { drawCards } from './media/card-thread.ts';
import { auditedManifest } from './output/audited-manifest.ts';
import { removeLeftovers } from './output/leftovers.ts';
import { writeRecord, type EditionRecord } from './output/edition-record.ts';
import { takingOver, type TakenOver } from './output/taken-over.ts';
import type { Manifest } from './output/manifest.ts';
import type { StandingFiles } from './output/standing-files.ts';
import { makeRoom, writeOrLink, type EditionFolders } from './output/unchanged-since-last-edition.ts';
import { inPhase } from '../progress/phases.ts';
import { makePages, manyPages, type MadePages } from './pages/make-pages.ts';
import type { Prepared } from './prepare.ts';
import { cacheFolder, recordPath, root } from './settings/paths.ts';

/** What was recorded of the last edition, and what stands of it. */
export interface LastEdition {
  readonly record: EditionRecord;
  readonly standing: StandingFiles;
}

/** Digests of the program, of all that the edition is made from, and of all that the audit looks for. */
export type EditionKeys = Readonly<Record<'version' | 'edition' | 'audit', string>>;

interface EditionOptions extends LastEdition {
  /** `last` is the folder of this edition, too, when it is complete. */
  readonly folders: EditionFolders;
  readonly confidences: ConfidentialFacts;
  readonly keys: EditionKeys;
  readonly manyPages: number | undefined;
}

interface EditionResult {
  readonly manifest: Manifest;
  /** Files of the cache that were used besides the pictures. */
  readonly used: readonly string[];
  /** Writes down what is known of the edition, when it stands in its place. */
  readonly remember: () => Promise<void>;
}

/** Puts an edition together: what was made from the same for the last one is taken over, all else is made. */
export async function makeEdition(prepared: Prepared, making: EditionOptions): Promise<EditionResult> {
  const { folders, record, standing, confidences, keys: editionKeys, manyPages: from = manyPages } = making;
  const { staging, last } = folders;
  const { version, edition: key, audit } = editionKeys;
  const taken = takingOver(record, standing, folders);
  const bodies = inPhase('bodies', () => prepared.renderBodies());
  const { newsroom } = prepared;
  // Bodies come first, as pages wait for them; no page waits for a card.
  const drawing = { folders, cache: cacheFolder, take: (path: string) => taken.take(path, version) };
  const cards = bodies.then(() => inPhase('cards', () => drawCards(prepared.cards, drawing)));
  const pages = makeSite({ newsroom, bodies }, { folders, from, version, take: taken.take });
  // Where one fails, the other must have ended too before its folder is taken away.
  await Promise.allSettled([pages, cards]);
  const { keys, copied } = await pages;
  const used = await cards;
  // The address of a picture or a card says what it was made from.
  const pictures = [...prepared.files].map(([path, cached]) => [path.replace(/^\//u, ''), cached] as const);
  for (const [path, cached] of pictures) {
    if (taken.take(path, version)) continue;
    makeRoom(join(staging, path));
    await cp(cached, join(staging, path));
  }
  const made = [...pictures.map(([path]) => path), ...prepared.cards.map(({ card }) => card.path.replace(/^\//u, ''))];
  const paths = new Set([...copied, ...keys.keys(), ...made]);
  if (standing.others) removeLeftovers(staging, [...standing.others, ...Object.keys(record.files)], paths);
  const known = new Map(Array.from(record.audit === audit ? taken.files : [], ([path, { digest }]) => [path, digest]));
  const manifest = await inPhase('audit', () =>
    auditedManifest(staging, newsroom.site.url, {
      audit: { confidences, made: new Set(made) },
      ...{ paths: [...paths].sort(), cache: cacheFolder, known },
    }),
  );
  const allKeys = new Map([...keys, ...made.map((path) => [path, version] as const)]);
  const finished = { digests: manifest.files, keys: allKeys, taken: taken.files, key, audit };
  return { manifest, used, remember: () => writeRecord(recordPath(last), last, finished) };
}

interface SiteOptions {
  readonly folders: EditionFolders;
  readonly from: number;
  readonly version: string;
  readonly take: TakenOver['take'];
}

interface MadeSite {
  readonly keys: MadePages;
  /** Paths of what is copied from `public/` and from the bundle. */
  readonly copied: readonly string[];
}

/** What is copied as it is, what the bundle brings, and the pages. */
async function makeSite(data: PageData, { folders, version, ...making }: SiteOptions): Promise<MadeSite> {
  const { site } = data.newsroom;
  const publicFolder = join(root, 'public');
  const uploads = new Set(uploadsIn(publicFolder));
  for (const path of uploads) writeOrLink(path, readFileSync(join(publicFolder, path)), folders);
  const bundle = await inPhase('bundle', () => keptBundle(site, { folder: join(cacheFolder, 'bundles'), version }));
  for (const [path, file] of bundle.assets) writeOrLink(path, readFileSync(file), folders);
  const modules = { ...bundle, origin: new URL(site.url).origin, base: basePath(site) };
  const keys = await makePages(data, { modules, folders, version, uploads, ...making });
  return { keys, copied: [...uploads, ...bundle.assets.keys()] };
}
