import type { Draft } from '../load/content.ts';
import type { Finding } from '../findings/finding.ts';
import { brokenAltTexts } from './rules/alt-texts.ts';
import { brokenBodies } from './bodies.ts';
import { brokenDates } from './rules/dates.ts';
import { brokenCharacters } from './rules/hidden-characters.ts';
import { brokenLanguages } from './rules/languages.ts';
import { brokenPictureFiles } from './rules/picture-files.ts';
import { brokenRedirects } from './rules/redirects.ts';
import { brokenReferences } from './rules/unknown-ids.ts';
import { brokenRepeats } from './rules/repeats.ts';
import { brokenSiteLinks } from './rules/site-links.ts';
import { brokenSources } from './rules/sources.ts';
import { confusedTopicForms } from './rules/topic-forms.ts';
import { brokenTopicKinds } from './rules/topic-kinds.ts';
import { brokenTopicNames } from './rules/topic-names.ts';
import { brokenWithdrawals } from './rules/withdrawals.ts';
import { takenAddresses } from './rules/taken-addresses.ts';

/** One thing that may be wrong between files, or between the parts of one. */
type Check = (draft: Draft) => Iterable<Finding> | AsyncIterable<Finding>;

const checks: readonly Check[] = [
  brokenReferences,
  brokenRepeats,
  brokenSources,
  brokenDates,
  brokenWithdrawals,
  brokenAltTexts,
  brokenPictureFiles,
  brokenTopicNames,
  confusedTopicForms,
  brokenTopicKinds,
  takenAddresses,
  brokenRedirects,
  brokenSiteLinks,
  brokenLanguages,
  brokenBodies,
  brokenCharacters,
];

/** Every mistake that no field shows by itself. */
export async function brokenRules(draft: Draft): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) for await (const finding of check(draft)) findings.push(finding);
  return findings;
}
