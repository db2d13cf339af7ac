import { expect, test } from 'vitest';
import { programVersion } from './program-version.ts';

test('the same program has one version, and it tells nothing of where it lies', () => {
  expect(programVersion()).toMatch(/^[\da-f]{64}$/u);
  expect(programVersion()).toBe(programVersion());
});
