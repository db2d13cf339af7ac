import type { Problem } from '../../model/problem.ts';
import { fileIn } from './repository-place.ts';

/** GitHub shows no more of one step. */
const shown = 10;

const phrases = {
  more: (count: number) => `${String(count)} more in the summary of this run.`,
};

/**
 * The ten worst problems as workflow commands that GitHub shows beside the lines of a pull request, one a line
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions), and how many more there are.
 * @param folder the content folder as the repository knows it, such as `content`.
 */
export function githubAnnotations(problems: readonly Problem[], folder: string): string {
  const lines = worstFirst(problems)
    .slice(0, shown)
    .map((problem) => annotation(problem, folder));
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [phrases.more(rest)] : [])].join('\n');
}

/** Errors before advice; of each, one of every file before the second of any. */
function worstFirst(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map<string, number>();
  const ranked = problems.map((problem) => {
    const key = `${problem.severity} ${problem.file}`;
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return { problem, turn, weight: problem.severity === 'error' ? 0 : 1 };
  });
  return ranked.sort((a, b) => a.weight - b.weight || a.turn - b.turn).map(({ problem }) => problem);
}

function annotation({ severity, file, line, column, rule, message, hint }: Problem, folder: string): string {
  const command = severity === 'error' ? 'error' : 'warning';
  const place = { file: fileIn(folder, file), line: String(line), col: String(column), title: rule };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapedProperty(value)}`);
  return `::${command} ${properties.join(',')}::${escaped(`${message} ${hint}`)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
