import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorCode } from './errno.ts';
import { openRegularFile, readRegularFile } from './read-regular-file.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regular-'));
  await writeFile(join(folder, 'story.md'), 'words');
  await mkdir(join(folder, 'folder'));
  await symlink(join(folder, 'story.md'), join(folder, 'link'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** How opening for reading at once, and opening alone, are refused. */
async function refusals(name: string): Promise<readonly (string | undefined)[]> {
  const attempts = [() => Promise.resolve(readRegularFile(folder, name)), () => openRegularFile(join(folder, name))];
  return Promise.all(
    attempts.map(async (attempt) => {
      try {
        await attempt();
        return 'opened';
      } catch (error) {
        return errorCode(error);
      }
    }),
  );
}

test('a file is read, or opened with its size', async () => {
  expect(readRegularFile(folder, 'story.md').toString()).toBe('words');
  const { handle, size } = await openRegularFile(join(folder, 'story.md'));
  await handle.close();
  expect(size).toBe(5);
});

test.each([
  ['folder', 'ENOTFILE'],
  ['pipe', 'ENOTFILE'],
  ['link', 'ELOOP'],
  ['nothing', 'ENOENT'],
])('nothing else is opened, and nothing is waited for: %s', async (name, code) => {
  expect(await refusals(name)).toEqual([code, code]);
});
