import { expect, test } from 'vitest';
import type { Problem } from '../../model/problem.ts';
import { answerFor } from './problem-responses.ts';
import type { DeskState } from './state.ts';

const problem = (file: string, line: number, severity: Problem['severity']): Problem => ({
  ...{ severity, file, line, column: 1, field: '', rule: 'rule' },
  ...{ message: 'Wrong.', hint: 'Write this:\n  - one\n  - two' },
});
const nothing = { prepared: undefined, broken: new Map(), holds: new Map() };

function placesOn(path: string, state: DeskState): readonly string[] {
  const answer = answerFor(path, { content: '/nowhere', language: 'en', base: '', state: () => state });
  return [...(answer?.html ?? '').matchAll(/<code>([^<]*)<\/code>/gu)].map(([, place = '']) => place);
}

test('where a page cannot be shown, what keeps it from that comes before advice', () => {
  const problems = [problem('a.md', 1, 'advice'), problem('a.md', 2, 'error'), problem('b.md', 1, 'error')];
  const prepared = {} as NonNullable<DeskState['prepared']>;
  const state = { ...nothing, prepared, problems, broken: new Map([['/a/', 'a.md']]) };
  expect(placesOn('/a/', state)).toEqual(['a.md:2:1', 'a.md:1:1']);
});

test('where the site cannot be shown, its own mistakes come first, and advice after the errors of others', () => {
  const problems = [
    problem('a.md', 1, 'advice'),
    problem('b.md', 1, 'error'),
    problem('site.yaml', 1, 'advice'),
    problem('site.yaml', 2, 'error'),
  ];
  expect(placesOn('/', { ...nothing, problems })).toEqual(['site.yaml:2:1', 'site.yaml:1:1', 'b.md:1:1', 'a.md:1:1']);
});

test('the lines of a hint stay lines', () => {
  const answer = answerFor('/@desk/', {
    ...{ content: '/nowhere', language: 'en', base: '' },
    state: () => ({ ...nothing, problems: [problem('a.md', 1, 'error')] }),
  });
  expect(answer?.html).toContain('Write this:\n  - one\n  - two</p>');
});
