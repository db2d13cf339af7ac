import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import type { Problem } from '../../model/problem.ts';
import { githubSummary } from './github-summary.ts';

const problem: Problem = {
  severity: 'error',
  file: 'articles/2025/09/a/index.md',
  line: 2,
  column: 9,
  field: 'author',
  rule: 'author-unknown',
  message: 'Nobody here is called "mirra".',
  hint: 'Did you mean "mira"?',
};

/** What a reader of the summary sees in the cells of its rows, without the heading of the table. */
function cellsOf(summary: string): readonly (readonly string[])[] {
  const table = remark()
    .use(remarkGfm)
    .parse(summary)
    .children.find(({ type }) => type === 'table');
  const rows = table && 'children' in table ? table.children.slice(1) : [];
  return rows.map((row) => ('children' in row ? row.children.map((cell) => toString(cell)) : []));
}

test('every problem is a row, with its place in the repository', () => {
  const advice: Problem = { ...problem, severity: 'advice', field: '' };
  const summary = githubSummary([problem, advice], 'content');
  expect(summary).toMatch(/^## The newsroom has problems\n\n1 error and 1 piece of advice in 1 file\n/u);
  expect(cellsOf(summary)).toEqual([
    ['❌ error', 'content/articles/2025/09/a/index.md:2:9 author', problem.message, problem.hint],
    ['💡 advice', 'content/articles/2025/09/a/index.md:2:9', problem.message, problem.hint],
  ]);
});

test.each([
  'a | b \\| c',
  '<script>alert(1)</script> & &amp;',
  '**bold** _it_ `code` ~~gone~~ [link](javascript:x) ![x](y)',
  'https://example.org and www.example.org, @somebody #12 $x$ :rocket:',
  '- list\u202E',
])('what a value holds is shown as it is, and does nothing: %s', (message) => {
  const [cells = []] = cellsOf(githubSummary([{ ...problem, message }], 'content'));
  expect(cells).toHaveLength(4);
  expect(cells[2]).toBe(message.replace('\u202E', '�'));
});

test('lines of an advice stand under one another', () => {
  expect(githubSummary([{ ...problem, hint: 'Write:\nauthor&#58; x' }], '')).toContain('Write&#58;<br>author');
});

test('a summary stays below what GitHub takes, and says how many problems had no room', () => {
  const summary = githubSummary(
    Array.from({ length: 9000 }, () => problem),
    'content',
  );
  const shown = summary.match(/^\| ❌/gmu)?.length ?? 0;
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  expect(shown).toBeGreaterThan(3000);
  expect(summary.trimEnd().split('\n').at(-1)).toContain(`And ${String(9000 - shown)} more`);
});

test('a sound newsroom needs no summary', () => {
  expect(githubSummary([], 'content')).toBe('');
});
