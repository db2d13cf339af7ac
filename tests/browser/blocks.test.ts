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

test.each(blocks)('%s has no letter smaller than 12 pixels on a phone', async (file) => {
  await open(file);
  await page.setViewportSize({ width: 390, height: 900 });
  expect(await page.evaluate(smallWords)).toEqual([]);
});

test.each(blocks)('a finger hits every mark, label and card of %s', async (file) => {
  await open(file);
  await page.setViewportSize({ width: 390, height: 900 });
  expect(await page.evaluate(missedLinks)).toEqual([]);
});

test.each(blocks.filter((file) => /^(?:chart|notes|wide)/u.test(file)))(
  '%s loses nothing at the edge of the paper',
  async (file) => {
    await open(file);
    await page.emulateMedia({ media: 'print' });
    // A4 without its margins.
    await page.setViewportSize({ width: 642, height: 900 });
    const cut = await page.evaluate(() => {
      const scrolling = [...document.querySelectorAll('.prose :is(.table-scroll, pre)')];
      return scrolling.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth).filter((over) => over > 0);
    });
    await page.emulateMedia({ media: 'screen' });
    expect(cut).toEqual([]);
  },
);

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

test.each(['2025/09/kn-23-what-is-known/', 'uk/2025/08/uranium-training/', '2025/09/factory-visit-live/'])(
  'nor does one anywhere else in /%s, or any number of ways back from a source',
  async (path) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(path);
    await page.evaluate(() => {
      for (const back of document.querySelectorAll('.source-places a:last-child'))
        back.after(...Array.from({ length: 40 }, () => back.cloneNode(true)));
      const places =
        '.story :is(h1, h2, .standfirst, .facts-box li, .contents a span, .contents a, figcaption, .location-name, .dateline, ' +
        '.tags a, .source-title a, .source-publisher a, .source-note, .source-chain, .correction-note, .was-now dd, .part-intro)';
      for (const one of document.querySelectorAll(places))
        if (one.childElementCount === 0) one.textContent = 'Ж'.repeat(300);
    });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.story *')]
        .filter((one) => one.getBoundingClientRect().right > 320 && !one.closest('.table-scroll, pre'))
        .map(({ localName, className }) => `${localName}.${className}`),
    );
    expect(wide).toEqual([]);
  },
);

/** Puts a block in the place of the text of a story that the sample has in its language. */
async function open(file: string): Promise<void> {
  await page.goto(story[file.includes('.uk.') ? 'uk' : 'en']);
  const html = readFileSync(join(folder, file), 'utf8');
  await page.locator('.prose').evaluate((prose, block) => {
    prose.innerHTML = block;
  }, html);
  await page.evaluate(axe.source);
}

/** Words for listeners alone are not shown. */
function smallWords(): string[] {
  const walker = document.createTreeWalker(document.querySelector('.prose') ?? document, NodeFilter.SHOW_TEXT);
  const small: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around?.checkVisibility() || around.closest('.visually-hidden') || node.textContent?.trim() === '') continue;
    const size = Number.parseFloat(getComputedStyle(around).fontSize);
    if (size < 12) small.push(`${String(size)}: ${String(node.textContent)}`);
  }
  return small;
}

/** Links in no sentence, and marks, that are missed eleven pixels above or below their middle; a link of several lines has none. */
function missedLinks(): string[] {
  const alone =
    '.source-mark a, [data-footnote-ref], [data-footnote-backref], .update-at a, .block-label a, .document figcaption a, .elsewhere a, .prose summary';
  const missed: string[] = [];
  for (const link of document.querySelectorAll<HTMLElement>(alone)) {
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box, ...more] = link.getClientRects();
    if (!box || more.length > 0) continue;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const hit = [-11, 11].map((down) => document.elementFromPoint(x, y + down)?.closest('a, summary'));
    if (hit.some((one) => one !== link)) missed.push(link.outerHTML.slice(0, 120));
  }
  return missed;
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
