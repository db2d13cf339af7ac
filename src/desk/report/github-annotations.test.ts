import { expect, test } from 'vitest';
import { githubAnnotations } from './github-annotations.ts';

const problem = {
  severity: 'error',
  file: 'articles/2025/09/story/index.md',
  line: 4,
  column: 9,
  field: 'author',
  rule: 'author-unknown',
  message: 'Nobody here is called "desk, 100%".',
  hint: 'Write\nanother.',
} as const;

test('a problem stands beside its line in the pull request, whatever its text holds', () => {
  expect(githubAnnotations([problem], 'content')).toBe(
    '::error file=content/articles/2025/09/story/index.md,line=4,col=9,title=author-unknown::' +
      'Nobody here is called "desk, 100%25". Write%0Aanother.',
  );
});

test('advice is a warning, and a name with a colon or comma does not end the place', () => {
  const advice = { ...problem, severity: 'advice', file: 'a,b:c.md' } as const;
  expect(githubAnnotations([advice], 'content')).toMatch(/^::warning file=content\/a%2Cb%3Ac\.md,line=4/u);
});

test('GitHub shows ten a step: errors come before advice, and every file before the second of any', () => {
  const advice = { ...problem, severity: 'advice', file: 'a.md' } as const;
  const problems = [
    ...[advice, advice],
    ...Array.from({ length: 8 }, (_, index) => ({ ...problem, file: 'b.md', line: index + 1 })),
    { ...problem, file: 'c.md' },
  ];
  const lines = githubAnnotations(problems, '').split('\n');
  const places = lines.slice(0, 10).map((line) => /^::(\w+) file=(.+?),line=(\d+)/u.exec(line)?.slice(1).join(' '));
  expect(places.slice(0, 3)).toEqual(['error b.md 1', 'error c.md 4', 'error b.md 2']);
  expect(places.slice(8)).toEqual(['error b.md 8', 'warning a.md 4']);
  expect(lines.slice(10)).toEqual(['1 more in the summary of this run.']);
});

test('a newsroom that is the repository itself has no folder before its files', () => {
  expect(githubAnnotations([problem], '')).toMatch(/^::error file=articles\/2025/u);
});
