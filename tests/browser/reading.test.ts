import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitedPages } from './page-kinds.ts';
import { openReader, type Reader } from './reader.ts';

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => reader.leave());

const texts = visitedPages.filter(({ title }) => /story|standing/u.test(title) && !title.includes('withdrawn'));

test.each(texts)('a line of $title holds 45 to 80 characters at a desk', async ({ path }) => {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  const lines = await page.evaluate(linesOf, '.prose > p');
  expect(lines.length).toBeGreaterThan(0);
  const middle = lines.sort((a, b) => a - b)[Math.floor(lines.length / 2)];
  expect(middle).toBeGreaterThanOrEqual(45);
  expect(middle).toBeLessThanOrEqual(80);
});

const standingAlone =
  '.masthead a, .footer a, .breadcrumbs a, .pagination a, .see-all a, .tags a, .source-places a, summary';

test.each(visitedPages)('what is pressed on $title is large enough for a thumb', async ({ path }) => {
  await page.goto(path);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const sizes = await page.evaluate(sizesOf, standingAlone);
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.filter(({ width: across, height }) => across < 24 || height < 24)).toEqual([]);
  }
});

/** The characters of every full line of the paragraphs; the last line of each is as long as it happens to be. */
function linesOf(selector: string): number[] {
  return [...document.querySelectorAll(selector)].flatMap((paragraph) => {
    const lines = new Map<number, number>();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('.visually-hidden, sup') !== null) continue;
      for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { bottom, width } = range.getBoundingClientRect();
        if (width > 0) lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? 0) + 1);
      }
    }
    return [...lines.values()].slice(0, -1);
  });
}

function sizesOf(selector: string): { name: string; width: number; height: number }[] {
  return [...document.querySelectorAll(selector)]
    .filter((one) => one.checkVisibility())
    .map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return { name: one.textContent.trim(), width, height };
    });
}
