import { expect, test } from 'vitest';
import type { Problem } from '../../model/problem.ts';
import { paintFor, type Paint } from './paint.ts';
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

test.each([
  [1, 0, '1 помилка в 1 файлі'],
  [2, 1, '2 помилки і 1 порада в 1 файлі'],
  [5, 3, '5 помилок і 3 поради в 1 файлі'],
  [21, 0, '21 помилка в 1 файлі'],
  [0, 11, '11 порад в 1 файлі'],
])('in Ukrainian, %i errors and %i pieces of advice are counted as Ukrainian counts', (errors, advice, counted) => {
  const all = [
    ...Array.from({ length: errors }, () => problem),
    ...Array.from({ length: advice }, () => ({ ...problem, severity: 'advice' as const })),
  ];
  expect(
    problemsInWords(all, () => '', { language: 'uk' })
      .split('\n')
      .at(-1),
  ).toBe(counted);
});

test('in Ukrainian, files are counted as well', () => {
  const two = [problem, { ...problem, file: 'b.yaml' }];
  expect(problemsInWords(two, () => '', { language: 'uk' })).toMatch(/\n2 помилки у 2 файлах$/u);
  expect(problemsInWords([], () => '', { language: 'uk' })).toBe('Проблем немає.');
});

test('files that are not there are no reason to fail', () => {
  expect(printProblems([problem], { content: '/nowhere/at-all', language: 'en' })).toContain('Nobody here');
});

test('advice says that it is advice, and alone is counted alone', () => {
  const advice: Problem = { ...problem, severity: 'advice' };
  expect(problemsInWords([advice], () => '').split('\n')).toEqual([
    'articles/2025/09/a/index.md:2:9  author  (advice)',
    '  Nobody here is called "mirra".',
    '  Did you mean "mira"?',
    '',
    '1 piece of advice in 1 file',
  ]);
});

test('a quoted value cannot command the terminal', () => {
  const text = problemsInWords([{ ...problem, message: 'Nobody is called "\u001B]0;x\u0007".' }], () => '');
  expect(text).toContain('  Nobody is called "�]0;x�".\n');
});

test('colours change nothing but the colour: place, sentence, mark, caret and count have one', () => {
  const painted: string[] = [];
  const paint: Paint = (tint, text) => {
    painted.push(`${tint} ${text}`);
    return text;
  };
  const text = 'title: A\nauthor: mirra\n';
  expect(problemsInWords([problem], () => text, { paint })).toBe(problemsInWords([problem], () => text));
  expect(painted).toEqual([
    'bold articles/2025/09/a/index.md:2:9',
    'red   Nobody here is called "mirra".',
    'dim   1 | title: A',
    'red >',
    'red ^',
    'dim   3 |',
    'red 1 error in 1 file',
  ]);
});

test('what is no terminal gets no colours', () => {
  const { stdout } = process;
  expect(paintFor(Object.assign(Object.create(stdout) as typeof stdout, { isTTY: false }))('red', 'x')).toBe('x');
});
