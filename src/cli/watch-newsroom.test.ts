import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { soundStory, withNewsroom } from '../../tests/support/written-newsroom.ts';
import { watchNewsroom } from './watch-newsroom.ts';

const settings = {
  language: 'en',
  now: () => new Date('2026-01-15T12:00:00Z'),
  limited: (limit: string) => {
    throw new Error(limit);
  },
  failed: (error: unknown) => {
    throw error;
  },
} as const;
const story = 'articles/2025/10/weekly-look/index.md';
/** What breaks in another story when the page that it leads to is gone. */
const another = 'articles/2025/09/night-crossing/index.md link-nowhere';

test('what breaks is told, and what is mended, with the state of everything else', async () => {
  await withNewsroom(async (content) => {
    const told: string[][] = [];
    const end = await watchNewsroom({
      ...settings,
      content,
      tell: async (check) => {
        told.push((await check()).map(({ file, rule }) => `${file} ${rule}`));
      },
    });
    const isTold = (state: readonly string[]) =>
      vi.waitFor(() => {
        expect(told.at(-1)).toEqual(state);
      }, 15_000);
    try {
      await isTold([]);
      await writeFile(join(content, story), soundStory('topics: [nothing]'));
      await isTold([`${story} topic-unknown`]);
      await rm(join(content, 'pages/support.md'));
      await isTold([another, `${story} topic-unknown`, 'site.yaml link-nowhere']);
      await writeFile(join(content, story), soundStory());
      await isTold([another, 'site.yaml link-nowhere']);
    } finally {
      await end();
    }
  });
});

test('a folder that goes and comes back, and a site mended by an editor that writes a new file, are told', async () => {
  await withNewsroom(async (content) => {
    let told: readonly string[] = [];
    const end = await watchNewsroom({
      ...settings,
      content,
      tell: async (check) => {
        told = (await check()).map(({ file, rule }) => `${file} ${rule}`);
      },
    });
    const isTold = (state: readonly string[]) =>
      vi.waitFor(() => {
        expect(told).toEqual(state);
      }, 15_000);
    const site = join(content, 'site.yaml');
    const sound = await readFile(site, 'utf8');
    const save = async (text: string) => {
      await writeFile(`${site}.new`, text);
      await rename(`${site}.new`, site);
    };
    try {
      await save(sound.replace(/^timeZone: .*$/mu, 'timeZone: Kyiv'));
      await isTold(['site.yaml time-zone']);
      await save(sound);
      await isTold([]);
      await rename(content, `${content}.away`);
      await isTold(['site.yaml content-missing']);
      await rename(`${content}.away`, content);
      await isTold([]);
      await save(sound.replace(/^timeZone: .*$/mu, 'timeZone: Kyiv'));
      await isTold(['site.yaml time-zone']);
    } finally {
      await end();
    }
  });
});

test('a folder that is not there cannot be watched', async () => {
  const tell = () => Promise.resolve();
  await expect(watchNewsroom({ ...settings, content: '/nowhere/at-all', tell })).rejects.toThrow(
    'There is no content folder at "/nowhere/at-all".',
  );
});
