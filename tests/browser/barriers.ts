import axe from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looks = ['light', 'dark'].flatMap((colorScheme) => [320, 1280].map((width) => ({ colorScheme, width }) as Look));

interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
}

/** What one look at a page found: barriers, each with its look and places, and the rules that hold. */
export interface Examination {
  readonly barriers: readonly string[];
  readonly passes: readonly string[];
}

/** The page in light and dark, on a phone and on a desk. */
export async function examineLooks(page: Page): Promise<readonly Examination[]> {
  await page.evaluate(axe.source);
  const examinations: Examination[] = [];
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const { violations, passes } = await examine(page);
    examinations.push({ passes, barriers: violations.map((one) => `${colorScheme}, ${String(width)}: ${one}`) });
  }
  return examinations;
}

async function examine(page: Page): Promise<{ violations: string[]; passes: string[] }> {
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
