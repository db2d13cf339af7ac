import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitedPages } from './page-kinds.ts';
import { openReader, readToTheFoot, widths, type Reader } from './reader.ts';

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.newPage();
});
afterAll(() => reader.leave());

test.each(visitedPages)(
  '$title shows every picture, stays still and within the screen, at every width',
  async ({ path }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const settledAt = await page.evaluate(settle);
      await readToTheFoot(page);
      expect(await stickingOut(), String(width)).toEqual([]);
      expect(await brokenPictures(), String(width)).toEqual([]);
      expect(await shiftsSince(settledAt), String(width)).toEqual([]);
    }
  },
);

const layouts = visitedPages.filter(({ title }) => /front page|news story|archive|standing/u.test(title));

test.each(layouts)('$title asks at once for the typefaces that its words are set in', async ({ path, language }) => {
  const fetched: string[] = [];
  const fresh = await reader.newPage();
  fresh.on('request', (request) => {
    if (request.resourceType() === 'font') fetched.push(new URL(request.url()).pathname);
  });
  await fresh.goto(path);
  await fresh.evaluate(() => document.fonts.ready);
  const preloads = fresh.locator('link[rel=preload][as=font]');
  const asked = await preloads.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const own = fetched.filter((file) => scripts[language].test(file));
  expect(own.length).toBeGreaterThan(1);
  expect([...new Set(own)].sort()).toEqual(asked.sort());
  await fresh.context().close();
});

/** Ukrainian takes its digits and its punctuation from the Latin file. */
const scripts = { en: /-latin-wght-normal/u, uk: /-(?:latin|cyrillic)-wght-normal/u };

/** Back to the head of the page, as laid out for a screen of a new size; from this instant on nothing may move. */
async function settle(): Promise<number> {
  scrollTo({ top: 0, behavior: 'instant' });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return performance.now();
}

/** What makes the page wider than the screen; a region that scrolls by itself does not. */
function stickingOut(): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > room);
    return wide.map((one) => `${one.localName}.${one.className}`);
  });
}

/**
 * Pictures that did not come, or for which no room was kept in their own proportions: those of the file that was chosen, where
 * it says its own. A stand-in of 16 pixels has them roughly.
 */
function brokenPictures(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.images]
      .filter((image) => image.checkVisibility())
      .filter((image) => {
        const { naturalWidth, naturalHeight, classList } = image;
        const path = new URL(image.currentSrc || 'none:').pathname;
        const chosen = image.parentElement?.querySelector(`source[width][srcset="${CSS.escape(path)}"]`);
        const said = (name: string) => Number((chosen ?? image).getAttribute(name));
        const kept = said('width') / said('height');
        const tolerance = classList.contains('placeholder') ? 0.1 : 0.02;
        return !(naturalWidth > 0 && Math.abs(kept / (naturalWidth / naturalHeight) - 1) < tolerance);
      })
      .map(({ currentSrc, alt }) => `${currentSrc} ${alt}`),
  );
}

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Everything that moved by itself while the page was read (https://wicg.github.io/layout-instability/). */
function shiftsSince(instant: number): Promise<Shift[]> {
  return page.evaluate((since) => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    return (observer.takeRecords() as LayoutShift[])
      .filter(({ startTime }) => startTime > since)
      .map(({ value, sources }) => ({
        value,
        moved: sources.map(({ node }) => node?.textContent?.trim().slice(0, 60) ?? ''),
      }));
  }, instant);
}

/** As browsers give it; TypeScript's own library does not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}
