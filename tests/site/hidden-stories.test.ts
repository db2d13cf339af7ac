import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { testFolder } from './editions.ts';
import { contentsOf, differences, occurrences } from './finished-folder.ts';
import { hideStories, openFrom, sealedUntil, type HiddenStory } from './hidden-stories.ts';
import { all, attribute, one, readPage } from './html.ts';
import { buildNext } from './one-builder.ts';

const { newsroom } = inject('editions');
const content = join(testFolder, 'hidden-content');
const sealed = join(testFolder, 'sealed');
const opened = join(testFolder, 'opened');
const count = 50;

let stories: readonly HiddenStory[];

beforeAll(async () => {
  stories = await hideStories(newsroom.content, content, count);
  await buildNext({ content, out: sealed, now: sealedUntil });
  await buildNext({ content, out: opened, now: openFrom });
});

afterAll(async () => {
  for (const folder of [content, sealed, opened]) await rm(folder, { recursive: true, force: true });
});

test('of 50 hidden stories not one word, name or picture is in any byte or file name before their hour', () => {
  const canaries = stories.flatMap(({ seen, neverSeen }) => [...seen, ...neverSeen]);
  expect(canaries.length).toBeGreaterThan(1_500);
  expect(new Set(canaries).size).toBe(canaries.length);
  expect(stories).toHaveLength(count);
  expect(occurrences(sealed, canaries)).toEqual([]);
});

test('with 50 hidden stories the edition is to the byte the one without them', () => {
  expect(newsroom.now).toBe(sealedUntil);
  expect(differences(contentsOf(sealed), contentsOf(newsroom.folder))).toEqual([]);
});

test('after their hour, everything that readers are meant to see of scheduled and embargoed stories is there', () => {
  const open = stories.filter(({ reason }) => !reason.includes('draft'));
  expect(open.length).toBeGreaterThan(30);
  const wanted = open.flatMap(({ seen }) => seen);
  const found = new Set(occurrences(opened, wanted).map((line) => line.split(': ').at(-1)));
  expect(wanted.filter((canary) => !found.has(canary))).toEqual([]);
  for (const { address, languages, seen } of open)
    for (const language of languages) {
      const path = language === 'en' ? `${address}/index.html` : `${language}/${address}/index.html`;
      const page = readFileSync(join(opened, path), 'utf8');
      const own = seen.filter((canary) => canary.slice(4).startsWith(language) && !canary.endsWith('alias'));
      expect(own.filter((canary) => !page.includes(canary))).toEqual([]);
    }
});

test('after their hour, their pictures are there as well', async () => {
  const open = stories.filter(({ reason }) => !reason.includes('draft'));
  const shown = open.map(({ address, colour }) => ({ colour, files: leadFiles(`/${address}/`) }));
  expect(new Set(shown.map(({ files }) => files.length)).size).toBe(2);
  for (const { files, colour } of shown)
    for (const file of files) {
      const { channels } = await sharp(file).stats();
      for (const [index, { mean }] of channels.entries()) expect(Math.abs(mean - (colour[index] ?? 0))).toBeLessThan(3);
    }
});

/** The file of a lead picture, or all that the style sheet of one behind a warning can show. */
function leadFiles(address: string): readonly string[] {
  const page = readPage(opened, address);
  const inEdition = (path: string) => join(opened, path.replace('/news/', ''));
  const [image] = all('.lead-picture picture img', page);
  if (image) return [inEdition(attribute(image, 'src'))];
  const sheet = inEdition(attribute(one('.lead-picture details link[rel=stylesheet]', page), 'href'));
  const names = [...readFileSync(sheet, 'utf8').matchAll(/url\("([^"]+)"\)/gu)].map(([, name = '']) => name);
  return [...new Set(names)].map((name) => join(dirname(sheet), name));
}

test('after every hour, drafts are still hidden, and so are names of files, comments and what cameras wrote', () => {
  const drafts = stories.filter(({ reason }) => reason.includes('draft'));
  expect(drafts.length).toBeGreaterThan(10);
  const secrets = [...drafts.flatMap(({ seen }) => seen), ...stories.flatMap(({ neverSeen }) => neverSeen)];
  expect(occurrences(opened, secrets)).toEqual([]);
});
