import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openReader, readToTheFoot, type Reader } from './reader.ts';

const story = '2025/09/night-crossing/';

let reader: Reader;
let page: Page;
let requested: string[] = [];
beforeAll(async () => {
  reader = await openReader();
});
beforeEach(async () => {
  page = await reader.newPage();
  requested = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
});
afterAll(() => reader.leave());

test('a picture with a warning is fetched when the reader opens it, by keyboard, and not before', async () => {
  await page.goto(story);
  const picture = page.locator('.warned-picture .closed-picture');
  const files = await filesOf(page);
  await readToTheFoot(page);
  expect(files.length).toBeGreaterThan(3);
  expect(requested.filter((path) => files.includes(path))).toEqual([]);
  expect(await picture.isVisible()).toBe(false);

  await tabTo(page.locator('.warned-picture summary'));
  await page.keyboard.press('Enter');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => requested.filter((path) => files.includes(path)).length, { timeout: 20_000 }).toBe(1);
  expect(await picture.isVisible()).toBe(true);
});

test('what the picture shows is said before it is opened', async () => {
  await page.goto(story);
  expect(await page.locator('.warned-picture summary').innerText()).toContain('Flickering light');
});

test('a picture with a warning stays closed without JavaScript, and opens', async () => {
  await page.goto(story);
  const files = await filesOf(page);
  const plain = await reader.newPage({ javaScriptEnabled: false });
  const fetched: string[] = [];
  plain.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await plain.goto(story, { waitUntil: 'networkidle' });
  await plain.keyboard.press('End');
  const picture = plain.locator('.warned-picture .closed-picture');
  expect(await picture.isVisible()).toBe(false);
  expect(fetched.filter((path) => files.includes(path))).toEqual([]);
  await plain.locator('.warned-picture summary').press('Enter');
  expect(await picture.isVisible()).toBe(true);
  await expect.poll(() => fetched.filter((path) => files.includes(path)).length, { timeout: 20_000 }).toBe(1);
});

test.each(['latest/page/2/', 'topics/ferry/', '2025/09/page/1/', 'reports/page/1/', 'corrections/'])(
  'a list that names the story does not show its picture: /%s',
  async (path) => {
    await page.goto(story);
    const files = await filesOf(page);
    await page.goto(path);
    await readToTheFoot(page);
    expect(await page.locator(`main a[href="/${story}"]`).count()).toBeGreaterThan(0);
    expect(requested.filter((one) => files.includes(one))).toEqual([]);
  },
);

test('words behind a warning are read when the reader opens them', async () => {
  await page.goto(story);
  const block = page.locator('.prose details', { hasText: 'The lamp flickers.' });
  const words = block.locator('p').first();
  expect(await words.isVisible()).toBe(false);
  await tabTo(block.locator('summary'));
  await page.keyboard.press('Space');
  expect(await words.isVisible()).toBe(true);
});

/** Every file of the picture with a warning, as paths: what its style sheet names. */
function filesOf(at: Page): Promise<string[]> {
  return at.locator('.warned-picture link[rel=stylesheet]').evaluate(async (link: HTMLLinkElement) => {
    const sheet = await (await fetch(link.href)).text();
    return [...sheet.matchAll(/url\("([^"]+)"\)/gu)].map(([, name]) => new URL(name ?? '', link.href).pathname);
  });
}

/** Presses Tab until the element has the focus. */
async function tabTo(element: Locator): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    if (await element.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key never came there.');
}
