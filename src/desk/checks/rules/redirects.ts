import type { LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { redirectsOf, type Redirect } from '../../routes/redirect-list.ts';
import { isOnSite, siteAddresses, type SiteAddresses } from '../../routes/site-addresses.ts';

/** Checks that every old address redirects to one place only, and that no page or file of the site has its path. */
export function* brokenRedirects(loaded: LoadedContent): Iterable<Finding> {
  const addresses = siteAddresses(loaded);
  const first = new Map<string, Redirect>();
  for (const redirect of redirectsOf(loaded)) {
    const { path, folder, file, at, isKey } = redirect;
    const where = isKey ? { file, key: at } : { file, value: at };
    const owner = ownerOf(folder, addresses);
    // Every address of a page is in small letters.
    const alike = owner === undefined ? ownerOf(folder.toLowerCase(), addresses) : undefined;
    const other = first.get(folder);
    if (owner !== undefined) yield finding('redirect-taken', { path, owner }, where);
    else if (alike !== undefined) yield finding('redirect-capitals', { path, owner: alike }, where);
    else if (other === undefined) first.set(folder, redirect);
    else if (!isOtherSpelling(redirect, other))
      yield finding('redirect-shared', { path, other: other.file.path }, where);
  }
}

/** Whether two redirects are spellings of one old address of a story, as `/old/` and `/old/index.html`. */
function isOtherSpelling({ path, file, isKey }: Redirect, other: Redirect): boolean {
  return !isKey && file === other.file && path !== other.path;
}

/** The 404 page, and files that every edition has besides its pages. */
const ofTheEdition = /^\/(?:404$|(?:edition\.json|sitemap-\d+\.xml)(?:\/|$))/u;

/** The file whose page or output is in the way of a folder; `''` if it has none, `undefined` if the folder is free. */
function ownerOf(folder: string, addresses: SiteAddresses): string | undefined {
  const page = `/${folder}/`.replace('//', '/');
  if (isOnSite(addresses, page)) return addresses.get(page) ?? '';
  if (ofTheEdition.test(`/${folder}`)) return '';
  const names = folder.split('/');
  const files = names.map((_, last) => `/${names.slice(0, last + 1).join('/')}`);
  return files.map((path) => addresses.get(path)).find((owner) => owner !== undefined);
}
