import { policyNames } from '../model/site.ts';
import type { LocalizedSite, NamedLink } from './localized-site.ts';

/** Links to the policies that another site states; a page of this site is linked as that page. */
export function policyLinks({ site, say }: Pick<LocalizedSite, 'site' | 'say'>): readonly NamedLink[] {
  const policies = site.publisher?.policies ?? {};
  return policyNames.flatMap((policy) => {
    const address = policies[policy];
    return address?.includes('://') ? [{ name: say.policies[policy], address }] : [];
  });
}
