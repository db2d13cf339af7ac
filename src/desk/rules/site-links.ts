import { linkIn } from '../../addresses.ts';
import { isSitePath } from '../../model/web-address.ts';
import type { Draft } from '../draft.ts';
import { found, type Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { redirectsOf } from '../redirect-list.ts';
import { isOnSite, siteAddresses } from '../site-addresses.ts';
import type { Path } from '../yaml-position.ts';

/** Links of `site.yaml` lead somewhere in every language of the site; a redirect leads to a page, not to a redirect. */
export function* brokenSiteLinks(draft: Draft): Iterable<Finding> {
  const { site, languages } = draft;
  if (site === undefined) return;
  const addresses = siteAddresses(draft);
  const old = new Set(redirectsOf(draft).map(({ path }) => path));
  const where = { url: 'https://site.invalid', languages: [...languages] };
  const leadsNowhere = (link: string) =>
    languages.some((language) => !isOnSite(addresses, linkIn(where, language, link)));
  for (const { link, path, mayBeOld } of linksOf(draft)) {
    if (
      !isSitePath(link) ||
      !leadsNowhere(link) ||
      (mayBeOld && isOnSite(new Map([...old].map((one) => [one, ''])), link))
    )
      continue;
    yield found('link-nowhere', { link, near: nearest(link, addresses.keys()) }, { file: site.file, value: path });
  }
}

interface SiteLink {
  readonly link: string;
  readonly path: Path;
  readonly mayBeOld: boolean;
}

function linksOf({ site }: Draft): readonly SiteLink[] {
  const { navigation = [], support, redirects = {} } = site?.fields ?? {};
  return [
    ...navigation.map(({ link }, at) => ({ link, path: ['navigation', at, 'link'], mayBeOld: true })),
    ...(support ? [{ link: support.link, path: ['support', 'link'], mayBeOld: true }] : []),
    ...Object.entries(redirects).map(([from, link]) => ({ link, path: ['redirects', from], mayBeOld: false })),
  ];
}
