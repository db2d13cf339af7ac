import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { movedPages } from './page-kinds.ts';
import { openReader, type Reader } from './reader.ts';

let reader: Reader;
let plain: Page;
beforeAll(async () => {
  reader = await openReader();
  plain = await reader.newPage({ javaScriptEnabled: false });
});
afterAll(() => reader.leave());

test.each(movedPages)(
  'the old address %s brings the reader to a page of the edition, without JavaScript',
  async (path) => {
    await plain.goto(path);
    await plain.waitForURL((url) => url.pathname !== `/${path}`);
    expect(await plain.locator('main h1').count()).toBe(1);
    expect(await plain.locator('link[rel=canonical]').getAttribute('href')).toContain(new URL(plain.url()).pathname);
  },
);
