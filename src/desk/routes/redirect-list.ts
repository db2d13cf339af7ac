import { folderOf } from '../../model/values/old-address.ts';
import type { ContentFile } from '../findings/content-file.ts';
import type { LoadedContent } from '../load/content.ts';
import type { Path } from '../findings/finding.ts';
import { plainPath, siteAddresses, type SiteAddresses } from './site-addresses.ts';

/** An old address that redirects, and the field that declares it. */
export interface Redirect {
  readonly path: string;
  /** The folder of the built site that holds the redirecting page. */
  readonly folder: string;
  readonly file: ContentFile;
  readonly at: Path;
  /** Whether the old address is the key of its line (`redirects`), not the value (`aliases`). */
  readonly isKey: boolean;
}

/** Every address of the site, with the old ones that lead to new ones. */
export function addressesOf(loaded: LoadedContent): SiteAddresses {
  return new Map([
    ...redirectsOf(loaded).map(({ path, file }) => [path, file.path] as const),
    ...siteAddresses(loaded),
  ]);
}

/** All redirects of the site: `redirects` of `site.yaml`, then `aliases` of the articles. */
export function redirectsOf({ site, articles }: LoadedContent): readonly Redirect[] {
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
