import { statSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../../addresses.ts';
import { nearest } from '../../desk/text/nearest.ts';
import { readRecord, type EditionRecord } from '../output/edition-record.ts';
import { recordPath } from '../settings/paths.ts';
import type { ListedSite, SitePage } from './list-site.ts';
import { originsOf } from './origins.ts';

/** What a page is made from, and what is known of it in the last edition. */
export interface PageExplanation {
  readonly kind: 'page';
  /** Root-relative. */
  readonly address: string;
  /** Of its file, from the edition's folder. */
  readonly path: string;
  /** The program's file that makes it. */
  readonly component: string;
  readonly key: string | undefined;
  /** Texts, records and pictures, from the content folder, sorted. */
  readonly files: readonly string[];
  /** Those of them that were written to the disk after the page was rendered. */
  readonly writtenSince: readonly string[];
  readonly state: PageState;
}

/** A page in the last edition, and what the next build does with it. */
export interface PageState {
  /** `undefined` where the last edition has no such page, or none that is known. */
  readonly renderedAt: Date | undefined;
  readonly next:
    | 'taken over'
    /** It asks for more than it is given. */
    | 'always rendered'
    | 'new'
    | 'given something else'
    /** So that every page is rendered. */
    | 'another program';
}

/** The pages on which something of a content file shows. */
export interface FileExplanation {
  readonly kind: 'file';
  readonly file: string;
  /** Root-relative. */
  readonly addresses: readonly string[];
}

/** An address at which there is no page, nor such a file in the content folder. */
export interface NoPage {
  readonly kind: 'no page';
  readonly asked: string;
  /** The nearest addresses and files. */
  readonly meant: readonly string[];
}

/**
 * Explains a page.
 * @param asked its address: a URL, root-relative, or the path of its file in the edition.
 * @param out the folder of the last edition, absolute.
 */
export async function explainPage(site: ListedSite, asked: string, out: string): Promise<PageExplanation | NoPage> {
  const found = pageAt(site, asked);
  if (!found) return { kind: 'no page', asked, meant: meantBy(asked, site) };
  const { job, key, props } = found;
  const files = props ? [...originsOf(site)(props)].sort() : [];
  const state = stateOf(found, { record: await readRecord(recordPath(out)), out, version: site.version });
  const { renderedAt = Number.POSITIVE_INFINITY } = state;
  const isWrittenSince = (file: string) => statSync(join(site.content, file)).mtime > renderedAt;
  return {
    ...{ kind: 'page', address: addressOf(found), path: job.path, component: job.component, key },
    ...{ files, writtenSince: files.filter(isWrittenSince), state },
  };
}

/** Explains which pages a content file reaches. @param file from the content folder. */
export function explainFile(site: ListedSite, file: string): FileExplanation {
  const origins = originsOf(site);
  const reached = site.pages.filter(({ props }) => props && origins(props).has(file));
  return { kind: 'file', file, addresses: reached.map(addressOf).sort() };
}

function meantBy(asked: string, site: ListedSite): readonly string[] {
  const origins = originsOf(site);
  const addresses = site.pages.map(addressOf);
  const files = new Set(site.pages.flatMap(({ props }) => (props ? [...origins(props)] : [])));
  const slug = asked.split('/').findLast((part) => part !== '') ?? asked;
  const named = addresses.filter((address) => address.split('/').includes(slug)).slice(0, 5);
  if (named.length > 0) return named;
  const base = basePath(site.published.site);
  const whole = asked.startsWith('/') && !asked.startsWith(`${base}/`) ? base + asked : asked;
  return [nearest(whole, addresses), nearest(asked, files)].filter((one) => one !== undefined);
}

function addressOf({ job }: SitePage): string {
  return decodeURI(new URL(job.url).pathname);
}

function pageAt({ pages, published }: ListedSite, asked: string): SitePage | undefined {
  const path = asked.startsWith('http') ? decodeURI(new URL(asked).pathname) : asked;
  const base = basePath(published.site);
  const inSite = path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path.replace(/^\//u, '');
  const names = new Set([inSite, `${inSite.replace(/\/$/u, '')}/index.html`.replace(/^\//u, '')]);
  return pages.find(({ job }) => names.has(job.path));
}

interface LastEdition {
  readonly record: EditionRecord;
  readonly out: string;
  /** Of the program as it is now. */
  readonly version: string;
}

function stateOf({ job, key }: SitePage, { record, out, version }: LastEdition): PageState {
  const recorded = record.files[job.path];
  const stats = recorded && statSync(join(out, job.path), { throwIfNoEntry: false });
  if (!recorded || !stats) return { renderedAt: undefined, next: 'new' };
  const renderedAt = stats.mtime;
  if (key === undefined) return { renderedAt, next: 'always rendered' };
  if (recorded.key === key) return { renderedAt, next: 'taken over' };
  // The address of a picture says what it was made from: its key is the program alone.
  const drawn = Object.entries(record.files).filter(([path]) => isDrawn(path));
  const isOfThisProgram = drawn.every(([, file]) => file.key === version);
  return { renderedAt, next: isOfThisProgram ? 'given something else' : 'another program' };
}

function isDrawn(path: string): boolean {
  return path.startsWith('media/') || path.startsWith('cards/');
}
