import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { OpenPictures } from '../../src/desk/files/opened-tree.ts';
import { isPicture } from '../../src/desk/files/picture-names.ts';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { cachedReadings } from '../../src/desk/readings/cached-readings.ts';
import { wording } from '../../src/desk/wording/wording.ts';
import type { Newsroom } from '../../src/model/newsroom.ts';
import { faultsOfPictures } from '../../src/pictures/derive/inspection-cache.ts';
import { changed, fixtures, overlays, pinFileOf, pinned, pinnedIn, rare } from '../support/pinned-problems.ts';
import { rareProblems } from '../support/rare-problems.ts';
import { openOverlaidNewsroom, smallestNewsroom } from '../support/written-newsroom.ts';

const now = new Date('2026-01-01T10:00:00Z');

// Read before any test can write one anew: a fixture without its pin file is a mistake.
const all = [...overlays, ...rare, ...changed].flatMap(pinnedIn);

const overlaid = openOverlaidNewsroom();
// A fixture changes a file or two, and is told in two languages: nothing else of the newsroom is parsed again.
const read = cachedReadings({ areTreesWanted: true });

afterAll(() => {
  overlaid.close();
});

test('the smallest newsroom that has one of everything is sound', async () => {
  const { newsroom, problems } = await readNewsroom({ content: smallestNewsroom });
  expect(problems).toEqual([]);
  expect(newsroom?.articles).toHaveLength(11);
});

test.for(overlays)('told at its exact place, in exact words of every language: %s', async (fixture, context) => {
  const isSound = fixture.startsWith('advised/');
  const told = await overlaid.under(join(fixtures, fixture), (content) =>
    pinned(async (language) => {
      const faultsOf = openerOf(fixture, content);
      const { newsroom, valid, problems } = await readNewsroom({ content, language, now, read, faultsOf });
      context.expect(valid ? namedInVain(valid) : []).toEqual([]);
      context.expect(newsroom !== undefined).toBe(isSound);
      return problems.filter(({ severity }) => isSound || severity === 'error');
    }),
  );
  await context.expect(told).toMatchFileSnapshot(pinFileOf(fixture));
});

test.for(rare)(
  'told in exact words of every language, though no small folder shows it: %s',
  async (fixture, context) => {
    const tell = rareProblems.get(fixture);
    await context.expect(tell && (await pinned(tell))).toMatchFileSnapshot(pinFileOf(fixture));
  },
);

test('every sentence that the desk can say is pinned', () => {
  const seen = new Set<string>(all.map(({ rule }) => rule));
  expect(Object.keys(wording.en).filter((rule) => !seen.has(rule))).toEqual([]);
});

test('every fixture has a problem, and every problem says in every language what is wrong and what to do', () => {
  expect([...overlays, ...rare, ...changed].filter((fixture) => pinnedIn(fixture).length === 0)).toEqual([]);
  const texts = all.flatMap(({ en, uk }) => [en.message, en.hint, uk.message, uk.hint]);
  expect(texts.filter((text) => text.trim() === '' || /undefined|\[object|\{\}/u.test(text))).toEqual([]);
});

test('a sentence in one language keeps to the marks of that language', () => {
  const ukrainian = all.flatMap(({ uk }) => [uk.message, uk.hint]);
  expect(ukrainian.filter((text) => !/[іїєґа-я]/u.test(text))).toEqual([]);
  const english = all.flatMap(({ en }) => [en.message, en.hint]);
  expect(english.filter((text) => /[«»]/u.test(text))).toEqual([]);
});

/** Opens the pictures that a fixture brings along: those of the newsroom itself are sound. */
function openerOf(fixture: string, content: string): OpenPictures {
  const folder = join(fixtures, fixture);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const pictures = files.filter((entry) => entry.isFile() && isPicture(entry.name));
  const paths = pictures.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return () => faultsOfPictures({ content, paths, cache: join(content, '.cache') });
}

/** What the stories that can be shown while others are wrong name, and is not there to be shown. */
function namedInVain({ articles, authors, categories, sources }: Newsroom): readonly string[] {
  const known = new Set([...authors, ...categories, ...sources].map(({ id }) => id));
  const named = articles.flatMap(({ author, category, sources: cited }) => [
    ...[...author, category],
    ...cited.flatMap(({ source, via }) => [source, ...(via ?? [])]),
  ]);
  return named.filter((id) => !known.has(id));
}
