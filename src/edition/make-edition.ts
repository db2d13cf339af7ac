import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath } from '../addresses.ts';
import type { ConfidentialFacts } from '../audit/confidential-facts.ts';
import type { PageData } from '../catalog/page-data.ts';
import { filesBelow } from '../io/files-below.ts';
import { keptBundle } from './bundle/kept-bundle.ts';
import { drawCards } from './media/card-thread.ts';
import { auditedManifest } from './output/audited-manifest.ts';
import { removeLeftovers } from './output/leftovers.ts';
import { readRecord, takingOver, writeRecord, type TakenOver } from './output/edition-record.ts';
import type { Manifest } from './output/manifest.ts';
import { makeRoom, writeOrLink, type EditionFolders } from './output/unchanged-since-last-edition.ts';
import { inPhase } from '../progress/phases.ts';
import { makePages, manyPages, type MadePages } from './pages/make-pages.ts';
import type { Prepared } from './prepare.ts';
import { cacheFolder, recordPath, root } from './settings/paths.ts';

interface EditionOptions {
  readonly staging: string;
  /** The folder of the last edition, and of this one when it is complete. */
  readonly out: string;
  readonly confidences: ConfidentialFacts;
  /** Of the program. */
  readonly version: string;
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
  const { staging, out, confidences, version, manyPages: from = manyPages } = making;
  const folders = { staging, last: out };
  const recordFile = recordPath(out);
  const last = await readRecord(recordFile);
  const taken = takingOver(last, folders);
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
  removeLeftovers(staging, new Set([...copied, ...keys.keys(), ...made]));
  const audit = auditKey(confidences, version);
  const known = new Map(Array.from(last.audit === audit ? taken.files : [], ([path, { digest }]) => [path, digest]));
  const manifest = await inPhase('audit', () =>
    auditedManifest(staging, newsroom.site.url, {
      audit: { confidences, made: new Set(made) },
      ...{ cache: cacheFolder, known },
    }),
  );
  const allKeys = new Map([...keys, ...made.map((path) => [path, version] as const)]);
  const finished = { digests: manifest.files, keys: allKeys, taken: taken.files, audit };
  return { manifest, used, remember: () => writeRecord(recordFile, out, finished) };
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
  const uploads = new Set(existsSync(publicFolder) ? filesBelow(publicFolder) : []);
  for (const path of uploads) writeOrLink(path, readFileSync(join(publicFolder, path)), folders);
  const bundle = await inPhase('bundle', () => keptBundle(site, { folder: join(cacheFolder, 'bundles'), version }));
  for (const [path, file] of bundle.assets) writeOrLink(path, readFileSync(file), folders);
  const modules = { ...bundle, origin: new URL(site.url).origin, base: basePath(site) };
  const keys = await makePages(data, { modules, folders, version, uploads, ...making });
  return { keys, copied: [...uploads, ...bundle.assets.keys()] };
}

/** Of all that the audit looks for: a file that it has read is read again when it looks for something else. */
function auditKey({ hidden, positions, host, digits, folders }: ConfidentialFacts, version: string): string {
  return hash('sha256', JSON.stringify([version, [...hidden].sort(), [...positions].sort(), host, digits, folders]));
}
