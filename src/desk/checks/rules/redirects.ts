import type { Draft } from '../../load/content.ts';
import { found, type Finding } from '../../findings/finding.ts';
import { redirectsOf, type Redirect } from '../../routes/redirect-list.ts';
import { isOnSite, siteAddresses, type SiteAddresses } from '../../routes/site-addresses.ts';

/** An old address leads to one place, and nothing else stands there or in the way of its folder. */
export function* brokenRedirects(draft: Draft): Iterable<Finding> {
  const addresses = siteAddresses(draft);
  const first = new Map<string, Redirect>();
  for (const redirect of redirectsOf(draft)) {
    const { path, folder, file, at, isKey } = redirect;
    const where = isKey ? { file, key: at } : { file, value: at };
    const owner = ownerOf(folder, addresses);
    const other = first.get(folder);
    if (owner !== undefined) yield found('redirect-taken', { path, owner }, where);
    else if (other === undefined) first.set(folder, redirect);
    else if (!isOtherSpelling(redirect, other)) yield found('redirect-shared', { path, other: other.file.path }, where);
  }
}

/** A story may have been found at both `/old/` and `/old/index.html`. */
function isOtherSpelling({ path, file, isKey }: Redirect, other: Redirect): boolean {
  return !isKey && file === other.file && path !== other.path;
}

/** The page of what is not found, and files that every edition has beside its pages. */
const ofTheEdition = /^\/(?:404$|(?:edition\.json|sitemap-\d+\.xml)(?:\/|$))/u;

/** Whose page stands in a folder, or whose file in a place where a folder on the way to it would be. */
function ownerOf(folder: string, addresses: SiteAddresses): string | undefined {
  const page = `/${folder}/`.replace('//', '/');
  if (isOnSite(addresses, page)) return addresses.get(page) ?? '';
  if (ofTheEdition.test(`/${folder}`)) return '';
  const names = folder.split('/');
  const files = names.map((_, last) => `/${names.slice(0, last + 1).join('/')}`);
  return files.map((path) => addresses.get(path)).find((owner) => owner !== undefined);
}
