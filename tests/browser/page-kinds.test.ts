import { expect, inject, test } from 'vitest';
import { readManifest } from '../../src/edition/output/manifest.ts';
import { movedPages, pageKinds } from './page-kinds.ts';

test('every page of the edition is of a kind that readers visit in these tests', async () => {
  const { files } = await readManifest(inject('editions').sample.folder);
  const pages = Object.keys(files)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/u, ''));
  const isVisited = (path: string) => pageKinds.some(({ every }) => every.test(path.replace(/^uk\//u, '')));
  expect(pages.filter((path) => !isVisited(path) && !movedPages.includes(path))).toEqual([]);
  expect(pages.length).toBeGreaterThan(150);
});
