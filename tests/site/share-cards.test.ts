import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { filesBelow, pagePaths } from './finished-folder.ts';
import { all, attribute, readPage } from './html.ts';

const editions = inject('editions');

const isStory = (path: string) => /^\/(?:uk\/)?\d{4}\/\d{2}\/[^/]+\/$/u.test(path);

interface SharedPage {
  readonly path: string;
  readonly isWithdrawn: boolean;
  readonly tag: (property: string) => string | undefined;
}

function sharedPages({ folder }: { readonly folder: string }): readonly SharedPage[] {
  const stories = pagePaths(folder).filter(isStory);
  return stories
    .map((path) => ({ path, page: readPage(folder, path) }))
    .filter(({ page }) => all('meta[http-equiv=refresh]', page).length === 0)
    .map(({ path, page }) => ({
      path,
      isWithdrawn: all('meta[name=robots]', page).length > 0,
      tag: (property) => {
        const [meta] = all(`meta[property="${property}"], meta[name="${property}"]`, page);
        return meta && attribute(meta, 'content');
      },
    }));
}

/** From the edition's folder. */
function cardOf({ tag }: SharedPage, base = ''): string {
  return new URL(tag('og:image') ?? 'none:').pathname.slice(base.length + 1);
}

const bases = { grown: '', newsroom: '/news' } as const;
const names = ['grown', 'newsroom'] as const;

test.each(names)(
  'every story of %s is shared with a card of its own, in each language, of the size that is told',
  async (name) => {
    const { folder } = editions[name];
    const pages = sharedPages(editions[name]).filter(({ isWithdrawn }) => !isWithdrawn);
    expect(pages.some(({ path }) => path.startsWith('/uk/'))).toBe(true);
    for (const page of pages) {
      const { width, height, format } = await sharp(join(folder, cardOf(page, bases[name]))).metadata();
      expect([page.path, width, height, `image/${format}`]).toEqual([page.path, 1200, 630, page.tag('og:image:type')]);
      expect([page.tag('og:image:width'), page.tag('og:image:height')]).toEqual(['1200', '630']);
      expect(page.tag('og:image:alt')).toContain(page.tag('og:title'));
      expect(page.tag('twitter:card')).toBe('summary_large_image');
    }
    expect(new Set(pages.map((page) => cardOf(page))).size).toBe(pages.length);
  },
);

test.each(names)('%s publishes no card but those that its pages name', (name) => {
  const named = sharedPages(editions[name]).flatMap((page) => (page.isWithdrawn ? [] : [cardOf(page, bases[name])]));
  const cards = filesBelow(editions[name].folder).filter((file) => file.startsWith('cards/'));
  expect(cards.length).toBeGreaterThan(5);
  expect(cards).toEqual([...new Set(named)].sort());
});

test('every card can be looked at to its last row, and is no empty sheet', async () => {
  const { folder } = editions.newsroom;
  for (const file of filesBelow(folder).filter((one) => one.startsWith('cards/'))) {
    const { channels } = await sharp(join(folder, file), { failOn: 'warning' }).stats();
    expect(Math.min(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
  }
});

test('what is left of a withdrawn story is shared without a picture', () => {
  const withdrawn = sharedPages(editions.newsroom).filter(({ isWithdrawn }) => isWithdrawn);
  expect(withdrawn.length).toBeGreaterThan(0);
  for (const { tag } of withdrawn) expect([tag('og:image'), tag('twitter:card')]).toEqual([undefined, 'summary']);
});
