import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findReach, openFrames, touchAll } from './frames.ts';
import { useKeyboard, useMouse } from './hands.ts';

/** By the name of a document: what ran in it, by what and by which event, or what it asked of another site, in the order in which it happened. */
export type Runs = ReadonlyMap<string, readonly string[]>;

const origin = 'http://attacked.test';
/** As many frames as keep what stands in them large enough for a mouse to meet. */
const atOnce = { documents: 24, pages: 6 };
/** The Tab key begins where the focus is. */
const host = '<!doctype html><title>Host</title><button id="start">Start</button>';

/** Ends a page that others may follow in the same document. Found in its place, it says that nothing is left open. */
export const pageEnd = '<div data-page-end></div>';

/**
 * Opens every document in a browser without Content-Security-Policy, each in a frame of its own, and does to it what a reader
 * may do: the browser's own mouse is moved over it and pressed, its own keys go from stop to stop and press. Then a script
 * does the same to every element, shown or not. Tells which documents ran anything.
 */
export async function whatRuns(browser: Browser, documents: ReadonlyMap<string, string>): Promise<Runs> {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1800, height: 1600 } });
  const runs = new Map<string, string[]>();
  const names = [...documents.keys()];
  const tell = (address: string, what: string) => {
    const name = names[Number(/\/(\d+)\//u.exec(address)?.[1])] ?? address;
    runs.set(name, [...(runs.get(name) ?? []), what]);
  };
  await listen(context, tell);
  const texts = names.map((name) => documents.get(name) ?? '');
  await serve(context, texts, tell);
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  const session = await context.newCDPSession(page);
  const step = texts.some((text) => text.includes(pageEnd)) ? atOnce.pages : atOnce.documents;
  for (let first = 0; first < names.length; first += step) {
    const frames = names.slice(first, first + step).map((_, index) => `/${String(first + index)}/`);
    const ends = await page.evaluate(openFrames, frames);
    for (const [index, address] of frames.entries())
      if (ends[index] !== endsOf(texts[first + index] ?? '')) tell(address, 'leaves something open, or is not there');
    const { points, stops } = await page.evaluate(findReach);
    await take(page, 'mouse');
    await useMouse(session, points);
    await take(page, 'keys');
    await page.focus('#start');
    await useKeyboard(session, stops);
    await take(page, 'script');
    await page.evaluate(touchAll);
    await take(page, 'loading');
  }
  await context.close();
  return runs;
}

function endsOf(html: string): number {
  return html.split(pageEnd).length - 1;
}

/** Says by what documents are touched from now on, when all has answered that was touched before. */
async function take(page: Page, hand: string): Promise<void> {
  await page.evaluate(async (taken) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    (window as unknown as { hand?: string }).hand = taken;
  }, hand);
}

/** What attacks call is in our hands, in every frame before anything else. */
async function listen(context: BrowserContext, tell: (address: string, what: string) => void): Promise<void> {
  await context.exposeBinding('ranHere', ({ frame }, address: string, what: string) => {
    tell(address.startsWith(origin) ? address : (frame.parentFrame()?.url() ?? address), what);
  });
  context.on('dialog', (dialog) => void dialog.dismiss());
  context.on('page', (page) => {
    page.on('popup', (popup) => {
      tell(page.url(), `opened ${popup.url()}`);
    });
  });
  await context.addInitScript(() => {
    const here = window as unknown as Record<string, unknown>;
    const tellOf = here['ranHere'] as (address: string, what: string) => void;
    const where = location.href.startsWith('http') ? location.href : document.referrer;
    const by = () => {
      try {
        return ` by ${(top as unknown as { hand?: string }).hand ?? 'loading'}: ${(here['event'] as Event | undefined)?.type ?? 'address'}`;
      } catch {
        return ' in a document of its own';
      }
    };
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      here[name] = () => {
        tellOf(where, name + by());
      };
    Object.defineProperty(document, 'vulnerable', {
      set: () => {
        tellOf(where, `vulnerable${by()}`);
      },
    });
  });
}

async function serve(
  context: BrowserContext,
  documents: readonly string[],
  tell: (address: string, what: string) => void,
): Promise<void> {
  await context.route('**/*', (route) => {
    const { pathname, origin: asked } = new URL(route.request().url());
    if (asked !== origin) {
      tell(route.request().frame().url(), `asked ${asked}`);
      return route.abort();
    }
    const index = /^\/(\d+)\/$/u.exec(pathname)?.[1];
    const body = pathname === '/' ? host : (documents[Number(index ?? -1)] ?? '');
    const isThere = pathname === '/' || index !== undefined;
    return route.fulfill({ status: isThere ? 200 : 404, contentType: 'text/html; charset=utf-8', body });
  });
}
