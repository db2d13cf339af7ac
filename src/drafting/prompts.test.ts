import { expect, test } from 'vitest';
import { withUsualSize } from './prompts.ts';

test('questions can be read on a terminal that does not say how wide it is', () => {
  const unknown = { columns: 0, rows: 0 };
  withUsualSize(unknown);
  expect(unknown).toEqual({ columns: 80, rows: 24 });
  const known = { columns: 120, rows: 40 };
  withUsualSize(known);
  expect(known).toEqual({ columns: 120, rows: 40 });
});
