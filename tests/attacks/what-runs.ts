import type { Browser, BrowserContext } from 'playwright-core';

/** By the name of a document: what ran in it, or what it asked of another site, in the order in which it happened. */
export type Runs = ReadonlyMap<string, readonly string[]>;

const origin = 'http://attacked.test';
const atOnce = 24;

/**
 * Opens every document in a browser without Content-Security-Policy, each in a frame of its own, and does to every
 * element of it what a reader may do: focus, hover, press. Tells which of them ran anything.
 */
export async function whatRuns(browser: Browser, documents: ReadonlyMap<string, string>): Promise<Runs> {
  const context = await browser.newContext({ bypassCSP: true });
  const runs = new Map<string, string[]>();
  const names = [...documents.keys()];
  const tell = (address: string, what: string) => {
    const name = names[Number(/\/(\d+)\//u.exec(address)?.[1])] ?? address;
    runs.set(name, [...(runs.get(name) ?? []), what]);
  };
  await listen(context, tell);
  await serve(
    context,
    names.map((name) => documents.get(name) ?? ''),
    tell,
  );
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  for (let first = 0; first < names.length; first += atOnce) {
    const frames = names.slice(first, first + atOnce).map((_, index) => `/${String(first + index)}/`);
    await page.evaluate(visitAll, frames);
  }
  await context.close();
  return runs;
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
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      here[name] = () => {
        tellOf(where, name);
      };
    Object.defineProperty(document, 'vulnerable', {
      set: () => {
        tellOf(where, 'vulnerable');
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
    const body = pathname === '/' ? '<!doctype html><title>Host</title>' : (documents[Number(index ?? -1)] ?? '');
    const isThere = pathname === '/' || index !== undefined;
    return route.fulfill({ status: isThere ? 200 : 404, contentType: 'text/html; charset=utf-8', body });
  });
}

/** Runs in the page, and touches all that may answer: whatever bears a handler or can be pressed or focused. Links to other sites may be followed and are not: all else that a press does is done. */
async function visitAll(addresses: readonly string[]): Promise<void> {
  const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const handlersOf = (element: Element) =>
    [...element.attributes].flatMap(({ name }) => (/^on/iu.test(name) ? [name.slice(2).toLowerCase()] : []));
  const touch = (element: Element) => {
    const about = { bubbles: true, cancelable: true };
    if ('focus' in element) (element as HTMLElement).focus();
    for (const name of ['pointerover', 'mouseover', 'mousedown', 'mouseup'])
      element.dispatchEvent(new MouseEvent(name, about));
    for (const name of handlersOf(element)) element.dispatchEvent(new Event(name, about));
    if ('click' in element) (element as HTMLElement).click();
    else element.dispatchEvent(new MouseEvent('click', about));
  };
  const stay = (event: Event) => {
    const link = (event.target as Element).closest('a, area');
    if (/^(?:https?|mailto):/u.test((link as HTMLAnchorElement | null)?.href ?? '')) event.preventDefault();
  };
  const mayAnswer = (element: Element) =>
    element.matches('a, area, summary, details, iframe, object, embed, video, audio, [tabindex], [contenteditable]') ||
    element.matches('button, input, select, textarea, option, label, form, keygen, isindex, marquee, dialog') ||
    handlersOf(element).length > 0;
  const visit = async (address: string) => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    frame.src = address;
    document.body.append(frame);
    await Promise.race([loaded, later(3000)]);
    // A document that has gone elsewhere by itself has already been told of.
    frame.contentDocument?.addEventListener('click', stay);
    for (const element of frame.contentDocument?.querySelectorAll('*') ?? []) if (mayAnswer(element)) touch(element);
    await later(20);
    frame.remove();
  };
  await Promise.all(addresses.map(visit));
}
