import { describe, expect, inject, test } from 'vitest';
import { filesBelow } from './finished-folder.ts';
import { deadLinks, everyLink, internalLinks, orphanPages, siteAt } from './site-links.ts';

const editions = inject('editions');

describe.each(Object.entries(editions))('in the edition "%s"', (_name, { folder }) => {
  const site = siteAt(folder);
  const links = everyLink(site);

  test('no link, picture, feed entry or sitemap entry leads to a page, file or place on a page that is not there', () => {
    expect(deadLinks(site, links)).toEqual([]);
  });

  test('every page is reached by links from the front page', () => {
    expect(orphanPages(site)).toEqual([]);
  });

  test('no picture is published that no page names, itself or by the style sheet that shows it', () => {
    const picture = (address: string) => /media\/([0-9a-f]+)[-.]/u.exec(address)?.[1] ?? address;
    const published = filesBelow(folder).filter((file) => file.startsWith('media/'));
    const elsewhere = links.filter(({ from }) => !from.startsWith('media/'));
    const named = new Set(elsewhere.map(({ written }) => picture(written)));
    expect(published.length).toBeGreaterThan(0);
    expect(published.filter((file) => !named.has(picture(file)))).toEqual([]);
  });
});

test('links of every kind were followed, by the thousand', () => {
  const site = siteAt(editions.grown.folder);
  const links = internalLinks(site, everyLink(site));
  expect(links.length).toBeGreaterThan(1_500);
  for (const kind of ['.html', '.xml', '.css', 'robots.txt'])
    expect(links.some(({ from }) => from.endsWith(kind))).toBe(true);
  expect(links.filter(({ written }) => written.includes('#')).length).toBeGreaterThan(150);
});
