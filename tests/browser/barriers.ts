import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** axe for a page; without its comments, since it is read anew on each. */
export const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe found: barriers, each with its places, and the rules that hold. */
export interface Examination {
  readonly barriers: readonly string[];
  readonly passes: readonly string[];
}

/** What axe looks at, and by which rules: all of a page, by all of them, if nothing is said. */
export interface Scope {
  readonly within?: string;
  /** A category of axe's: `cat.color` are the rules that judge colours. */
  readonly category?: string;
}

/** What was found in light and in dark. */
export interface Looks {
  readonly light: Examination;
  readonly dark: Examination;
}

/**
 * A page in light and dark, on a screen as wide as it is now. In light all rules are asked. In the dark those about colours:
 * all others judge the elements of a page, their places, their sizes and whether they are shown, and a look at the boxes of
 * all elements says that these are the same as in light.
 */
export async function examineLooks(page: Page): Promise<Looks> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const light = await examine(page);
  const boxes = await page.evaluate(boxesOfAll);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await examine(page, { category: 'cat.color' });
  const others = (await page.evaluate(boxesOfAll)).filter((box, index) => box !== boxes[index]);
  await page.emulateMedia({ colorScheme: 'light' });
  const different = others.map((box) => `not as in light: ${box}`);
  return { light, dark: { ...dark, barriers: [...dark.barriers, ...different] } };
}

/** Looks for barriers in a page that has `axeSource` in it. */
export function examine(page: Page, scope: Scope = {}): Promise<Examination> {
  return page.evaluate(
    async ({ tags: wanted, within, category }) => {
      const inCategory = window.axe
        .getRules(wanted)
        .filter((rule) => rule.tags.includes(category ?? '') && !rule.tags.includes('experimental'));
      const { violations, passes } = await window.axe.run(within ?? document, {
        runOnly: category === undefined ? wanted : inCategory.map(({ ruleId }) => ruleId),
        resultTypes: ['violations'],
      });
      const places = (nodes: axe.NodeResult[]) => nodes.map(({ target }) => target.join(' ')).join(', ');
      return {
        barriers: violations.map(({ id, nodes }) => `${id}: ${places(nodes)}`),
        passes: passes.map(({ id }) => id),
      };
    },
    { tags, ...scope },
  );
}

/** Runs in a page. Of every element of the body: where it stands, how large, and whether it can be seen. */
export function boxesOfAll(): string[] {
  return [...document.querySelectorAll('body *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return `${element.localName}.${element.className} ${[x, y, width, height].join(' ')} ${String(isSeen)}`;
  });
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
