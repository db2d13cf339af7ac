import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeSource, boxesOfAll, examine } from './barriers.ts';
import { openReader, widths, type Reader } from './reader.ts';

const folder = fileURLToPath(new URL('../fixtures/blocks', import.meta.url));
const blocks = readdirSync(folder).filter((file) => file.endsWith('.html'));
const story = { en: '2025/09/bridge-survey/', uk: 'uk/2025/09/bridge-survey/' };

let reader: Reader;
/** A page a language, with axe in it. */
let pages: Readonly<Record<'en' | 'uk', Page>>;
/** What was found in each block when all of a language stood on one page. */
let seen: ReadonlyMap<string, Seen>;
beforeAll(async () => {
  reader = await openReader();
  pages = { en: await openStory('en'), uk: await openStory('uk') };
  seen = new Map([...(await seenOnOnePage('en')), ...(await seenOnOnePage('uk'))]);
});
afterAll(() => reader.leave());

/** What readers see of a block. */
interface Seen {
  /** By screen, what stands out of it at its side. */
  readonly tooWide: readonly string[];
  /** What is hard to tell from its ground in the dark, the one thing that is not the same in light. */
  readonly pale: readonly string[];
  readonly words: { readonly onScreen: string; readonly onPaper: string };
  readonly small: readonly string[];
  readonly missed: readonly string[];
}

test.each(blocks)(
  '%s stands in a story of its language without a barrier, at every width, light and dark',
  async (file) => {
    expect(seenIn(file).tooWide).toEqual([]);
    expect(seenIn(file).pale).toEqual([]);
    const { passes, barriers } = await examine(await open(file), { within: '.prose' });
    expect(passes).not.toEqual([]);
    expect(barriers.filter((one) => !one.startsWith('region:'))).toEqual([]);
  },
);

test.each(blocks)('%s prints with every word that it shows', (file) => {
  const { onScreen, onPaper } = seenIn(file).words;
  expect(onScreen).not.toBe('');
  expect(onPaper).toBe(onScreen);
});

test.each(blocks)('%s has no letter smaller than 12 pixels on a phone', (file) => {
  expect(seenIn(file).small).toEqual([]);
});

test.each(blocks)('a finger hits every mark, label and card of %s', (file) => {
  expect(seenIn(file).missed).toEqual([]);
});

test('what is too wide, too pale, too small, not printed or missed is seen, in its block, among all others', async () => {
  const [file = '', other = ''] = blocks.filter((one) => languageOf(one) === 'en');
  const bad = [
    `<p style="width: 3000px">Wide</p>`,
    `<p style="font-size: 11px">Small</p>`,
    `<p data-bad>Unprinted</p><style>@media print { [data-bad] { display: none } }</style>`,
    `<p style="color: light-dark(black, #333)">Pale</p>`,
    `<p class="elsewhere"><a href="/" style="display: inline-block; height: 9px; overflow: hidden">x</a></p>`,
  ].join('');
  const found = new Map(await seenOnOnePage('en', new Map([[file, bad]])));
  const { tooWide, pale, small, words, missed } = found.get(file)!;
  expect([tooWide.length, pale.length, small.length, missed.length]).toEqual([8, 1, 1, 1]);
  expect(words.onPaper).not.toBe(words.onScreen);
  expect(found.get(other)).toEqual(seenIn(other));
});

test.each(blocks.filter((file) => /^(?:chart|notes|wide)/u.test(file)))(
  '%s loses nothing at the edge of the paper',
  async (file) => {
    const page = await open(file);
    await page.emulateMedia({ media: 'print' });
    // A4 without its margins.
    await page.setViewportSize({ width: 642, height: 900 });
    const cut = await page.evaluate(() => {
      const scrolling = [...document.querySelectorAll('.prose :is(.table-scroll, pre)')];
      return scrolling.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth).filter((over) => over > 0);
    });
    expect(cut).toEqual([]);
  },
);

