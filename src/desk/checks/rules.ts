import type { LoadedContent } from '../load/content.ts';
import type { Finding } from '../findings/finding.ts';
import { brokenBodies } from './bodies.ts';
import { confidentialWords } from './rules/confidential-words.ts';
import { brokenLanguages } from './rules/languages.ts';
import { brokenPictureFiles } from './rules/picture-files.ts';
import { brokenRedirects } from './rules/redirects.ts';
import { brokenReferences } from './rules/unknown-ids.ts';
import { mixedHostsOfFields } from './rules/mixed-hosts.ts';
import { repeatsOfSite } from './rules/repeats.ts';
import { brokenSiteLinks } from './rules/site-links.ts';
import { brokenSources } from './rules/sources.ts';
import { confusedTopicForms } from './rules/topic-forms.ts';
import { brokenTopicKinds } from './rules/topic-kinds.ts';
import { brokenTopicNames } from './rules/topic-names.ts';
import { brokenWithdrawals } from './rules/withdrawals.ts';
import { takenAddresses } from './rules/taken-addresses.ts';

/** One thing that may be wrong between files. */
type Check = (loaded: LoadedContent) => Iterable<Finding> | AsyncIterable<Finding>;

const checks: readonly Check[] = [
  brokenReferences,
  repeatsOfSite,
  ({ site }) => (site ? mixedHostsOfFields(site) : []),
  brokenSources,
  brokenWithdrawals,
  brokenPictureFiles,
  brokenTopicNames,
  confusedTopicForms,
  brokenTopicKinds,
  takenAddresses,
  brokenRedirects,
  brokenSiteLinks,
  brokenLanguages,
  brokenBodies,
];

/** Every mistake that no file shows by itself. @param now decides what is hidden; left out, that is not judged. */
export async function brokenRules(loaded: LoadedContent, now?: Date): Promise<readonly Finding[]> {
  const findings: Finding[] = now ? [...confidentialWords(loaded, now)] : [];
  for (const check of checks) for await (const finding of check(loaded)) findings.push(finding);
  return findings;
}
