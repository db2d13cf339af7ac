import { checkHistory, type Asked } from '../desk/history/check-history.ts';
import { notCompared } from '../desk/wording/summaries.ts';
import type { Language } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import { WrongCall } from './command-line.ts';

/**
 * What was done to published stories without telling their readers. Where that cannot be known, `say` is told why.
 * @throws WrongCall where a base was named that git does not know.
 */
export async function publishedProblems(
  asked: Asked & { readonly language: Language },
  say: (line: string) => void,
): Promise<readonly Problem[]> {
  const because = notCompared[asked.language];
  const history = await checkHistory(asked);
  if (history.kind === 'compared') return history.problems;
  if (history.kind === 'base-unknown') throw new WrongCall(because(history.reason));
  say(because(history.reason));
  return [];
}
