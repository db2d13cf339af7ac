import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phoneSheet, wideFormat } from '../../src/maps/sheet.ts';
import { openReader, type Reader } from './reader.ts';

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.newPage();
});
afterAll(() => reader.leave());

describe.each([
  ['at the end of a story', 'uk/2025/08/how-a-lamp-turns/', '.locator-map'],
  ['inside a text', '2025/09/night-crossing/', '.map img'],
])('a map %s', (_, path, map) => {
  beforeAll(() => page.goto(path));

  test.each([320, 390, 543, 545, 768, 1280])(
    'has letters of 12 pixels or more on a screen of %i, in light and dark',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // A browser chooses another file a moment after its surroundings have changed.
        await expect
          .poll(async () => (await shown(map)).file, { timeout: 20_000 })
          .toMatch(new RegExp(`-${colorScheme}\\.svg$`, 'u'));
        const { file, shownWidth } = await shown(map);
        const sheet = file.includes('-phone-') ? phoneSheet : wideFormat;
        expect((Math.min(sheet.nameSize, sheet.placeSize) * shownWidth) / sheet.width).toBeGreaterThanOrEqual(12);
      }
    },
  );

  test('is the wide and light one on paper', async () => {
    await page.setViewportSize({ width: 390, height: 900 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect.poll(async () => (await shown(map)).file, { timeout: 20_000 }).toMatch(/\/[\da-f]+-light\.svg$/u);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });
});

async function shown(map: string): Promise<{ readonly file: string; readonly shownWidth: number }> {
  const picture = page.locator(map).first();
  await picture.scrollIntoViewIfNeeded();
  return picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return { file: image.currentSrc, shownWidth: image.getBoundingClientRect().width };
  });
}
