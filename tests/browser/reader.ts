import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { serveEdition } from '../../src/cli/serve.ts';
import { sharedBrowser } from './chromium.ts';

/** A reader with a browser, in front of the grown newsroom's edition. */
export interface Reader {
  /** The address of the front page. */
  readonly address: string;
  /** A page of its own profile: nothing is shared with another. It stands still unless told otherwise. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Leaves the reading room: closes every page and stops serving the edition. */
  leave(): Promise<void>;
}

/** The widths at which readers hold a page: a small phone, a phone, a tablet, a desk. */
export const widths = [320, 390, 768, 1280] as const;

export async function openReader(): Promise<Reader> {
  const { server, address } = await serveEdition(inject('editions').grown.folder, 0);
  const browser = await sharedBrowser();
  const profiles: BrowserContext[] = [];
  return {
    address,
    newPage: async (options) => {
      const context = await browser.newContext({ baseURL: address, reducedMotion: 'reduce', ...options });
      profiles.push(context);
      return context.newPage();
    },
    leave: async () => {
      await Promise.all(profiles.map((profile) => profile.close()));
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Goes to the foot of the page as a reader does, screen by screen, so that everything that waits for them comes. */
export async function readToTheFoot(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const screens = Math.ceil(document.documentElement.scrollHeight / innerHeight);
    for (let screen = 1; screen <= screens; screen += 1) {
      scrollTo({ top: screen * innerHeight, behavior: 'instant' });
      await painted();
    }
    const shown = [...document.images].filter((image) => image.checkVisibility());
    await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
    await painted();
  });
}
