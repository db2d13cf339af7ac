import { expect, test } from 'vitest';
import type { Problem } from '../model/problem.ts';
import { printProblems, problemsInWords } from './print-problems.ts';

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

test('a problem is printed with its place, sentence, advice and lines', () => {
  expect(problemsInWords([problem], () => 'title: A\nauthor: mirra\ndate: 2025\nmore: 1\n')).toBe(
    [
      'articles/2025/09/a/index.md:2:9  author',
      '  Nobody here is called "mirra".',
      '  Did you mean "mira"?',
      '    1 | title: A',
      '  > 2 | author: mirra',
      '      |         ^',
      '    3 | date: 2025',
      '',
      '1 error in 1 file',
    ].join('\n'),
  );
});

test('advice is told from errors', () => {
  expect(problemsInWords([{ ...problem, severity: 'advice' }], () => '').split('\n')[0]).toBe(
    'articles/2025/09/a/index.md:2:9  author  (advice)',
  );
});

test('what nobody sees is printed as a sign, so that it steers no terminal', () => {
  const file = 'articles/2025/09/a\u202E/index.md';
  expect(problemsInWords([{ ...problem, file }], () => 'title: A\nauthor: \u001B[2J\u200Bmirra\n').split('\n')).toEqual(
    expect.arrayContaining(['articles/2025/09/a\uFFFD/index.md:2:9  author', '  > 2 | author: \uFFFD[2J\uFFFDmirra']),
  );
});

test('what has no lines to show is printed without', () => {
  const lines = problemsInWords([{ ...problem, field: '' }], () => '').split('\n');
  expect(lines).toEqual([
    'articles/2025/09/a/index.md:2:9',
    '  Nobody here is called "mirra".',
    '  Did you mean "mira"?',
    '',
    '1 error in 1 file',
  ]);
});

test('errors, advice and files are counted', () => {
  const others: readonly Problem[] = [problem, { ...problem, file: 'b.yaml' }, { ...problem, severity: 'advice' }];
  expect(problemsInWords(others, () => '')).toMatch(/\n2 errors and 1 piece of advice in 2 files$/u);
  expect(problemsInWords([], () => '')).toBe('No problems.');
});

test('files that are not there are no reason to fail', async () => {
  expect(await printProblems([problem], '/nowhere/at-all')).toContain('Nobody here');
});
