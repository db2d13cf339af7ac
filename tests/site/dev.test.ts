import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { root } from '../../src/edition/settings/paths.ts';
import type { Problem } from '../../src/model/problem.ts';
import { soundStory } from '../support/written-newsroom.ts';
import { runCommand } from './commands.ts';
import { testFolder } from './editions.ts';
import { occurrences } from './finished-folder.ts';
import { attribute, one, words, wordsOf } from './html.ts';
import { startDev, type DevPage, type RunningDev } from './running-dev.ts';

const { newsroom } = inject('editions');
const content = join(testFolder, 'dev-content');

/** Ten ways of breaking a story: its text, and the place of the mistake. */
const broken: Readonly<Record<string, readonly [text: string, place: string]>> = {
  'author-misspelt': [soundStory().replace('author: mira', 'author: mirra'), '5:9'],
  'category-misspelt': [soundStory().replace('category: background', 'category: backgruond'), '4:11'],
  'date-impossible': [soundStory().replace('2025-10-05T', '2025-02-30T'), '6:7'],
  'field-unknown': [soundStory('datelime: Kyiv'), '7:1'],
  'link-dead': [soundStory('', 'See [the story of the pier](article:2025/10/nothing).'), '9:29'],
  'picture-missing': [soundStory('', '![A wet pier](./pier.jpg "The pier. (Source: Mira)")'), '9:15'],
  'source-unknown': [
    soundStory(
      'sources: [{ id: x, source: kcma, date: 2025-09-01 }, { id: y, source: harbour-office, date: 2025-09-01 }]',
    ),
    '7:28',
  ],
  'title-empty': [soundStory().replace('title: A story', 'title:'), '2:1'],
  'title-too-long': [soundStory().replace('title: A story', `title: ${'A story '.repeat(20)}`), '2:8'],
  'yaml-broken': [soundStory().replace('title: A story', 'title: "A story'), '2:8'],
};
const fileOf = (slug: string) => `articles/2025/10/${slug}/index.md`;
const addressOf = (slug: string) => `/news/2025/10/${slug}/`;

let dev: RunningDev;

beforeAll(async () => {
  await rm(content, { recursive: true, force: true });
  await cp(newsroom.content, content, { recursive: true });
  for (const [slug, [text]] of Object.entries(broken)) await write(fileOf(slug), text);
  dev = await startDev(['--content', content, '--now', newsroom.now]);
});

afterAll(async () => {
  await dev.stop();
  await rm(content, { recursive: true, force: true });
});

test('dev starts with 10 broken stories, and every page counts what is wrong', async () => {
  expect(Object.keys(broken)).toHaveLength(10);
  for (const path of ['/news/', '/news/uk/', '/news/2025/09/night-crossing/', '/news/nothing/']) {
    const { tree } = await dev.shows(path, hasBar('10 problems in 10 files'));
    expect(attribute(one('.desk-bar a', tree), 'href')).toBe('/news/@desk/');
  }
});

test.each(Object.keys(broken))(
  'in place of a broken story stands what is wrong with it, and where: %s',
  async (slug) => {
    const { tree } = await dev.shows(addressOf(slug), isBroken);
    const place = broken[slug]?.[1] ?? '';
    expect(wordsOf('.desk-place code', tree)).toEqual([`${fileOf(slug)}:${place}`]);
    expect(words(one('.desk-message', tree))).not.toBe('');
    expect(words(one('.desk-hint', tree))).toMatch(/^What to do: \S/u);
    expect(words(one('.desk-frame mark', tree))).toMatch(
      new RegExp(`^> ${RegExp.escape(place.split(':')[0] ?? '')} \\|`, 'u'),
    );
  },
);

test('one page lists all problems of all files', async () => {
  const { tree } = await dev.shows('/news/@desk/', ({ status }) => status === 200);
  expect(wordsOf('.desk-place code', tree)).toEqual(
    Object.entries(broken).map(([slug, [, place]]) => `${fileOf(slug)}:${place}`),
  );
});

test('dev tells of a text what check tells of it, in the same words, and leaves notes to colleagues out', async () => {
  const slug = 'text-of-slips';
  const slips = [
    'See [x](source:nosuch). <!-- a note --> [a] (https://a.example/)',
    '##What\n\n[Q]: Why?\n\n3. One\n5. Two',
    '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |\n\n![a](b.jpg “C”)\n\n<!— typographic —>',
  ].join('\n\n');
  await write(fileOf(slug), soundStory('', slips));
  const { tree } = await dev.shows(addressOf(slug), isBroken);
  const { stdout } = await runCommand('check', ['--content', content, '--now', newsroom.now, '--format', 'json']);
  const problems = (JSON.parse(stdout) as readonly Problem[]).filter(({ file }) => file === fileOf(slug));
  expect(problems.length).toBeGreaterThan(6);
  expect(wordsOf('.desk-message', tree)).toEqual(problems.map(({ message }) => message));
  await write(fileOf(slug), soundStory('', 'Words <!-- a note\n\nto colleagues --> go on.'));
  const { tree: mended } = await dev.shows(addressOf(slug), ({ status }) => status === 200);
  expect(words(one('main', mended))).toContain('Words go on.');
  expect(words(one('main', mended))).not.toContain('colleagues');
  await rm(dirname(join(content, fileOf(slug))), { recursive: true });
  await dev.shows(addressOf(slug), ({ status }) => status === 404);
});

