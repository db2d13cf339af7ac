import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader, type Reader } from './reader.ts';

const story = '2025/09/bridge-survey/';

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => reader.leave());

test('the first key leads to a link past the masthead, and it leads there', async () => {
  await page.goto(story);
  await page.keyboard.press('Tab');
  expect(await focused()).toMatchObject({ text: 'Skip to the text', inView: true, uncovered: true });
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test.each([320, 390, 768, 1280])(
  'at %i pixels the keys walk through a page in the order of reading, and show where they are',
  async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(story);
    const sections = await page.locator('.sections li:not(.sections-all)').allInnerTexts();
    expect(sections.length).toBeGreaterThan(3);
    const stops = await walk();
    expect(stops.length).toBeGreaterThan(40);
    expect(stops.filter(({ outline, inView, uncovered }) => !(outline >= 2 && inView && uncovered))).toEqual([]);
    const masthead = stops.filter(({ part }) => part === 'masthead').map(({ text }) => text);
    expect(masthead).toEqual(['Lookout', 'Українська', ...sections, 'All sections']);
    const parts = stops.map(({ part }) => part);
    expect(parts).toEqual([...parts].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(await page.evaluate(() => document.querySelectorAll('[tabindex]:not([tabindex="0"], main)').length)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  },
);

test('the language switch leads to the same story in the other language, and back', async () => {
  await page.goto(story);
  await press(page.locator('.language-switch a'));
  expect(new URL(page.url()).pathname).toBe(`/uk/${story}`);
  expect(await page.locator('html').getAttribute('lang')).toBe('uk');
  await press(page.locator('.language-switch a'));
  expect(new URL(page.url()).pathname).toBe(`/${story}`);
});

test('the language switch of a story that is told in one language leads to the front page of the other', async () => {
  await page.goto('2025/08/first-ferry/');
  await press(page.locator('.language-switch a'));
  expect(new URL(page.url()).pathname).toBe('/uk/');
});

test('a mark in the text leads to its source in the list, and the source leads back to the mark', async () => {
  await page.goto(story);
  const marks = page.locator('.prose .source-mark a');
  const mark = marks.nth((await marks.count()) - 1);
  const place = await mark.getAttribute('id');
  const entry = (await mark.getAttribute('href')) ?? '';
  await press(mark);
  expect(new URL(page.url()).hash).toBe(entry);
  expect(await inView(`.sources ${entry}`)).toBe(true);

  await press(page.locator(`${entry} .source-places a[href="#${String(place)}"]`));
  expect(new URL(page.url()).hash).toBe(`#${String(place)}`);
  expect(await inView(`#${String(place)}`)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(place);
});

test('a table that is wider than the screen is reached and scrolled by keys, and the page stays where it is', async () => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto('2025/08/how-a-lamp-turns/');
  const region = page.locator('.table-scroll').first();
  await region
    .locator('td')
    .first()
    .evaluate((cell) => (cell.textContent = 'Reconnaissance'.repeat(5)));
  expect(await region.getAttribute('aria-label')).toBeTruthy();
  for (let presses = 0; presses < 100; presses += 1) {
    if (await region.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft), { timeout: 20_000 }).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 1280, height: 900 });
});

const order = ['skip', 'masthead', 'breadcrumbs', 'main', 'footer'] as const;

interface Stop {
  readonly text: string;
  readonly part: (typeof order)[number];
  /** The width of the line around it, in pixels; 0 where there is none. */
  readonly outline: number;
  readonly inView: boolean;
  /** Nothing lies over its middle (WCAG 2.2, 2.4.11). */
  readonly uncovered: boolean;
}

async function walk(): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused();
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error('The Tab key found no end.');
}

/** What has the focus; `undefined` where nothing of the page has it. */
function focused(): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const part = element.closest('.skip-link, .masthead, .breadcrumbs, main, .footer');
    const hit = document.elementFromPoint(x, y);
    return {
      text: (element.textContent.trim() || element.querySelector('img')?.alt) ?? '',
      part: (part?.localName === 'main' ? 'main' : part?.className.split('-')[0]) as Stop['part'],
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      inView: box.left >= 0 && box.top >= 0 && x <= innerWidth && y <= innerHeight,
      uncovered: hit !== null && element.contains(hit),
    };
  });
}

async function press(link: ReturnType<Page['locator']>): Promise<void> {
  await link.focus();
  const leads = await link.evaluate((one: HTMLAnchorElement) => one.href);
  await page.keyboard.press('Enter');
  await page.waitForURL(leads);
}

function inView(selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && Math.min(bottom, top + 24) <= innerHeight;
  });
}
