import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { debounce } from './debounce.ts';

/** Work that ends when it is told to. */
function slowWork() {
  const begun: PromiseWithResolvers<undefined>[] = [];
  const work = async () => {
    const one = Promise.withResolvers<undefined>();
    begun.push(one);
    await one.promise;
  };
  return { begun, work };
}

const never = (error: unknown) => {
  throw error;
};

test('what is asked for many times at once is done once', async () => {
  const { begun, work } = slowWork();
  const { later } = debounce({ work, ms: 5, failed: never });
  for (let ask = 0; ask < 10; ask += 1) later();
  await vi.waitFor(() => {
    expect(begun).toHaveLength(1);
  });
  begun[0]?.resolve(undefined);
  await wait(20);
  expect(begun).toHaveLength(1);
});

test('what is asked for during the work, however often, is done once more, and not before the work has ended', async () => {
  const { begun, work } = slowWork();
  const { now, later } = debounce({ work, ms: 1, failed: never });
  const first = now();
  for (let ask = 0; ask < 3; ask += 1) {
    later();
    await wait(5);
  }
  expect(begun).toHaveLength(1);
  begun[0]?.resolve(undefined);
  await first;
  expect(begun).toHaveLength(2);
  begun[1]?.resolve(undefined);
  await wait(5);
  expect(begun).toHaveLength(2);
});

test('work that fails is told of, and done again when it is asked for again', async () => {
  const told: unknown[] = [];
  const { later } = debounce({
    work: () => Promise.reject(new Error('no')),
    ms: 1,
    failed: (error) => told.push(error),
  });
  for (const count of [1, 2]) {
    later();
    await vi.waitFor(() => {
      expect(told).toHaveLength(count);
    });
  }
});
