import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallestNewsroom, withNewsroom, writeFiles, soundStory } from '../../../tests/support/written-newsroom.ts';
import { readNewsroom } from '../read-newsroom.ts';
import type { ReadFiles, RecordFile } from '../load/read-entry.ts';
import { cachedReadings, type KeptReadings, type ReadingStore } from './cached-readings.ts';
import { readFiles } from './read-files.ts';

let content: string;
beforeAll(async () => (content = await mkdtemp(join(tmpdir(), 'readings-'))));
afterAll(() => rm(content, { recursive: true }));

const mira: RecordFile = { path: 'mira.yaml', id: 'mira', language: 'en', record: 'author' };
const settings = { language: 'en', terms: [], sentences: 8, timeZone: 'Europe/Kyiv' } as const;
const long = new Date('2025-10-01T00:00:00Z');

/** Writes a file that looks as if it had been left alone since. */
async function write(text: string, writtenAt = long): Promise<void> {
  await writeFile(join(content, mira.path), text);
  await utimes(join(content, mira.path), writtenAt, writtenAt);
}

/** A newsroom but for the trees of bodies, which are there only where a body has just been parsed. */
async function all(folder: string, read: ReadFiles = readFiles) {
  const { trees: _, ...reading } = await readNewsroom({ content: folder, read });
  return reading;
}

/** A store that tells what was written into it, by what was read anew. */
function openStore() {
  let kept: KeptReadings = new Map();
  const anew: string[][] = [];
  const store: ReadingStore = {
    now: () => Number.MAX_SAFE_INTEGER,
    read: () => kept,
    write: (all, changed) => {
      kept = all;
      anew.push([...changed.keys()]);
      return Promise.resolve();
    },
  };
  return { store, anew };
}

test.each([true, false])(
  'a file that has not changed is as it was, in this run or the next (trees wanted: %j)',
  async (areTreesWanted) => {
    await write('name: Mira\nrole: Editor\n');
    const { store } = openStore();
    const read = cachedReadings({ store, areTreesWanted });
    const [first] = await read(content, [mira], settings);
    const [second] = await read(content, [mira], settings);
    const [third] = await cachedReadings({ store, areTreesWanted })(content, [mira], settings);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  },
);

test('a file that has changed is read again, even where its length and its time have not', async () => {
  await write('name: Mira\nrole: Editor\n');
  const { store, anew } = openStore();
  const read = () => cachedReadings({ store, areTreesWanted: false })(content, [mira], settings);
  await read();
  await write('name: Mara\nrole: Editor\n');
  const [changed] = await read();
  expect(changed?.entry.data).toMatchObject({ name: 'Mara' });
  expect(anew).toEqual([['mira.yaml'], ['mira.yaml']]);
});

test('a file that has gone, and one that has come back, are seen', async () => {
  await write('name: Mira\nrole: Editor\n');
  const read = cachedReadings({ areTreesWanted: false });
  await read(content, [mira], settings);
  await rm(join(content, mira.path));
  const [gone] = await read(content, [mira], settings);
  expect(gone?.findings.map(({ rule }) => rule)).toEqual(['file-unreadable']);
  await write('name: Mira\nrole: Editor\n');
  const [back] = await read(content, [mira], settings);
  expect(back?.entry.data).toMatchObject({ name: 'Mira' });
});

test('what the newsroom says of all its texts is another reading: house terms, the length of paragraphs', async () => {
  await write('name: Mira\nrole: Editor\nbio: She lives in Kiev.\n');
  const read = cachedReadings({ areTreesWanted: false });
  const rules = async (terms: readonly { readonly write: string; readonly not: string[] }[]) => {
    const [one] = await read(content, [mira], { ...settings, terms });
    return one?.findings.map(({ rule }) => rule);
  };
  expect(await rules([])).toEqual([]);
  expect(await rules([{ write: 'Kyiv', not: ['Kiev'] }])).toEqual(['house-term']);
  expect(await rules([])).toEqual([]);
});

test.each([true, false])(
  'a newsroom is the same, read or recalled, with all its mistakes (trees wanted: %j)',
  async (areTreesWanted) => {
    await withNewsroom(async (folder) => {
      await writeFiles(folder, {
        'articles/2025/10/a/index.md': soundStory(
          'type: x\ntopics: [nothing]',
          'See [here](source:x).\n\n:::facts\n- One yesterday.',
        ),
        'articles/2025/10/b/index.md': soundStory('title: "', 'Text.'),
        'articles/2025/10/c/index.md': soundStory().replace('---\n\n', '---  \n\n'),
        'articles/2025/10/d/index.md': soundStory('updated: 2025-01-01T00:00:00Z', '![x](./y.jpg)'),
      });
      const { store } = openStore();
      const fresh = await all(folder);
      expect(fresh.problems.length).toBeGreaterThan(6);
      for (let run = 0; run < 3; run += 1)
        expect(await all(folder, cachedReadings({ store, areTreesWanted }))).toEqual(fresh);
    });
    const read = cachedReadings({ areTreesWanted });
    const fresh = await all(smallestNewsroom);
    await all(smallestNewsroom, read);
    expect(await all(smallestNewsroom, read)).toEqual(fresh);
  },
);
