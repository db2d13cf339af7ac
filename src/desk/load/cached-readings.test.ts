import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authorFields } from '../../model/author.ts';
import { keepReadings } from './cached-readings.ts';
import { readEntry } from './read-entry.ts';

let content: string;
beforeAll(async () => (content = await mkdtemp(join(tmpdir(), 'kept-readings-'))));
afterAll(() => rm(content, { recursive: true }));

const named = { path: 'mira.yaml', id: 'mira', language: 'en' } as const;
const write = (text: string) => writeFile(join(content, named.path), text);

function counted() {
  const asked: string[] = [];
  const read = keepReadings((folder, file, schema) => {
    asked.push(file.path);
    return readEntry(folder, file, schema);
  });
  return { asked, read: () => read(content, named, authorFields) };
}

test('a file that has not changed is read once', async () => {
  await write('name: Mira\nrole: Editor\n');
  const { asked, read } = counted();
  const first = await read();
  expect(await read()).toBe(first);
  expect(asked).toHaveLength(1);
});

test('a file that has changed is read again, even where its length has not', async () => {
  await write('name: Mira\nrole: Editor\n');
  const { read } = counted();
  await read();
  await write('name: Mara\nrole: Editor\n');
  expect((await read()).entry.whole?.name).toBe('Mara');
});

test('a file that has gone, and one that has come back, are seen', async () => {
  await write('name: Mira\nrole: Editor\n');
  const { read } = counted();
  await read();
  await rm(join(content, named.path));
  expect((await read()).findings.map(({ rule }) => rule)).toEqual(['file-unreadable']);
  await write('name: Mira\nrole: Editor\n');
  expect((await read()).entry.whole?.name).toBe('Mira');
});