test('a mended story comes back, a story broken again shows its mistake, and the count follows', async () => {
  const slug = 'author-misspelt';
  await write(fileOf(slug), soundStory('', 'Mended words.'));
  const mended = await dev.shows(addressOf(slug), ({ html }) => html.includes('Mended words.'));
  expect(mended.status).toBe(200);
  await dev.shows('/news/', hasBar('9 problems in 9 files'));
  await write(fileOf(slug), broken[slug]?.[0] ?? '');
  await dev.shows(addressOf(slug), isBroken);
  await dev.shows('/news/', hasBar('10 problems in 10 files'));
});

test('a story that is added is shown, and one that is removed is gone', async () => {
  const slug = 'only-now';
  await write(fileOf(slug), soundStory('', 'Only now.'));
  await dev.shows(addressOf(slug), ({ html }) => html.includes('Only now.'));
  await dev.shows('/news/latest/', ({ html }) => html.includes(addressOf(slug)));
  await rm(dirname(join(content, fileOf(slug))), { recursive: true });
  await dev.shows(addressOf(slug), ({ status }) => status === 404);
  await dev.shows('/news/latest/', ({ html }) => !html.includes(addressOf(slug)));
});

test('a mistake in a record takes the place of its own page, and of no story that names it', async () => {
  const file = 'authors/mira.yaml';
  const sound = readFileSync(join(content, file), 'utf8');
  await write(file, sound.replace(/^role:/mu, 'rolle:'));
  await dev.shows('/news/authors/mira/', isBroken);
  const story = await dev.shows('/news/2025/09/night-crossing/', hasBar('11 problems in 11 files'));
  expect(story.status).toBe(200);
  await write(file, sound);
  await dev.shows('/news/authors/mira/', ({ status }) => status === 200);
});

test('drafts, scheduled and embargoed stories are shown, and marked on their page and in lists', async () => {
  const marks = {
    '/news/2025/10/half-a-story/': 'Draft',
    '/news/2025/10/sealed-letter/': 'Embargoed until January 1, 2035, 00:00 (UTC+2)',
    '/news/2035/01/new-timetable/': 'Scheduled for January 2, 2035, 08:00 (UTC+2)',
  };
  const front = await dev.shows('/news/', ({ status }) => status === 200);
  for (const [path, mark] of Object.entries(marks)) {
    const { tree } = await dev.shows(path, ({ status }) => status === 200);
    expect(words(one('.headline .desk-held', tree))).toBe(`${mark} Readers cannot see this story.`);
    expect(wordsOf(`a[href="${path}"] .desk-mark`, front.tree)).toContain(mark);
  }
  const open = await dev.shows('/news/2025/09/night-crossing/', ({ status }) => status === 200);
  expect(wordsOf('.headline .desk-mark', open.tree)).toEqual([]);
});

test('a mark is in the language of its page', async () => {
  await write('articles/2025/10/half-a-story/index.uk.md', soundStory('status: draft'));
  const { tree } = await dev.shows('/news/uk/2025/10/half-a-story/', ({ status }) => status === 200);
  expect(words(one('.headline .desk-mark', tree))).toBe('Чернетка');
});

test('what dev shows lies in no store on the disk', () => {
  const store = join(root, '.astro', 'data-store.json');
  expect(existsSync(store) ? readFileSync(store, 'utf8') : '').not.toContain('Half a story');
});

test('a published site holds no word and no style of the desk', () => {
  expect(occurrences(newsroom.folder, ['desk-bar', 'desk-mark', 'desk-held', '@desk', 'Embargoed until'])).toEqual([]);
});

test('without a site that can be understood, every address says what is wrong, and the site comes back', async () => {
  const sound = readFileSync(join(content, 'site.yaml'), 'utf8');
  await write('site.yaml', sound.replace(/^timeZone: .*$/mu, 'timeZone: Kyiv'));
  for (const path of ['/news/', '/news/feed.xml', '/news/nothing/']) {
    const { tree } = await dev.shows(path, isBroken);
    expect(wordsOf('.desk-place code', tree)[0]).toBe('site.yaml:5:11');
  }
  await rm(join(content, 'site.yaml'));
  await dev.shows('/news/', ({ html }) => html.includes('site.yaml:1:1'));
  await write('site.yaml', sound);
  await dev.shows('/news/', ({ status }) => status === 200);
});

test('a site that moves to another path is followed there', async () => {
  const sound = readFileSync(join(content, 'site.yaml'), 'utf8');
  await write('site.yaml', sound.replace('lookout.example/news', 'lookout.example'));
  await dev.shows('/2025/09/night-crossing/', ({ status }) => status === 200);
});

function hasBar(text: string): (page: DevPage) => boolean {
  return ({ tree }) => wordsOf('.desk-bar [role=status]', tree)[0] === text;
}

function isBroken({ status, tree }: DevPage): boolean {
  return status === 500 && wordsOf('.desk-message', tree).length > 0;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
}
