import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { testFolder } from '../site/editions.ts';
import { startDev, type RunningDev } from '../site/running-dev.ts';
import { soundStory } from '../support/written-newsroom.ts';
import { examineLooks } from './barriers.ts';
import { sharedBrowser } from './chromium.ts';

const { newsroom } = inject('editions');
const content = join(testFolder, 'desk-content');
const story = 'articles/2025/11/broken/index.md';

let dev: RunningDev;
let page: Page;

beforeAll(async () => {
  await rm(content, { recursive: true, force: true });
  await cp(newsroom.content, content, { recursive: true });
  await write(story, soundStory(`warning: ${'A long line. '.repeat(20)}`).replace('author: mira', 'author: mirra'));
  dev = await startDev(['--content', content, '--now', newsroom.now]);
  const browser = await sharedBrowser();
  const context = await browser.newContext({ baseURL: dev.origin, reducedMotion: 'reduce' });
  page = await context.newPage();
  // Without Vite's client nothing loads a page again while it is looked at.
  await page.route('**/@vite/client', (route) => route.abort());
});

afterAll(async () => {
  await page.context().close();
  await dev.stop();
  await rm(content, { recursive: true, force: true });
});

test.each([
  ['the page of a broken story', '/news/2025/11/broken/'],
  ['the list of all problems', '/news/@desk/'],
  ['a marked draft', '/news/2025/10/half-a-story/'],
  ['a front page with marks and a count', '/news/'],
])('%s raises no barrier, in light or dark, on a phone or a desk', async (_, path) => {
  await page.goto(path);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const { light, dark } = await examineLooks(page);
    expect(light.passes).toEqual(expect.arrayContaining(['color-contrast', 'region']));
    expect(dark.passes).toContain('color-contrast');
    expect([...light.barriers, ...dark.barriers], String(width)).toEqual([]);
  }
});

test('nothing of the desk is wider than a small phone', async () => {
  await page.setViewportSize({ width: 320, height: 900 });
  for (const path of ['/news/', '/news/@desk/', '/news/2025/11/broken/', '/news/2025/10/sealed-letter/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('a page that waits for its story shows it by itself as soon as the story is mended', async () => {
  await page.unroute('**/@vite/client');
  await page.goto('/news/2025/11/broken/');
  await page.getByText('Nobody here is called "mirra".').waitFor();
  await write(story, soundStory());
  await page.getByRole('heading', { level: 1, name: 'A story' }).waitFor();
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
}
