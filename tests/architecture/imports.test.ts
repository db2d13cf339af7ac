import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forbiddenImports, importsOf, root, sourceFiles } from './imports.ts';
import { layers } from './layers.ts';

test('no file imports what its layer may not', () => {
  expect(sourceFiles().length).toBeGreaterThan(100);
  expect(forbiddenImports(sourceFiles())).toEqual([]);
});

test('every folder of src has its row in the table', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !(name in layers))).toEqual([]);
});

test.each([
  ['src/components/site/Bad.astro', `import { openCatalog } from '../../catalog/catalog.ts';`],
  ['src/newsroom/bad.ts', `import type { Root } from 'mdast';`],
  ['src/model/bad.ts', `import { publicAt } from '../newsroom/publication.ts';`],
  ['src/desk/bad.ts', `import sharp from 'sharp';`],
  ['src/pages/bad.astro', `import { readNewsroom } from '../desk/read-newsroom.ts';`],
  ['src/pages/bad.ts', `const desk = await import('../edition/build.ts');`],
  ['src/markdown/bad.ts', `export { publicAt } from '../newsroom/publication.ts';`],
  ['scripts/bad.ts', `import { openCatalog } from '../src/catalog/catalog.ts';`],
  ['src/nowhere/bad.ts', `import { z } from 'zod';`],
])('a wrong import is found: %s', (path, text) => {
  expect(forbiddenImports([{ path, text }])).toHaveLength(1);
});

test('an import over several lines is seen', () => {
  expect(importsOf(`import {\n  a,\n  b,\n} from './c.ts';`)).toEqual(['./c.ts']);
});
