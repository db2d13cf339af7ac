import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, readToTheFoot, type Reader } from './reader.ts';

/** Between them, every place where pictures stand: lead, text, cards of every size, rows, portraits. */
const paths = ['', '2025/09/bridge-survey/', 'latest/', 'authors/', 'authors/mira/'];
const places = [
  'lead-story',
  'lead-picture',
  'picture',
  'card-feature',
  'card-row',
  'byline',
  'author-card',
  'author-profile',
];

interface Shown {
  readonly place: string;
  readonly file: string;
  /** Device pixels across which the box shows the picture, what a crop cuts off included. */
  readonly shown: number;
  /** The same, but at most two a CSS pixel: nobody sees more. */
  readonly needed: number;
  readonly chosen: number;
  readonly smallest: number;
  readonly largest: number;
  readonly type: string;
}

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.leave());

describe.each([
  ['a phone', 390, 2],
  ['a phone', 390, 3],
  ['a tablet', 768, 2],
  ['a plain monitor', 1280, 1],
  ['a fine monitor', 1280, 2],
])('on %s of %i pixels with %i device pixels each', (...[, width, density]) => {
  test('a browser takes what the box can show, or the smallest file, not much more, and never much less', async () => {
    const shown: Shown[] = [];
    for (const path of paths) {
      // A profile of its own: what a browser has kept of another page it shows again, however large.
      const page = await reader.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: density });
      await page.goto(path);
      await readToTheFoot(page);
      shown.push(...(await picturesOf(page)));
      await page.context().close();
    }
    expect(places.filter((place) => !shown.some((one) => one.place === place))).toEqual([]);
    expect(shown.filter((one) => one.chosen > Math.max(one.shown * 1.5, one.smallest))).toEqual([]);
    expect(shown.filter((one) => one.chosen > one.shown * 2)).toEqual([]);
    expect(shown.filter(({ chosen, needed, largest }) => chosen < Math.min(Math.floor(needed), largest))).toEqual([]);
    expect(shown.filter(({ chosen, needed }) => chosen * 1.5 < needed)).toEqual([]);
    expect(shown.filter(({ type }) => type !== 'avif')).toEqual([]);
  });
});

test('the picture that readers see first is asked for at once and before others, the rest when they come near', async () => {
  const page = await reader.newPage();
  for (const path of ['', '2025/09/bridge-survey/', 'latest/']) {
    await page.goto(path);
    const loading = await page
      .locator('picture img')
      .evaluateAll((all) =>
        all.map((image) => [image.getAttribute('loading'), image.getAttribute('fetchpriority')].join(' ')),
      );
    const first = path === 'latest/' ? 0 : 1;
    expect(
      loading.filter((one) => one === 'eager high'),
      path,
    ).toHaveLength(first);
    expect(
      loading.filter((one) => one === 'lazy '),
      path,
    ).toHaveLength(loading.length - first);
  }
});

function picturesOf(page: Page): Promise<Shown[]> {
  return page.evaluate((names) => {
    const widthIn = (url: string) => Number(/-(\d+)\.\w+$/u.exec(url)?.[1]);
    return [...document.querySelectorAll<HTMLImageElement>('picture img')]
      .filter((image) => image.checkVisibility())
      .map((image) => {
        const { width, height } = image.getBoundingClientRect();
        const density = Math.min(devicePixelRatio, 2);
        const ratio = Number(image.getAttribute('width')) / Number(image.getAttribute('height'));
        const best = image.parentElement?.querySelector('source')?.srcset ?? image.srcset;
        const widths = best.split(', ').map((entry) => Number(/ (\d+)w$/u.exec(entry)?.[1]));
        const around = image.closest(names.map((name) => `.${name}`).join());
        return {
          place: names.find((name) => around?.classList.contains(name)) ?? 'nowhere',
          file: image.currentSrc.replace(/^.*\//u, ''),
          shown: Math.max(width, height * ratio) * devicePixelRatio,
          needed: Math.max(width, height * ratio) * density,
          chosen: widthIn(image.currentSrc),
          smallest: Math.min(...widths),
          largest: Math.max(...widths),
          type: image.currentSrc.replace(/^.*\./u, ''),
        };
      });
  }, places);
}
