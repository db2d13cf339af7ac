import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withNewsroom } from '../../tests/written-newsroom.ts';
import { authorFields } from '../model/author.ts';
import { rememberingReader } from './remembering-reader.ts';

const named = { path: 'authors/mira.yaml', id: 'mira', language: 'en' } as const;

test('a file that has not changed is not read again; one that has is', async () => {
  await withNewsroom(async (content) => {
    const read = rememberingReader();
    const first = await read(content, named, authorFields);
    expect(await read(content, named, authorFields)).toBe(first);
    await writeFile(join(content, named.path), 'name: Mira Two\nrole: Editor\n');
    expect((await read(content, named, authorFields)).entry.fields.name).toBe('Mira Two');
  });
});

test('a change that keeps size and time is seen all the same', async () => {
  await withNewsroom(async (content) => {
    const read = rememberingReader();
    const path = join(content, named.path);
    const write = async (name: string) => {
      await writeFile(path, `name: ${name}\nrole: Editor\n`);
      await utimes(path, 1, 1);
      return (await read(content, named, authorFields)).entry.fields.name;
    };
    expect([await write('Mira One'), await write('Mira Two')]).toEqual(['Mira One', 'Mira Two']);
  });
});

test('a file that is gone is a finding, and is read when it is there again', async () => {
  await withNewsroom(async (content) => {
    const read = rememberingReader();
    const path = join(content, named.path);
    await rm(path);
    expect((await read(content, named, authorFields)).findings).toMatchObject([{ rule: 'file-unreadable' }]);
    await writeFile(path, 'name: Mira\nrole: Editor\n');
    expect((await read(content, named, authorFields)).findings).toEqual([]);
  });
});
