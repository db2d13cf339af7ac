import { expect, test } from 'vitest';
import { fileOf, importsOf, packageOf } from './imports.ts';

test.each([
  [`import {\n  a,\n  b,\n} from './c.ts';`, './c.ts', false],
  [`import type { A } from './c.ts';`, './c.ts', true],
  [`export type { A } from './c.ts';`, './c.ts', true],
  [`export { a } from './c.ts';`, './c.ts', false],
  [`import { type A } from './c.ts';`, './c.ts', false],
  [`import './c.css';`, './c.css', false],
  [`const c = await import('./c.ts');`, './c.ts', false],
  [`@import url('./c.css');`, './c.css', false],
])('an import is seen, and whether it is of types alone: %s', (text, specifier, isOfTypes) => {
  expect(importsOf(text)).toEqual([{ specifier, isOfTypes }]);
});

test.each([
  ['@a/b/c.css?url', '@a/b'],
  ['zod', 'zod'],
  ['a/b', 'a'],
  ['node:fs', undefined],
  ['astro:content', undefined],
  ['./a.ts', undefined],
])('the package of %s is %s', (specifier, name) => {
  expect(packageOf(specifier)).toBe(name);
});

test('the file that is meant is found from the one that imports it', () => {
  expect(fileOf('../b/c.ts', 'src/a/d.ts')).toBe('src/b/c.ts');
  expect(fileOf('zod', 'src/a/d.ts')).toBeUndefined();
});
