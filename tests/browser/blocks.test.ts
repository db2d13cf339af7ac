import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader, widths, type Reader } from './reader.ts';

const folder = fileURLToPath(new URL('../fixtures/blocks', import.meta.url));
const blocks = readdirSync(folder).filter((file) => file.endsWith('.html'));
const story = { en: '2025/09/north-korea-missile-factory/', uk: 'uk/2025/09/north-korea-missile-factory/' };

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.newPage();
});
afterAll(() => reader.leave());

test.each(blocks)(
  '%s stands in a story of its language without a barrier, at every width, light and dark',
  async (file) => {
    await open(file);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
      expect(await barriers()).toEqual([]);
    }
  },
);

test.each(blocks)('%s prints with every word that it shows', async (file) => {
  await open(file);
  const words = () =>
    page.locator('.prose').evaluate((prose) => (prose as HTMLElement).innerText.replaceAll(/\s+/gu, ' '));
  const onScreen = await words();
  await page.emulateMedia({ media: 'print' });
  expect(await words()).toBe(onScreen);
  await page.emulateMedia({ media: 'screen' });
});

test('a word or an address that is wider than a phone wraps', async () => {
  await open('facts.en.html');
  await page.setViewportSize({ width: 320, height: 900 });
  for (const long of ['x'.repeat(300), `https://a.example/${'y'.repeat(300)}`, 'Ж'.repeat(300)]) {
    await page.locator('.prose').evaluate((prose, word) => {
      const forms = ['p', 'h2', 'li', 'blockquote', 'figcaption', 'summary', 'code', 'cite'];
      prose.replaceChildren(...forms.map((form) => Object.assign(document.createElement(form), { textContent: word })));
    }, long);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

/** Puts a block in the place of the text of a story that the sample has in its language. */
async function open(file: string): Promise<void> {
  await page.goto(story[file.includes('.uk.') ? 'uk' : 'en']);
  const html = readFileSync(join(folder, file), 'utf8');
  await page.locator('.prose').evaluate((prose, block) => {
    prose.innerHTML = block;
  }, html);
  await page.evaluate(axe.source);
}

function barriers(): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document.querySelector('.prose') ?? document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    const asked = violations.filter(({ id }) => id !== 'region');
    return asked.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}