test('a word or an address that is wider than a phone wraps', async () => {
  const page = await open('facts.en.html');
  await page.setViewportSize({ width: 320, height: 900 });
  for (const long of ['x'.repeat(300), `https://a.example/${'y'.repeat(300)}`, 'Ж'.repeat(300)]) {
    await page.locator('.prose').evaluate((prose, word) => {
      const forms = ['p', 'h2', 'li', 'blockquote', 'figcaption', 'summary', 'code', 'cite'];
      prose.replaceChildren(...forms.map((form) => Object.assign(document.createElement(form), { textContent: word })));
    }, long);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test.each([
  '2025/08/how-a-lamp-turns/',
  'uk/2025/09/bridge-survey/',
  '2025/09/storm-night/',
  '2025/09/night-crossing/',
])('nor does one anywhere else in /%s, or any number of ways back from a source', async (path) => {
  const page = await reader.newPage({ viewport: { width: 320, height: 900 } });
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
});

/** A story that is told in the language, into whose text blocks are put. */
async function openStory(language: 'en' | 'uk'): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(story[language]);
  await page.evaluate(axeSource);
  return page;
}

/** Puts a block in the place of the text of a story of its language. */
async function open(file: string): Promise<Page> {
  const page = pages[languageOf(file)];
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('.prose').evaluate((prose, block) => {
    prose.innerHTML = block;
  }, htmlOf(file));
  return page;
}

function languageOf(file: string): 'en' | 'uk' {
  return file.includes('.uk.') ? 'uk' : 'en';
}

function htmlOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function seenIn(file: string): Seen {
  return seen.get(file) ?? expect.unreachable(`${file} was not seen.`);
}

/** Looks at all blocks of a language on one page; `further` stands at the end of a block. */
async function seenOnOnePage(
  language: 'en' | 'uk',
  further: ReadonlyMap<string, string> = new Map(),
): Promise<readonly (readonly [file: string, Seen])[]> {
  const files = blocks.filter((file) => languageOf(file) === language);
  const page = pages[language];
  const all = files.map((file) => htmlOf(file) + (further.get(file) ?? ''));
  await page.locator('.prose').evaluate(putTogether, all);
  const tooWide: [screen: string, wide: readonly string[]][] = [];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of widths) {
      await page.emulateMedia({ media: 'screen', colorScheme });
      await page.setViewportSize({ width, height: 900 });
      tooWide.push([`${colorScheme}, ${String(width)}`, await page.evaluate(wideBlocks)]);
    }
  const inTheDark = await page.evaluate(boxesOfAll);
  const pale = await page.evaluate(paleInBlocks);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await page.evaluate(boxesOfAll)).toEqual(inTheDark);
  await page.setViewportSize({ width: 390, height: 900 });
  const [small, missed] = [await page.evaluate(smallWords), await page.evaluate(missedLinks)];
  await page.setViewportSize({ width: 1280, height: 900 });
  const onScreen = await page.evaluate(wordsOfBlocks);
  await page.emulateMedia({ media: 'print' });
  const onPaper = await page.evaluate(wordsOfBlocks);
  return files.map((file, index) => {
    const of = (found: readonly string[]) => found.filter((one) => one.startsWith(`${String(index)}: `));
    const words = { onScreen: onScreen[index] ?? '', onPaper: onPaper[index] ?? '' };
    const wide = tooWide.flatMap(([screen, found]) => of(found).map(() => screen));
    return [file, { tooWide: wide, pale: of(pale), words, small: of(small), missed: of(missed) }];
  });
}

/** Puts blocks one after another; what they consist of bears the number of its block. */
function putTogether(prose: Element, blocks: readonly string[]): void {
  prose.replaceChildren();
  for (const [index, block] of blocks.entries()) {
    const piece = document.createElement('template');
    piece.innerHTML = block;
    for (const child of piece.content.children) child.setAttribute('data-block', String(index));
    prose.append(piece.content);
  }
}

/** The numbers of the blocks that make the page wider than the screen; a region that scrolls by itself does not. */
function wideBlocks(): string[] {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  const wide = [...document.querySelectorAll('[data-block]')].filter((block) =>
    [block, ...block.querySelectorAll('*')].some(
      (one) => one.getBoundingClientRect().right > innerWidth && !one.closest('.table-scroll, pre'),
    ),
  );
  const numbers = new Set(wide.map((block) => block.getAttribute('data-block')));
  return [...(numbers.size > 0 ? numbers : document.querySelectorAll('[data-block]').keys())].map(
    (at) => `${String(at)}: `,
  );
}

/** The words that each block shows. */
function wordsOfBlocks(): string[] {
  const words: string[] = [];
  for (const block of document.querySelectorAll<HTMLElement>('[data-block]')) {
    const at = Number(block.getAttribute('data-block'));
    // What is not shown at all has its whole text for inner text.
    const shown = block.checkVisibility() ? block.innerText : '';
    words[at] = `${words[at] ?? ''} ${shown}`.replaceAll(/\s+/gu, ' ').trim();
  }
  return words;
}

/** Words that are too small, each with the number of its block. Words for listeners alone are not shown. */
function smallWords(): string[] {
  const walker = document.createTreeWalker(document.querySelector('.prose') ?? document, NodeFilter.SHOW_TEXT);
  const small: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around?.checkVisibility() || around.closest('.visually-hidden') || node.textContent?.trim() === '') continue;
    const size = Number.parseFloat(getComputedStyle(around).fontSize);
    const block = String(around.closest('[data-block]')?.getAttribute('data-block'));
    if (size < 12) small.push(`${block}: ${String(size)}: ${String(node.textContent)}`);
  }
  return small;
}

/**
 * Links in no sentence, and marks, that are missed eleven pixels above or below their middle, each with the number of its
 * block; a link of several lines has none.
 */
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
    // What is wrong around the blocks is told of the first.
    const block = link.closest('[data-block]')?.getAttribute('data-block') ?? '0';
    if (hit.some((one) => one !== link)) missed.push(`${block}: ${link.outerHTML.slice(0, 120)}`);
  }
  return missed;
}

/** Words in a colour too near to that of their ground, each with the number of its block. */
async function paleInBlocks(): Promise<string[]> {
  const { violations } = await window.axe.run('.prose', {
    runOnly: ['color-contrast', 'link-in-text-block'],
    resultTypes: ['violations'],
    elementRef: true,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ element, target }) => {
      const block = element?.closest('[data-block]')?.getAttribute('data-block') ?? '0';
      return `${block}: ${id}: ${target.join(' ')}`;
    }),
  );
}
