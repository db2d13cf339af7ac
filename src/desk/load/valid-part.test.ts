import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readChanged, readWith, soundStory } from '../../../tests/support/written-newsroom.ts';

const story = 'articles/2025/10/weekly-look/index.md';

test('of a newsroom without errors, the sound part is all of it', async () => {
  const { newsroom, valid } = await readWith({});
  expect(newsroom).toBeDefined();
  expect(valid).toBe(newsroom);
});

test('a story with an error is left out, and every other is there', async () => {
  const { newsroom, valid } = await readWith({ [story]: soundStory().replace('author: mira', 'author: mirra') });
  const all = (await readWith({})).newsroom?.articles ?? [];
  expect(newsroom).toBeUndefined();
  expect(valid?.articles.map(({ file }) => file)).toEqual(all.map(({ file }) => file).filter((file) => file !== story));
});

test('an error of a record takes down none of the stories that name it: it stands by what can be read of it', async () => {
  const { valid, problems } = await readWith({
    'authors/mira.yaml': 'name: Mira Lom\nrolle: Editor\n',
    'categories/background.yaml': 'titel: Background\ndescription: What stands behind.\nsources: optional\n',
    'sources/hill-wire.yaml': 'name: [\n',
  });
  expect(new Set(problems.map(({ file }) => file)).size).toBe(3);
  expect(valid?.articles).toHaveLength((await readWith({})).newsroom?.articles.length ?? 0);
  expect(valid?.authors.find(({ id }) => id === 'mira')).toEqual({ id: 'mira', name: 'Mira Lom', role: 'mira' });
  expect(valid?.categories.find(({ id }) => id === 'background')?.title).toBe('background');
  expect(valid?.sources.find(({ id }) => id === 'hill-wire')).toMatchObject({ name: 'hill-wire', reliability: 'F' });
});

test('a topic and a page with errors are left out', async () => {
  const { valid } = await readWith({ 'topics/ferry.md': '---\ntitle: Ferry\n---\n', 'pages/support.md': 'No fields.' });
  expect(valid?.topics.some(({ id }) => id === 'ferry')).toBe(false);
  expect(valid?.pages.some(({ id }) => id === 'support')).toBe(false);
  expect(valid?.pages.some(({ id }) => id === 'about')).toBe(true);
});

test('without a site there is no sound part', async () => {
  expect((await readChanged((content) => rm(join(content, 'site.yaml')))).valid).toBeUndefined();
  expect((await readWith({ 'site.yaml': 'name: [' })).valid).toBeUndefined();
});

test('a site that only names what is not there can still be shown', async () => {
  const { valid, problems } = await readChanged((content) =>
    writeFile(
      join(content, 'site.yaml'),
      'name: Lookout\nurl: https://lookout.example\nlanguages: [en, uk]\ntimeZone: UTC\ncategories: [nothing]\n',
    ),
  );
  expect(problems.map(({ rule }) => rule)).toContain('category-unknown');
  expect(valid?.site.name).toBe('Lookout');
});
