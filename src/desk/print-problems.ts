import type { Problem } from '../model/problem.ts';
import { codeFrame } from './code-frame.ts';
import { shown } from './hidden-characters.ts';
import { readRegularFile } from './regular-file.ts';

/** Problems as people read them in a terminal: place, sentence, advice, the lines in question; a count at the end. */
export async function printProblems(problems: readonly Problem[], content: string): Promise<string> {
  const texts = new Map<string, string>();
  for (const { file } of problems) if (!texts.has(file)) texts.set(file, await textOf(content, file));
  return problemsInWords(problems, (file) => texts.get(file) ?? '');
}

/** `read` gives the text of a file; `''` where there is none to show. */
export function problemsInWords(problems: readonly Problem[], read: (file: string) => string): string {
  return [...problems.map((problem) => inWords(problem, read(problem.file))), summary(problems)].join('\n\n');
}

function inWords({ severity, file, line, column, field, message, hint }: Problem, text: string): string {
  const place = `${shown(file)}:${String(line)}:${String(column)}${field === '' ? '' : `  ${field}`}`;
  const frame = codeFrame(text, { line, column });
  const kind = severity === 'advice' ? '  (advice)' : '';
  return [`${place}${kind}`, `  ${message}`, `  ${hint}`, ...frame.map((one) => `  ${one}`)].join('\n');
}

function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const parts = [counted(errors, 'error', 'errors')];
  if (errors < problems.length) parts.push(counted(problems.length - errors, 'piece of advice', 'pieces of advice'));
  const files = new Set(problems.map(({ file }) => file)).size;
  return problems.length === 0 ? 'No problems.' : `${parts.join(' and ')} in ${counted(files, 'file', 'files')}`;
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** What a link points to is nobody's business here, and not the reader's of a log either. */
async function textOf(content: string, file: string): Promise<string> {
  try {
    return (await readRegularFile(content, file)).toString('utf8');
  } catch {
    return '';
  }
}
