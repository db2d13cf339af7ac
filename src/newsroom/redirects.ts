import { addressesIn, localizedLink } from '../addresses.ts';
import { folderOf } from '../model/values/old-address.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';
import type { Site } from '../model/site.ts';

export interface Redirect {
  /** The folder of the old address, without slashes at its ends and without the site's base. */
  readonly path: string;
  /** The new address: root-relative, or an absolute URL. */
  readonly target: string;
}

/** The redirects of the site: from `aliases` of public articles, and from `redirects` in `site.yaml`, which win. */
export function redirects(
  site: Pick<Site, 'url' | 'languages' | 'redirects'>,
  articles: readonly Pick<PublicArticle, 'aliases' | 'address' | 'language'>[],
): readonly Redirect[] {
  const [first] = site.languages;
  const moved = articles.flatMap(({ aliases, address, language }) =>
    aliases.map((alias) => ({ path: folderOf(alias), target: addressesIn(site, language).article(address) })),
  );
  const named = Object.entries(site.redirects ?? {}).map(([from, to]) => ({
    path: folderOf(from),
    target: localizedLink(site, first, to),
  }));
  // Two spellings of an address can have one folder.
  return [...new Map([...moved, ...named].map((one) => [one.path, one])).values()];
}
