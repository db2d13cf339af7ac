import type { Problem } from '../../model/problem.ts';
import { fileIn } from './repository-place.ts';

/** GitHub shows at most ten annotations of each kind for one step. */
const shown = 10;

const phrases = {
  more: (count: number) => `${String(count)} more in the summary of this run.`,
};

/**
 * The ten most important problems as workflow commands, one on each line, and how many more there are. GitHub shows them
 * beside the lines of a pull request (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 * @param folder the content folder, relative to the repository, such as `content`.
 */
export function githubAnnotations(problems: readonly Problem[], folder: string): string {
  const lines = worstFirst(problems)
    .slice(0, shown)
    .map((problem) => annotation(problem, folder));
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [phrases.more(rest)] : [])].join('\n');
}

/** Sorts errors before advice, and within each the first problem of every file before the second of any. */
function worstFirst(problems: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  const ranked = problems.map((problem) => {
    const key = `${problem.severity} ${problem.file}`;
    const indexInFile = counts.get(key) ?? 0;
    counts.set(key, indexInFile + 1);
    return { problem, indexInFile, rank: problem.severity === 'error' ? 0 : 1 };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.indexInFile - b.indexInFile).map(({ problem }) => problem);
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
