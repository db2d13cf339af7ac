import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { movedPages, visitedPages } from './page-kinds.ts';
import { openReader, readToTheFoot, type Reader } from './reader.ts';

let reader: Reader;
let page: Page;
let requests: Request[] = [];

beforeAll(async () => {
  reader = await openReader();
  page = await reader.newPage();
  page.context().on('request', (request) => requests.push(request));
});
beforeEach(() => {
  requests = [];
});
afterAll(() => reader.leave());

test.each(visitedPages)(
  '$title asks nothing of any other site, keeps nothing of its reader and runs no script',
  async ({ path }) => {
    await page.goto(path);
    await readToTheFoot(page);
    const own = new URL(reader.address).origin;
    expect(requests.length).toBeGreaterThan(2);
    expect(requests.map((request) => request.url()).filter((url) => new URL(url).origin !== own)).toEqual([]);
    expect(await hinted()).toEqual([]);
    expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    expect(await keptInBrowser()).toEqual({ session: 0, caches: [], workers: 0 });
    expect(await runnable()).toEqual([]);
    expect(requests.filter((request) => request.resourceType() === 'script').map((request) => request.url())).toEqual(
      [],
    );
  },
);

test('without JavaScript every page says the same words', async () => {
  const plain = await reader.newPage({ javaScriptEnabled: false });
  for (const { path, title } of visitedPages) {
    await Promise.all([page.goto(path), plain.goto(path)]);
    const [withScript, without] = await Promise.all([visibleWords(page), visibleWords(plain)]);
    expect(without, title).toBe(withScript);
    expect(without.length, title).toBeGreaterThan(300);
  }
});

test.each(movedPages)(
  'the old address %s brings the reader to a page of the edition, without JavaScript',
  async (path) => {
    const plain = await reader.newPage({ javaScriptEnabled: false });
    await plain.goto(path);
    await plain.waitForURL((url) => url.pathname !== `/${path}`);
    expect(await plain.locator('main h1').count()).toBe(1);
    expect(await plain.locator('link[rel=canonical]').getAttribute('href')).toContain(new URL(plain.url()).pathname);
    await plain.context().close();
  },
);

/** Where the page tells a browser to connect in advance: such connections are no requests yet. */
function hinted(): Promise<string[]> {
  const hints = ['preconnect', 'dns-prefetch', 'prefetch', 'prerender'].map((rel) => `link[rel~=${rel}]`);
  return page.locator(hints.join()).evaluateAll((all) => all.map((link) => link.outerHTML));
}

function keptInBrowser(): Promise<{ session: number; caches: string[]; workers: number }> {
  return page.evaluate(async () => ({
    session: sessionStorage.length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

/** Everything in the page that a browser could run: scripts, handlers in attributes, `javascript:` addresses. */
function runnable(): Promise<string[]> {
  return page.evaluate(() => {
    const runs = (element: Element) =>
      (element.localName === 'script' && element.getAttribute('type') !== 'application/ld+json') ||
      ['iframe', 'object', 'embed'].includes(element.localName) ||
      [...element.attributes].some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/iu.test(value));
    return [...document.querySelectorAll('*')].filter(runs).map((element) => element.outerHTML);
  });
}

function visibleWords(at: Page): Promise<string> {
  return at.evaluate(() => document.body.innerText);
}
