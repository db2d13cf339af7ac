import { adviceRules } from '../../model/advice.ts';
import type { Language } from '../../model/language.ts';
import { byPosition, type Problem } from '../../model/problem.ts';
import { yamlOf, type DeskFile } from '../findings/content-file.ts';
import { inWords, type Finding } from '../findings/finding.ts';
import type { Wording } from '../wording/wording.ts';
import { placeOf, type Place, type ReadYaml } from '../yaml/position.ts';
import { parseYaml } from '../yaml/text.ts';

/**
 * Turns findings into problems: looks up line and column and writes the message. Sorted by position. A file is parsed again
 * only if it has findings about fields; the messages are loaded only if there are findings.
 */
export async function toProblems(findings: readonly Finding[], language: Language): Promise<readonly Problem[]> {
  if (findings.length === 0) return [];
  const { wording } = await import('../wording/wording.ts');
  const byFile = Map.groupBy(findings, ({ file }) => file.path);
  return [...byFile.values()].flatMap((ofFile) => problemsOfOneFile(ofFile, wording[language])).sort(byPosition);
}

function problemsOfOneFile(findings: readonly Finding[], words: Wording): readonly Problem[] {
  let read: ReadYaml | undefined;
  const yaml = (file: DeskFile) => {
    const part = yamlOf(file);
    return (read ??= parseYaml(part.yaml, part.firstLine));
  };
  return findings.map((finding) => {
    const { file, rule } = finding;
    const [message, hint] = inWords(finding, words);
    const { line, column, field } = placeIn(finding, () => yaml(file));
    return { severity: severityOf(rule), file: file.path, line, column, field, rule, message, hint };
  });
}

/** The severity of a rule: `advice` if it is in the model's list of advice, else `error`. */
function severityOf(rule: string): Problem['severity'] {
  return adviceRules.some((one) => one === rule) ? 'advice' : 'error';
}

function placeIn({ file, value, key, body, at }: Finding, yaml: () => ReadYaml): Place {
  if (at) return { ...at, field: '' };
  if (body) return { line: file.bodyLine + body.line - 1, column: body.column, field: 'body' };
  if (value) return placeOf(yaml(), value, 'value');
  if (key) return placeOf(yaml(), key, 'key');
  return { line: 1, column: 1, field: '' };
}
