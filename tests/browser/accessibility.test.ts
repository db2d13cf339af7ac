import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitedPages } from './page-kinds.ts';
import { openReader, type Reader } from './reader.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looks = ['light', 'dark'].flatMap((colorScheme) => [320, 1280].map((width) => ({ colorScheme, width }) as Look));

interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
}

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.newPage();
});
afterAll(() => reader.leave());

test.each(visitedPages)('$title raises no barrier, in light or dark, on a phone or a desk', async ({ path }) => {
  await page.goto(path);
  await page.evaluate(axe.source);
  const barriers: string[] = [];
  for (const look of looks) {
    const { violations, passes } = await examine(look);
    barriers.push(...violations.map((violation) => `${look.colorScheme}, ${String(look.width)}: ${violation}`));
    expect(passes).toEqual(expect.arrayContaining(['color-contrast', 'document-title', 'region', 'target-size']));
  }
  expect(barriers).toEqual([]);
});

async function examine({ colorScheme, width }: Look): Promise<{ violations: string[]; passes: string[] }> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(async (tags) => {
    const { violations, passes } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    const places = (nodes: axe.NodeResult[]) => nodes.map(({ target }) => target.join(' ')).join(', ');
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${places(nodes)}`),
      passes: passes.map(({ id }) => id),
    };
  }, rules);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
