import type { Problem } from '../model/problem.ts';

/**
 * Problems as workflow commands that GitHub shows beside the lines of a pull request, one a line
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 * @param folder the content folder as the repository knows it, such as `content`.
 */
export function githubAnnotations(problems: readonly Problem[], folder: string): string {
  return problems.map((problem) => annotation(problem, folder)).join('\n');
}

function annotation({ severity, file, line, column, rule, message, hint }: Problem, folder: string): string {
  const command = severity === 'error' ? 'error' : 'warning';
  const place = { file: `${folder}/${file}`, line: String(line), col: String(column), title: rule };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapedProperty(value)}`);
  return `::${command} ${properties.join(',')}::${escaped(`${message} ${hint}`)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
