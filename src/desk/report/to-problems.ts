import { isAdvice } from '../../model/advice.ts';
import type { Language } from '../../model/language.ts';
import { byPosition, type Problem } from '../../model/problem.ts';
import { wordsOf, type Finding } from '../findings/finding.ts';
import type { Wording } from '../wording/wording.ts';
import { placesOf } from './places.ts';

/**
 * Turns findings into problems: looks up line and column and writes the message. Sorted by position. A file is parsed again
 * only if it has findings about fields; the messages are loaded only if there are findings.
 * @param drafts paths of files that stop nothing, whatever is wrong with them: all of it is advice.
 */
export async function toProblems(
  findings: readonly Finding[],
  language: Language,
  drafts: ReadonlySet<string> = new Set(),
): Promise<readonly Problem[]> {
  if (findings.length === 0) return [];
  const { wording } = await import('../wording/wording.ts');
  const byFile = Map.groupBy(findings, ({ file }) => file.path);
  const problems = [...byFile.values()].flatMap((ofFile) => problemsOfOneFile(ofFile, wording[language]));
  const told = problems.map((one): Problem => (drafts.has(one.file) ? { ...one, severity: 'advice' } : one));
  return told.sort(byPosition);
}

function problemsOfOneFile(findings: readonly Finding[], words: Wording): readonly Problem[] {
  const places = placesOf(findings);
  return findings.map((finding, index) => {
    const { file, rule } = finding;
    const [message, hint] = wordsOf(finding, words);
    const replacement = 'mend' in finding.facts ? finding.facts.mend : undefined;
    const { line, column, field } = places[index] ?? { line: 1, column: 1, field: '' };
    const severity = isAdvice(rule) ? 'advice' : 'error';
    const problem = { severity, file: file.path, line, column, field, rule, message, hint } as const;
    return replacement ? { ...problem, replacement } : problem;
  });
}
