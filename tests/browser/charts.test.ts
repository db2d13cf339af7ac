import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, type Reader } from './reader.ts';

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.newPage();
});
afterAll(() => reader.leave());

describe.each(['2025/08/how-a-lamp-turns/', 'uk/2025/08/how-a-lamp-turns/'])('the chart of /%s', (path) => {
  beforeAll(() => page.goto(path));

  test.each([320, 390, 1280])('can be read on a screen of %i px, and no word of it is cut off', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const words = await page.locator('.chart-drawing text').evaluateAll((all) =>
      all.map((word) => {
        const [box, around] = [word.getBoundingClientRect(), word.closest('svg')?.getBoundingClientRect()];
        const isInside = around && box.left >= around.left - 1 && box.right <= around.right + 1;
        return { size: Number.parseFloat(getComputedStyle(word).fontSize), isInside };
      }),
    );
    expect(words.length).toBeGreaterThan(8);
    expect(words.filter(({ size, isInside }) => size < 11 || isInside !== true)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('stands out from a %s page', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const { paper, bars, words } = await page.evaluate(() => {
      const fills = (all: string) => [...document.querySelectorAll(all)].map((one) => getComputedStyle(one).fill);
      return {
        paper: getComputedStyle(document.body).backgroundColor,
        bars: fills('.chart-bar'),
        words: fills('.chart-drawing text'),
      };
    });
    expect(bars.length).toBeGreaterThan(2);
    expect(bars.filter((colour) => contrast(colour, paper) < 3)).toEqual([]);
    expect(words.filter((colour) => contrast(colour, paper) < 4.5)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('is drawn on paper as on a screen, above its table', async () => {
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.chart-drawing', '.chart table', '.chart figcaption'])
      expect(await page.locator(part).isVisible(), part).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });

  test('is heard once: as its table', async () => {
    const heard = await page.locator('.chart').ariaSnapshot();
    expect(heard.match(/\bcell "690"/gu)).toHaveLength(1);
    expect(heard).toMatch(/rowheader/u);
    // A step of the scale, which stands in the drawing alone.
    expect(await page.locator('.chart-drawing').textContent()).toContain('800');
    expect(heard).not.toContain('800');
  });
});

/** WCAG 2.2, 1.4.3: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
