import { appendFile, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stampOf } from './file-stamp.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stamp-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, text = 'text'): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

test('a file that nobody touches keeps its stamp', async () => {
  const path = await file('same.md');
  expect(await stampOf(path)).toBe(await stampOf(path));
});

test.each<[string, (path: string) => Promise<unknown>]>([
  ['written again', (path) => appendFile(path, 'more')],
  [
    'put in its place with its size and its time',
    async (path) => {
      const other = await file('other.md', 'TEXT');
      await utimes(other, 1, 1);
      await utimes(path, 1, 1);
      await rename(other, path);
    },
  ],
  ['set back in time', (path) => utimes(path, 1, 1)],
])('a file that is %s has another stamp', async (what, change) => {
  const path = await file(`${what}.md`);
  const before = await stampOf(path);
  await change(path);
  expect(await stampOf(path)).not.toBe(before);
});

test('what is not there has none', async () => {
  expect(await stampOf(join(folder, 'nowhere'))).toBeUndefined();
});
