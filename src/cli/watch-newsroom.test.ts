import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { soundStory, withNewsroom } from '../../tests/support/written-newsroom.ts';
import { watchNewsroom } from './watch-newsroom.ts';

const story = 'articles/2025/10/weekly-look/index.md';
/** What breaks in another story when the page that it leads to is gone. */
const another = 'articles/2025/09/night-crossing/index.md link-nowhere';

test('what breaks is told, and what is mended, with the state of everything else', async () => {
  await withNewsroom(async (content) => {
    const told: string[][] = [];
    const end = await watchNewsroom({ content, language: 'en' }, async (check) => {
      told.push((await check()).map(({ file, rule }) => `${file} ${rule}`));
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
      end();
    }
  });
});

test('a folder that is not there cannot be watched', async () => {
  await expect(watchNewsroom({ content: '/nowhere/at-all', language: 'en' }, () => Promise.resolve())).rejects.toThrow(
    'There is no content folder at "/nowhere/at-all".',
  );
});
