import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, type Reader } from './reader.ts';

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.newPage({ colorScheme: 'dark', viewport: { width: 700, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => reader.leave());

describe.each(['2025/09/bridge-survey/', 'uk/2025/09/bridge-survey/'])('/%s on paper', (path) => {
  beforeAll(() => page.goto(path));

  test('has no navigation', async () => {
    expect(await page.locator('nav, .skip-link, .related, .support').count()).toBeGreaterThan(5);
    expect(await page.locator('nav:visible, .skip-link:visible, .related:visible, .support:visible').count()).toBe(0);
  });

  test('keeps the name of the newsroom, the headline, the text, the pictures and the sources', async () => {
    for (const part of [
      '.masthead-name',
      'h1',
      '.byline',
      '.prose',
      'figcaption .credit',
      '.sources',
      '.demonstration',
    ])
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    expect(await page.locator('figure img:visible').count()).toBe(2);
  });

  test('writes the address of every source beside it', async () => {
    const links = await page
      .locator('.sources a[href^="http"]')
      .evaluateAll((all) =>
        all.map((link) => ({ href: link.getAttribute('href'), after: getComputedStyle(link, '::after').content })),
      );
    expect(links.length).toBeGreaterThan(1);
    for (const { href, after } of links) expect(after).toContain(` (${String(href)})`);
  });

  test('is dark on white, whatever the screen was', async () => {
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    const tones = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.checkVisibility())
        .map((element) => getComputedStyle(element))
        .map(({ color, backgroundColor }) => ({ color, backgroundColor })),
    );
    expect(tones.filter(({ color }) => lightness(color) > 110)).toEqual([]);
    expect(tones.filter(({ backgroundColor }) => lightness(backgroundColor) < 200)).toEqual([]);
  });
});

/** 0 black, 255 white; what is transparent lets the paper through. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  return opacity === 0 ? 255 : 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
