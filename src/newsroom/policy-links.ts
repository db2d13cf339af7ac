import { policyNames } from '../model/site.ts';
import type { Edition, NamedLink } from './localized-site.ts';

/**
 * Returns links to the policies that another site states. Those that a page of this site states are linked as that
 * page.
 */
export function policyLinks({ site, say }: Pick<Edition, 'site' | 'say'>): readonly NamedLink[] {
  const policies = site.publisher?.policies ?? {};
  return policyNames.flatMap((policy) => {
    const address = policies[policy];
    return address?.includes('://') ? [{ name: say.policies[policy], address }] : [];
  });
}
