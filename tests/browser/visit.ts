import type { Page, Request } from 'playwright-core';
import { readOnScreens, type Screen } from './screens.ts';

/** Everything that a page is judged by, from one time that it was loaded. */
export interface Visit {
  readonly words: string;
  readonly wordsWithoutScript: string;
  readonly typefaces: { readonly announced: readonly string[]; readonly fetched: readonly string[] };
  readonly screens: readonly Screen[];
  /** The characters of each full line of the text on a desk. */
  readonly lines: readonly number[];
  readonly asked: readonly { readonly url: string; readonly type: string }[];
  readonly kept: Kept;
}

/** What stands in a page, or was left in its reader's browser, that a page of words and pictures does without. */
interface Kept {
  /** Where a browser is told to connect in advance: such connections are no requests yet. */
  readonly hints: readonly string[];
  /** What a browser could run: scripts, handlers in attributes, `javascript:` addresses. */
  readonly runnable: readonly string[];
  readonly session: number;
  readonly caches: readonly string[];
  readonly workers: number;
  readonly storage: unknown;
}

/** Opens a page once, reads it on screens of all widths and looks for barriers. */
export async function visitPage(page: Page, path: string): Promise<Visit> {
  const requests: Request[] = [];
  const note = (request: Request) => void requests.push(request);
  page.context().on('request', note);
  await page.goto(path);
  const { words, announced } = await page.evaluate(firstSeen);
  const fonts = requests.filter((request) => request.resourceType() === 'font');
  const typefaces = { announced, fetched: fonts.map((request) => new URL(request.url()).pathname) };
  const screens = await readOnScreens(page);
  const lines = await page.evaluate(linesOf, '.prose > p');
  const storage = await page.context().storageState({ indexedDB: true });
  const kept = { ...(await page.evaluate(keptInPage)), storage };
  const asked = requests.map((request) => ({ url: request.url(), type: request.resourceType() }));
  page.context().off('request', note);
  const wordsWithoutScript = await page.evaluate(shownWithoutScript);
  return { words, wordsWithoutScript, typefaces, screens, lines, asked, kept };
}

/** What is there when a page has come, before anything is done with it. */
async function firstSeen(): Promise<{ words: string; announced: string[] }> {
  await document.fonts.ready;
  const links = [...document.querySelectorAll('link[rel=preload][as=font]')];
  return { words: document.body.innerText, announced: links.map((link) => link.getAttribute('href') ?? '') };
}

/** The words of the same page in a frame in which no script may run (HTML Standard, 4.8.5: a sandbox has no scripting). */
async function shownWithoutScript(): Promise<string> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = `position: fixed; width: ${String(innerWidth)}px; height: ${String(innerHeight)}px`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  frame.src = location.href;
  document.body.append(frame);
  await loaded;
  const words = frame.contentDocument?.body.innerText ?? '';
  frame.remove();
  return words;
}

/** The characters of every full line of the paragraphs; the last line of each is as long as it happens to be. */
function linesOf(selector: string): number[] {
  return [...document.querySelectorAll(selector)].flatMap((paragraph) => {
    const lines = new Map<number, number>();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('.visually-hidden, sup') !== null) continue;
      for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { bottom, width } = range.getBoundingClientRect();
        if (width > 0) lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? 0) + 1);
      }
    }
    return [...lines.values()].slice(0, -1);
  });
}

async function keptInPage(): Promise<Omit<Kept, 'storage'>> {
  const hints = ['preconnect', 'dns-prefetch', 'prefetch', 'prerender'].map((rel) => `link[rel~=${rel}]`);
  const runs = (element: Element) =>
    (element.localName === 'script' && element.getAttribute('type') !== 'application/ld+json') ||
    ['iframe', 'object', 'embed'].includes(element.localName) ||
    [...element.attributes].some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/iu.test(value));
  const written = (elements: Iterable<Element>) => [...elements].map((element) => element.outerHTML);
  return {
    hints: written(document.querySelectorAll(hints.join())),
    runnable: written([...document.querySelectorAll('*')].filter(runs)),
    session: sessionStorage.length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}
