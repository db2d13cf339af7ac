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
