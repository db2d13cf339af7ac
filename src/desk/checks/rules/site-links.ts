import { localizedLink } from '../../../addresses.ts';
import { isSitePath } from '../../../model/values/web-address.ts';
import type { LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { nearest } from '../../text/nearest.ts';
import { isOnSite, originOnly, siteAddresses } from '../../routes/site-addresses.ts';
import type { Path } from '../../findings/finding.ts';

/** Checks that links in `site.yaml` lead to a page in every language, and redirects to a page, not to another redirect. */
export function* brokenSiteLinks(loaded: LoadedContent): Iterable<Finding> {
  const { site, languages } = loaded;
  if (site === undefined) return;
  const addresses = siteAddresses(loaded);
  for (const { link, path, isOne } of linksOf(loaded).filter((one) => isSitePath(one.link))) {
    const read = isOne ? languages.slice(0, 1) : languages;
    const missing = read.filter((language) => !isOnSite(addresses, localizedLink(originOnly(loaded), language, link)));
    const where = { file: site.file, value: path };
    if (missing.length === 0) continue;
    if (missing.length < read.length) yield finding('link-untranslated', { link, missing }, where);
    else yield finding('link-nowhere', { link, near: nearest(link, addresses.keys()) }, where);
  }
}

interface SiteLink {
  readonly link: string;
  readonly path: Path;
  /** Whether the link is one address for all languages, not an address in each. */
  readonly isOne: boolean;
}

function linksOf({ site }: LoadedContent): readonly SiteLink[] {
  const { navigation = [], support, redirects = {} } = site?.fields ?? {};
  return [
    ...navigation.map(({ link }, at) => ({ link, path: ['navigation', at, 'link'], isOne: false })),
    ...(support ? [{ link: support.link, path: ['support', 'link'], isOne: false }] : []),
    ...Object.entries(redirects).map(([from, link]) => ({ link, path: ['redirects', from], isOne: true })),
  ];
}
