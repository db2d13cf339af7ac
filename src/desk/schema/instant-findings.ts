import type { z } from 'zod';
import { finding, type Finding, type Where } from '../findings/finding.ts';
import type { TypedInstant } from '../wording/pieces/instants.ts';

/** The finding for an issue about an instant; `undefined` for any other issue, and where only the site's zone is missing. */
export function instantFinding(issue: z.core.$ZodIssue, typed: TypedInstant, where: Where): Finding | undefined {
  if (issue.message === 'instant') return finding('instant', typed, where);
  if (issue.code !== 'custom') return undefined;
  const readings = issue.params?.['readings'] as readonly [string, string];
  if (issue.message === 'instant-skipped') return finding('instant-skipped', { ...typed, readings }, where);
  if (issue.message === 'instant-repeated') return finding('instant-repeated', { ...typed, readings }, where);
  return undefined;
}
