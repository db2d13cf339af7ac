import type { Finding } from '../findings/finding.ts';
import type { LoadedContent } from './content.ts';

/** Paths of stories that are drafts. One whose `status` itself is wrong is none: nobody knows what was meant. */
export function draftsIn(
  { articles }: Pick<LoadedContent, 'articles'>,
  findings: readonly Finding[],
): ReadonlySet<string> {
  const doubtful = new Set(findings.filter(isOfStatus).map(({ file }) => file.path));
  const drafts = articles.filter(({ fields, file }) => fields.status === 'draft' && !doubtful.has(file.path));
  return new Set(drafts.map(({ file }) => file.path));
}

function isOfStatus({ value, key, place, facts }: Finding): boolean {
  const twice = 'key' in facts ? facts.key : undefined;
  return [value?.[0], key?.[0], place?.field, twice].includes('status');
}
