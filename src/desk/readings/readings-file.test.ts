import { appendFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noFacts } from '../load/body-facts.ts';
import type { KeptReading, KeptReadings } from './cached-readings.ts';
import { readingsInFile } from './readings-file.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readings-'));
  file = join(folder, 'readings');
});
afterEach(() => rm(folder, { recursive: true }));

function reading(title: string): KeptReading {
  const fields = { title, date: new Date('2025-10-01T00:00:00Z'), none: undefined };
  const read = { digest: title, bodyLine: 3, bodyLength: 4, fields, isWhole: true, inBody: noFacts, findings: [] };
  return { stamp: '1', isSettled: true, key: 'k', reading: read };
}
const readings = (...names: readonly string[]): KeptReadings => new Map(names.map((name) => [name, reading(name)]));
const names = (version = '1') => [...readingsInFile(file, version).read().keys()];

test('what a run has read is there for the next, dates and missing values included', async () => {
  const store = readingsInFile(file, '1');
  store.read();
  await store.write(readings('a', 'b'), readings('a', 'b'));
  expect(readingsInFile(file, '1').read()).toEqual(readings('a', 'b'));
});

test('what was read later is added, and counts', async () => {
  const store = readingsInFile(file, '1');
  await store.write(readings('a', 'b', 'c'), readings('a', 'b', 'c'));
  const before = await readFile(file);
  const later = new Map([['a', reading('later')]]);
  await store.write(new Map([...readings('b', 'c'), ...later]), later);
  expect((await readFile(file)).subarray(0, before.length)).toEqual(before);
  expect(readingsInFile(file, '1').read().get('a')).toEqual(reading('later'));
  expect(names().sort()).toEqual(['a', 'b', 'c']);
});

test('a file half of which is out of date is written anew', async () => {
  const store = readingsInFile(file, '1');
  await store.write(readings('a', 'b', 'c', 'd'), readings('a', 'b', 'c', 'd'));
  const { size } = await stat(file);
  await store.write(readings('a'), readings('a'));
  expect((await stat(file)).size).toBeLessThan(size);
  expect(names()).toEqual(['a']);
});

test('of a file that has gone nothing is kept, even where no other has changed', async () => {
  const store = readingsInFile(file, '1');
  await store.write(readings('a', 'b', 'c'), readings('a', 'b', 'c'));
  await store.write(readings('a', 'b'), readings());
  expect(names()).toEqual(['a', 'b']);
  const next = readingsInFile(file, '1');
  next.read();
  await next.write(readings('a'), readings());
  expect(names()).toEqual(['a']);
});

test('where nothing has changed nothing is written', async () => {
  const store = readingsInFile(file, '1');
  await store.write(readings('a'), readings('a'));
  const { ino, size } = await stat(file);
  await store.write(readings('a'), readings());
  expect(await stat(file)).toMatchObject({ ino, size });
});

test('readings of another program count as none, and its file is written anew', async () => {
  const store = readingsInFile(file, '1');
  await store.write(readings('a'), readings('a'));
  expect(names('2')).toEqual([]);
  const other = readingsInFile(file, '2');
  other.read();
  await other.write(readings('b', 'c'), readings('b', 'c'));
  expect(names('1')).toEqual([]);
  expect(names('2')).toEqual(['b', 'c']);
});

test.each([
  ['cut off', (size: number) => truncate(file, size - 5), ['a']],
  ['cut off within a length', (size: number) => truncate(file, size + 2), ['a', 'b']],
  ['gone on by somebody else', () => appendFile(file, 'x'.repeat(100)), ['a', 'b']],
  ['no file of readings', () => writeFile(file, 'Something else, and long enough to look like a chunk of them.'), []],
  ['empty', () => writeFile(file, ''), []],
])('of a file that is %s, what is whole counts, and the next run mends it', async (_, damage, left) => {
  const store = readingsInFile(file, '1');
  await store.write(readings('a'), readings('a'));
  await store.write(readings('a', 'b'), readings('b'));
  await damage((await stat(file)).size);
  const next = readingsInFile(file, '1');
  expect([...next.read().keys()]).toEqual(left);
  await next.write(readings('a', 'b', 'c'), readings('c'));
  expect(names()).toEqual(['a', 'b', 'c']);
});

test('the clock of the disk is that of its files', async () => {
  const now = readingsInFile(file, '1').now();
  await writeFile(file, '');
  expect((await stat(file)).mtimeMs).toBeGreaterThanOrEqual(now);
});
