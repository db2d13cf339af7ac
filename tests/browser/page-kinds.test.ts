import { expect, inject, test } from 'vitest';
import { readManifest } from '../../src/edition/output/manifest.ts';
import { readPage } from '../site/html.ts';
import { isRedirect } from '../site/site-links.ts';
import { pageKinds } from './page-kinds.ts';

test('every page of the edition is of a kind that readers visit in these tests', async () => {
  const { folder } = inject('editions').grown;
  const { files } = await readManifest(folder);
  const pages = Object.keys(files)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/u, ''));
  const isVisited = (path: string) => pageKinds.some(({ every }) => every.test(path.replace(/^uk\//u, '')));
  const isMoved = (path: string) => isRedirect(readPage(folder, `/${path}`));
  expect(pages.filter((path) => !isVisited(path) && !isMoved(path))).toEqual([]);
  expect(pages.length).toBeGreaterThan(60);
});
