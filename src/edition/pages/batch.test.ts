import { expect, test } from 'vitest';
import { batched } from './batch.ts';

function sender() {
  const sent: (readonly number[])[] = [];
  const send = batched(3, (things: readonly number[]) => {
    sent.push(things);
    return Promise.resolve();
  });
  return { sent, send };
}

test('so many things are sent together, and the rest when nothing more comes', async () => {
  const { sent, send } = sender();
  await Promise.all([1, 2, 3, 4, 5].map(send));
  expect(sent).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
});

test('what comes later is sent by itself', async () => {
  const { sent, send } = sender();
  await send(1);
  await send(2);
  expect(sent).toEqual([[1], [2]]);
});

test('whoever sent something hears that sending failed', async () => {
  const send = batched(2, () => Promise.reject(new Error('no thread')));
  const results = await Promise.allSettled([send('a'), send('b'), send('c')]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
});
