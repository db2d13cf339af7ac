import type { Problem } from '../../model/problem.ts';
import { summary } from './print-problems.ts';
import { withCharactersNamed } from '../text/hidden-characters.ts';
import { fileIn } from './repository-place.ts';

/** GitHub rejects a summary of more than 1 MiB. 1 KiB is left for the line that says how many problems are not listed. */
const mostBytes = 1024 * 1024 - 1024;

const phrases = {
  heading: 'The newsroom has problems',
  columns: ['', 'Where', 'What is wrong', 'What to do'],
  severities: { error: '❌ error', advice: '💡 advice' },
  more: (count: number) =>
    `And ${String(count)} more, for which there is no room here: \`npm run check\` tells them all.`,
};

/** A Markdown table for the job summary of a GitHub workflow; `''` without any. @param folder such as `content`. */
export function githubSummary(problems: readonly Problem[], folder: string): string {
  if (problems.length === 0) return '';
  const head = [
    `## ${phrases.heading}`,
    '',
    summary(problems),
    '',
    row(phrases.columns),
    row(['---', '---', '---', '---']),
  ];
  const rows = fitting(
    problems.map((problem) => rowOf(problem, folder)),
    mostBytes - Buffer.byteLength(head.join('\n')),
  );
  const rest = problems.length - rows.length;
  return `${[...head, ...rows, ...(rest > 0 ? ['', phrases.more(rest)] : [])].join('\n')}\n`;
}

function rowOf({ severity, file, line, column, field, message, hint }: Problem, folder: string): string {
  const place = `${fileIn(folder, file)}:${String(line)}:${String(column)}`;
  const where = field === '' ? place : `${place} ${field}`;
  return row([phrases.severities[severity], cell(where), cell(message), cell(hint)]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cell(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => withCharactersNamed(line).replace(/[\\`*_{}[\]<>()#+!|~&@:$-]/gu, escaped));
  return lines.join('<br>');
}

function escaped(sign: string): string {
  return `&#${String(sign.codePointAt(0))};`;
}

/** The lines from the first on that fit into a number of bytes. */
function fitting(lines: readonly string[], bytes: number): readonly string[] {
  let used = 0;
  return lines.filter((line) => {
    used += Buffer.byteLength(line) + 1;
    return used <= bytes;
  });
}
