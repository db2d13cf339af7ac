import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingWithoutTools, runtimeImportsOf } from './dependencies.ts';
import { root, sourceFiles } from './imports.ts';

const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const installed = Object.keys(project.dependencies);

/** What somebody calls who publishes a newsroom. The other scripts are for those who change the program. */
const commands = ['build', 'check', 'dev', 'new', 'preview', 'schemas'].map((name) => `scripts/${name}.ts`);

test('the commands of a newsroom need nothing but dependencies: npm ci --omit=dev is enough', () => {
  const files = sourceFiles().filter(({ path }) => path.startsWith('src/') || commands.includes(path));
  expect(files.filter(({ path }) => path.startsWith('scripts/'))).toHaveLength(commands.length);
  expect(missingWithoutTools(files, installed)).toEqual([]);
});

test('packages give the tests the code that they give a newsroom', () => {
  expect(import.meta.resolve('micromark')).not.toContain('/dev/');
});

test.each([
  [`import { toString } from 'hast-util-to-string';`, ['hast-util-to-string']],
  [`import {\n  type Root,\n} from 'hast';`, ['hast']],
  [`import '@fontsource/a/b.css';`, ['@fontsource/a']],
  [`const { build } = await import('astro/config');`, ['astro']],
  [`export { a } from 'b/c.js';`, ['b']],
  [`createRequire(import.meta.url).resolve('world-atlas/a.json')`, ['world-atlas']],
  [`const file = resolve('c/d.woff2');`, ['c']],
  [`const file = import.meta.resolve('c/d.woff2');`, ['c']],
  [`const loaded = require('e');`, ['e']],
  [`import type { Root } from 'hast';`, []],
  [`export type { Root } from 'hast';`, []],
  [`import { a } from './b.ts';\nimport { c } from 'node:fs';\nimport d from 'astro:content';`, []],
])('what a file needs when it runs is seen: %s', (text, packages) => {
  expect(runtimeImportsOf(text)).toEqual(packages);
});

test('a file that needs a tool is named', () => {
  const file = { path: 'src/feeds/a.ts', text: `import { a } from 'hast-util-select';\nimport { z } from 'zod';` };
  expect(missingWithoutTools([file], ['zod'])).toEqual(['src/feeds/a.ts needs hast-util-select']);
});

test('a script that lives on what tests are made of is named', () => {
  const file = { path: 'scripts/a.ts', text: `import { a } from '../tests/support/a.ts';` };
  expect(missingWithoutTools([file], [])).toEqual(['scripts/a.ts needs ../tests/support/a.ts']);
});
