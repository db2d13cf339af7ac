import { expect, test } from 'vitest';
import { boundedMap } from './bounded-map.ts';

test('results keep the order of the items, and never more than the limit are at work', async () => {
  let working = 0;
  let most = 0;
  const results = await boundedMap([30, 1, 20, 2, 10, 3], 2, async (wait) => {
    most = Math.max(most, (working += 1));
    await new Promise((resolve) => setTimeout(resolve, wait));
    working -= 1;
    return wait * 2;
  });
  expect(results).toEqual([60, 2, 40, 4, 20, 6]);
  expect(most).toBe(2);
});

test('no items are no work', async () => {
  expect(await boundedMap([], 8, () => Promise.reject(new Error('never')))).toEqual([]);
});
