import { expect, test } from 'vitest';
import { aPublicArticle } from '../../tests/support/examples.ts';
import { correctionsLog } from './corrections-log.ts';

const at = (text: string, day: number) => ({ at: new Date(Date.UTC(2025, 8, day)), kind: 'correction' as const, text });

test('every correction of every story is logged, newest first, of withdrawn stories too', () => {
  const one = aPublicArticle({ address: '2025/09/one', corrections: [at('first', 1), at('third', 3)] });
  const gone = aPublicArticle({ address: '2025/09/gone', status: 'withdrawn', corrections: [at('second', 2)] });
  expect(correctionsLog([one, gone]).map(({ correction }) => correction.text)).toEqual(['third', 'second', 'first']);
});
