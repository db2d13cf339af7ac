import type { Draft } from '../draft.ts';
import { found, type Finding } from '../finding.ts';
import { redirectsOf } from '../redirect-list.ts';
import { isOnSite, plainPath, siteAddresses } from '../site-addresses.ts';

/** An old address leads to one place, and nothing else stands there. */
export function* brokenRedirects(draft: Draft): Iterable<Finding> {
  const addresses = siteAddresses(draft);
  const first = new Map<string, string>();
  for (const { path, file, at, isKey } of redirectsOf(draft)) {
    const where = isKey ? { file, key: at } : { file, value: at };
    const other = first.get(path);
    if (isOnSite(addresses, path)) {
      yield found('redirect-taken', { path, owner: addresses.get(plainPath(path)) ?? '' }, where);
    } else if (other === undefined) first.set(path, file.path);
    else yield found('redirect-shared', { path, other }, where);
  }
}
