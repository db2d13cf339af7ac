import { checkHistory, type Asked } from '../desk/history/check-history.ts';
import { notCompared } from '../desk/wording/summaries.ts';
import type { Language } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import { UsageError } from '../edition/settings/settings.ts';

/**
 * The problems with published stories that were changed without telling readers; none if they cannot be compared.
 * @param say is called with the reason why they cannot.
 * @throws UsageError if a base revision was given that cannot be used.
 */
export async function undisclosedProblems(
  asked: Asked & { readonly language: Language },
  say: (line: string) => void,
): Promise<readonly Problem[]> {
  const because = notCompared[asked.language];
  const history = await checkHistory(asked);
  if (history.kind === 'compared') return history.problems;
  if (history.kind === 'base-unknown') throw new UsageError(because(history.reason));
  say(because(history.reason));
  return [];
}
