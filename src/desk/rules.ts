import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/** Every rule of the newsroom that one file alone cannot break. */
export function brokenRules(_draft: Draft): readonly Finding[] {
  return [];
}
