import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitedPages } from './page-kinds.ts';
import { openReader, type Reader } from './reader.ts';
import { visitPage, type Visit } from './visit.ts';

let reader: Reader;
let page: Page;
const desk = { viewport: { width: 1280, height: 900 } };
beforeAll(async () => {
  reader = await openReader();
  page = await reader.newPage(desk);
});
afterAll(() => reader.leave());

/** Opening a page takes longer than what is asked about it: each is opened once, and each rule is a test. */
describe.each(visitedPages)('$title', ({ path, title, language }) => {
  const isLayout = /front page|news story|archive|standing/u.test(title);
  const isText = /story|standing/u.test(title) && !title.includes('withdrawn');

  let visit: Visit;
  beforeAll(async () => {
    // A profile of its own: a browser does not ask again for typefaces that it has kept of another page.
    if (isLayout) page = await reader.newPage(desk);
    visit = await visitPage(page, path);
  });

  test('asks nothing of any other site, keeps nothing of its reader and runs no script', () => {
    const { asked, kept } = visit;
    const own = new URL(reader.address).origin;
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter(({ url }) => new URL(url).origin !== own)).toEqual([]);
    expect(asked.filter(({ type }) => type === 'script')).toEqual([]);
    expect(kept).toEqual({
      ...{ hints: [], runnable: [], session: 0, caches: [], workers: 0 },
      storage: { cookies: [], origins: [] },
    });
  });

  test('says the same words without JavaScript', () => {
    expect(visit.wordsWithoutScript).toBe(visit.words);
    expect(visit.words.length).toBeGreaterThan(300);
  });

  test('raises no barrier, in light or dark, on a phone or a desk', () => {
    const looks = visit.screens.flatMap(({ width, looks: both }) => (both ? [[width, both] as const] : []));
    expect(looks.map(([width]) => width)).toEqual([320, 1280]);
    for (const [width, { light, dark }] of looks) {
      const rules = ['color-contrast', 'document-title', 'region', 'target-size'];
      expect(light.passes).toEqual(expect.arrayContaining(rules));
      expect(dark.passes).toContain('color-contrast');
      expect(light.barriers, `in light, ${String(width)}`).toEqual([]);
      expect(dark.barriers, `in the dark, ${String(width)}`).toEqual([]);
    }
  });

  test('shows every picture, stays still and within the screen, at every width', () => {
    expect(visit.screens).toHaveLength(4);
    for (const { width, stickingOut, brokenPictures, shifts } of visit.screens) {
      expect(stickingOut, String(width)).toEqual([]);
      expect(brokenPictures, String(width)).toEqual([]);
      expect(shifts, String(width)).toEqual([]);
    }
  });

  test('makes what is pressed large enough for a thumb', () => {
    for (const { pressed } of visit.screens) {
      expect(pressed.length).toBeGreaterThan(10);
      expect(pressed.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    }
  });

  if (isText)
    test('holds 45 to 80 characters in a line at a desk', () => {
      expect(visit.lines.length).toBeGreaterThan(0);
      const middle = visit.lines.toSorted((a, b) => a - b)[Math.floor(visit.lines.length / 2)];
      expect(middle).toBeGreaterThanOrEqual(45);
      expect(middle).toBeLessThanOrEqual(80);
    });

  if (isLayout)
    test('asks at once for the typefaces that its words are set in', () => {
      const { announced, fetched } = visit.typefaces;
      const own = new Set(fetched.filter((file) => scripts[language].test(file)));
      expect(own.size).toBeGreaterThan(1);
      expect([...own].toSorted()).toEqual(announced.toSorted());
    });
});

/** Ukrainian takes its digits and its punctuation from the Latin file. */
const scripts = { en: /-latin-wght-normal/u, uk: /-(?:latin|cyrillic)-wght-normal/u };
