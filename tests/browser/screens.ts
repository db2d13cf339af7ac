import type { Page } from 'playwright-core';
import { examineLooks, type Looks } from './barriers.ts';
import { readToTheFoot, widths } from './reader.ts';

/** What was seen of a page on a screen of one width. */
export interface Screen {
  readonly width: number;
  /** What makes the page wider than the screen. */
  readonly stickingOut: readonly string[];
  readonly brokenPictures: readonly string[];
  readonly shifts: readonly Shift[];
  /** What is pressed and stands alone, in no sentence. */
  readonly pressed: readonly Pressed[];
  /** On a small phone and on a desk. */
  readonly looks?: Looks;
}

export interface Pressed {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Reads a page to its foot on a screen of each width, one after another, and looks for barriers. */
export async function readOnScreens(page: Page): Promise<readonly Screen[]> {
  const screens: Screen[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const settledAt = await page.evaluate(settle, width);
    await readToTheFoot(page);
    const seen = await page.evaluate(seenSince, settledAt);
    screens.push(
      width === 320 || width === 1280 ? { width, ...seen, looks: await examineLooks(page) } : { width, ...seen },
    );
  }
  return screens;
}

/**
 * Back to the head of the page, as laid out for a screen of a new width; from this instant on nothing may move. A busy browser takes
 * its time for a new width: the page has it when it is as high for some frames.
 */
async function settle(width: number): Promise<number> {
  scrollTo({ top: 0, behavior: 'instant' });
  await document.fonts.ready;
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  let [height, same] = [-1, 0];
  while (same < 3) {
    await frame();
    const now = innerWidth === width ? document.documentElement.scrollHeight : -1;
    same = now === height && now >= 0 ? same + 1 : 0;
    height = now;
  }
  return performance.now();
}

function seenSince(settledAt: number): Omit<Screen, 'width' | 'looks'> {
  return { stickingOut: stickingOut(), brokenPictures: brokenPictures(), shifts: shifts(), pressed: pressed() };

  /** A region that scrolls by itself makes nothing wider. */
  function stickingOut(): string[] {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > room);
    return wide.map((one) => `${one.localName}.${one.className}`);
  }

  /**
   * Pictures that did not come, or for which no room was kept in their own proportions: those of the file that was chosen,
   * where it says its own. A stand-in of 16 pixels has them roughly.
   */
  function brokenPictures(): string[] {
    return [...document.images]
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
      .map(({ currentSrc, alt }) => `${currentSrc} ${alt}`);
  }

  /** Everything that moved by itself while the page was read (https://wicg.github.io/layout-instability/). */
  function shifts(): Shift[] {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    return (observer.takeRecords() as LayoutShift[])
      .filter(({ startTime }) => startTime > settledAt)
      .map(({ value, sources }) => ({
        value,
        moved: sources.map(({ node }) => node?.textContent?.trim().slice(0, 60) ?? ''),
      }));
  }

  function pressed(): Pressed[] {
    const alone =
      '.masthead a, .footer a, .breadcrumbs a, .pagination a, .see-all a, .tags a, .source-places a, summary';
    return [...document.querySelectorAll(alone)]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return { name: one.textContent.trim(), width, height };
      });
  }
}

/** As browsers give it; TypeScript's own library does not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}
