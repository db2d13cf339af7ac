import { policyNames } from '../model/site.ts';
import type { Edition, NamedLink } from './localized-site.ts';

/** The policies that stand on another site, by the name of the policy. Those on standing pages are listed by their page. */
export function policyLinks({ site, say }: Pick<Edition, 'site' | 'say'>): readonly NamedLink[] {
  const policies = site.publisher?.policies ?? {};
  return policyNames.flatMap((policy) => {
    const address = policies[policy];
    return address?.includes('://') ? [{ name: say.policies[policy], address }] : [];
  });
}
