import type { DeskFile } from './desk-file.ts';
import type { Draft } from './draft.ts';
import type { Path } from './yaml-position.ts';
import { plainPath } from './site-addresses.ts';

/** An old address and the line that keeps it alive. */
export interface Redirect {
  readonly path: string;
  readonly file: DeskFile;
  readonly at: Path;
  /** Whether the address is the key of its line. */
  readonly isKey: boolean;
}

/** All old addresses: `redirects` of the site, then `aliases` of the articles. */
export function redirectsOf({ site, articles }: Draft): readonly Redirect[] {
  const ofSite = Object.keys(site?.fields.redirects ?? {}).map((written) => ({
    at: ['redirects', written],
    isKey: true,
    written,
  }));
  const first = site
    ? ofSite.map((one) => ({ path: plainPath(one.written), file: site.file, at: one.at, isKey: true }))
    : [];
  const others = articles.flatMap(({ file, fields }) =>
    (fields.aliases ?? []).map((alias, index) => ({
      path: plainPath(alias),
      file,
      at: ['aliases', index],
      isKey: false,
    })),
  );
  return [...first, ...others];
}
