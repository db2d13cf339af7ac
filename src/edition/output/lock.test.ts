import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { lockFolder } from './lock.ts';

let place: string;
let out: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'lock-'));
  out = join(place, 'site');
});

test('two builds never write one edition at the same time', async () => {
  await writeFile(join(place, '.site.lock'), String(process.ppid));
  await expect(lockFolder(out)).rejects.toThrow(
    `Another build (process ${String(process.ppid)}) is writing ${out}. Wait until it has ended, or name another folder with --out.`,
  );
});

test('the lock of a build that was killed keeps nobody out', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(join(place, '.site.lock'), String(pid));
  await expect(lockFolder(out)).resolves.toBeDefined();
});

test('a lock in which nobody is named keeps nobody out', async () => {
  await writeFile(join(place, '.site.lock'), '');
  await expect(lockFolder(out)).resolves.toBeDefined();
});

test('a build that has ended leaves no lock', async () => {
  const { unlock } = await lockFolder(out);
  expect(await readdir(place)).toEqual(['.site.lock']);
  await unlock();
  expect(await readdir(place)).toEqual([]);
});
