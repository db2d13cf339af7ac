import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOnce, soundStory, withNewsroom } from '../../tests/support/written-newsroom.ts';
import { checkPaths } from './check-paths.ts';
import type { OpenPictures } from './files/opened-tree.ts';
import { readNewsroom } from './read-newsroom.ts';

const story = 'articles/2025/10/new/index.md';
const other = 'articles/2025/10/other/index.md';

async function write(content: string, files: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    if (text === undefined) await rm(join(content, path));
    else await writeFile(join(content, path), text);
  }
}

/** What a check of some paths tells, as `file rule`, in the smallest newsroom with these files; `undefined` removes one. */
function told(files: Readonly<Record<string, string | undefined>>, ...paths: readonly string[]) {
  return withNewsroom(async (content) => {
    await write(content, files);
    return (await checkPaths({ content }, paths)).map(({ file, rule }) => `${file} ${rule}`);
  });
}

test('only what is wrong with the given story is told', async () => {
  const broken = soundStory('topics: [nothing]');
  expect(await told({ [story]: broken, [other]: broken }, story)).toEqual([`${story} topic-unknown`]);
  expect(await told({ [story]: soundStory(), [other]: broken }, story)).toEqual([]);
  expect(await told({ [story]: broken, [other]: broken }, story, other)).toHaveLength(2);
});

test('only the pictures of the given story are opened', async () => {
  const opened: string[] = [];
  const faultsOf: OpenPictures = (pictures) => {
    opened.push(...pictures);
    return Promise.resolve(new Map(pictures.map((path) => [path, { reason: 'empty' } as const])));
  };
  const night = 'articles/2025/09/night-crossing';
  const problems = await withNewsroom((content) => checkPaths({ content, faultsOf }, [`${night}/index.md`]));
  expect(new Set(opened)).toEqual(new Set([`${night}/bridge.png`, `${night}/deck.jpg`]));
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['picture-refused']));
});

test('a folder stands for all that is in it, and a picture for the text beside it', async () => {
  const files = { [story]: soundStory('topics: [nothing]') };
  for (const path of ['articles/2025/10/new', 'articles/2025', 'articles', '', 'articles/2025/10/new/gone.jpg'])
    expect(await told(files, path)).toEqual([`${story} topic-unknown`]);
});

test('stories that a text names are looked for, wherever they stand', async () => {
  const body = '[One](article:2025/09/night-crossing), [two](/2025/09/night-crossing/).';
  expect(await told({ [story]: soundStory('related: [2025/09/night-crossing]', body) }, story)).toEqual([]);
});

test('a text that a link enters at a heading is read, and told of by nobody who did not ask', async () => {
  const files = { [other]: soundStory('topics: [nothing]', '## What is known') };
  const link = (heading: string) => soundStory('', `[One](article:2025/10/other#${heading}).`);
  expect(await told({ ...files, [story]: link('what-is-known') }, story)).toEqual([]);
  expect(await told({ ...files, [story]: link('what-was-known') }, story)).toEqual([`${story} heading-unknown`]);
});

test('what a text cannot name is not there, and the nearest story is proposed from all', async () => {
  const problems = await withNewsroom(async (content) => {
    await write(content, { [story]: soundStory('', '[One](article:2025/09/night-crosing).') });
    return checkPaths({ content }, [story]);
  });
  expect(problems).toMatchObject([
    { rule: 'article-unknown', hint: expect.stringContaining('night-crossing') as string },
  ]);
});

test('old addresses of all stories are known, where they matter', async () => {
  const aliases = { [other]: soundStory('aliases: [/old/]') };
  expect(await told({ ...aliases, [story]: soundStory('aliases: [/old/]') }, other)).toEqual([
    `${other} redirect-shared`,
  ]);
  expect(await told({ ...aliases, [story]: soundStory('', '[Old](/old/)') }, story)).toEqual([
    `${story} link-could-rot`,
  ]);
});

test('where a record is broken or gone, every story that breaks with it is told', async () => {
  const files = { 'authors/mira.yaml': undefined, [story]: soundStory() };
  expect(await told(files, 'authors/mira.yaml')).toContain(`${story} author-unknown`);
  const changed = { 'site.yaml': 'name: [' };
  expect(await told(changed, 'site.yaml')).toContain('site.yaml yaml-bracket');
});

test('where a story is gone, every story that leads to it is told', async () => {
  const gone = { [other]: soundStory('related: [2025/10/new]') };
  expect(await told(gone, story)).toEqual([`${other} article-unknown`]);
});

test('where a folder of stories has a wrong name, that is told of every story in it', async () => {
  const wrong = 'articles/2025/13/new/index.md';
  expect(await told({ [wrong]: soundStory() }, wrong)).toEqual(['articles/2025/13 article-folder']);
});

test('a content folder that is not there is a problem, not an exception', async () => {
  expect(await checkPaths({ content: '/nowhere/at-all' }, [story])).toMatchObject([{ rule: 'content-missing' }]);
});

/** Lines and texts with and without mistakes; each is put into stories at random. */
const lines = [
  'topics: [lighthouse]',
  'topics: [lighthous]',
  'author: nobody',
  'titel: x',
  'related: [2025/09/night-crossing]',
  'related: [2025/10/other]',
  'related: [2025/10/new]',
  'related: [2025/10/neew]',
  'status: withdrawn',
  'aliases: [/old/]',
  'aliases: [/about/]',
  'updated: 2024-01-01T00:00:00Z',
  'category: nothing',
  'facts: [',
  'sources: [{ id: x, source: nobody, date: 2025-01-01 }]',
  'picture: { src: gone.jpg, alt: A, caption: B, credit: C }',
];
const bodies = [
  'Text.',
  '[A](article:2025/10/other) [B](topic:lighthouse) [C](source:x)',
  '[A](/2025/10/new/) [B](/uk/2025/10/other/) [C](/2025/10/) [D](/old/)',
  '[A](/2025/9/) [B](/latest/page/2/) [C](/pages/) [D](/2031/01/gone/)',
  '![A](gone.jpg "B. (Source: C)")',
  ':::fact\nA\n:::',
];
const text = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...lines), { maxLength: 2 }), fc.constantFrom(...bodies))
  .map(([some, body]) => soundStory(some.join('\n'), body));
const places = [story, 'articles/2025/10/new/index.uk.md', other, 'articles/2025/9/new/index.md'] as const;

test('a check of one story tells exactly what the check of everything tells of it', async () => {
  await withNewsroom(async (content) => {
    const written = fc.record(Object.fromEntries(places.map((place) => [place, fc.option(text, { nil: undefined })])));
    let wrong = 0;
    await fc.assert(
      fc.asyncProperty(written, async (files) => {
        for (const place of places) await rm(join(content, dirname(place)), { recursive: true, force: true });
        await write(content, Object.fromEntries(Object.entries(files).filter(([, one]) => one !== undefined)));
        const { problems } = await readNewsroom({ content, read: readOnce });
        for (const place of places.filter((one) => files[one] !== undefined)) {
          const of = problems.filter(({ file }) => file === place || place.startsWith(`${file}/`));
          wrong += of.length;
          expect(await checkPaths({ content }, [place])).toEqual(of);
        }
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(wrong).toBeGreaterThan(40);
  });
});
