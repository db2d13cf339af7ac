import { expect, test } from 'vitest';
import { repeated } from './repeated.ts';

test('a part is rendered once for what it shows, and anew for anything else', async () => {
  let count = 0;
  const render = () => Promise.resolve(`<p>${String((count += 1))}</p>`);
  const [one, other] = [{}, {}];
  expect(await repeated(one, render)).toBe('<p>1</p>');
  expect(repeated(one, render)).toBe('<p>1</p>');
  expect(await repeated(other, render)).toBe('<p>2</p>');
});

test('a part that failed is rendered again', async () => {
  const shown = {};
  await expect(repeated(shown, () => Promise.reject(new Error('no such topic')))).rejects.toThrow('no such topic');
  expect(await repeated(shown, () => Promise.resolve('<p>1</p>'))).toBe('<p>1</p>');
});
