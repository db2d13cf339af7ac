import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examineLooks } from './barriers.ts';
import { visitedPages } from './page-kinds.ts';
import { openReader, type Reader } from './reader.ts';

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.newPage();
});
afterAll(() => reader.leave());

test.each(visitedPages)('$title raises no barrier, in light or dark, on a phone or a desk', async ({ path }) => {
  await page.goto(path);
  const looks = await examineLooks(page);
  for (const { passes } of looks)
    expect(passes).toEqual(expect.arrayContaining(['color-contrast', 'document-title', 'region', 'target-size']));
  expect(looks.flatMap(({ barriers }) => barriers)).toEqual([]);
});
