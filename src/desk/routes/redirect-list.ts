import { folderOf } from '../../model/old-address.ts';
import type { DeskFile } from '../findings/content-file.ts';
import type { Draft } from '../load/content.ts';
import type { Path } from '../yaml/position.ts';
import { plainPath } from './site-addresses.ts';

/** An old address and the line that keeps it alive. */
export interface Redirect {
  readonly path: string;
  /** Where the page stands that leads on. */
  readonly folder: string;
  readonly file: DeskFile;
  readonly at: Path;
  /** Whether the address is the key of its line. */
  readonly isKey: boolean;
}

/** All old addresses: `redirects` of the site, then `aliases` of the articles. */
export function redirectsOf({ site, articles }: Draft): readonly Redirect[] {
  const ofSite = Object.keys(site?.fields.redirects ?? {}).map((path) => ({
    path,
    at: ['redirects', path],
    isKey: true,
  }));
  const all = [
    ...ofSite.flatMap((one) => (site ? [{ ...one, file: site.file }] : [])),
    ...articles.flatMap(({ file, fields }) =>
      (fields.aliases ?? []).map((path, index) => ({ path, file, at: ['aliases', index], isKey: false })),
    ),
  ];
  return all.map((one) => ({ ...one, path: plainPath(one.path), folder: folderOf(one.path) }));
}
