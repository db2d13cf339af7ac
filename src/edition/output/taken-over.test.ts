import { link, mkdir, mkdtemp, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readRecord, writeRecord } from './edition-record.ts';
import { standingFiles } from './standing-files.ts';
import { takingOver } from './taken-over.ts';

const page = 'news/index.html';
let place: string;
let record: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'record-'));
  record = join(place, 'record.json');
  await mkdir(join(place, 'next'));
  await mkdir(dirname(join(place, 'site', page)), { recursive: true });
  await writeFile(join(place, 'site', page), 'as before');
  const finished = {
    digests: { [page]: 'd1' },
    keys: new Map([[page, 'k1']]),
    taken: new Map(),
    key: 'e1',
    audit: 'a1',
  };
  await writeRecord(record, join(place, 'site'), finished);
});

const folders = () => ({ staging: join(place, 'next'), last: join(place, 'site') });
const standing = async (kept = join(place, 'nothing')) =>
  standingFiles(await readRecord(record), { last: join(place, 'site'), kept });
const open = async () => takingOver(await readRecord(record), await standing(), folders());

test('a file that was made from the same is taken over as it is, and its digest is known', async () => {
  const taken = await open();
  expect(taken.take(page, 'k1')).toBe(true);
  expect(await readFile(join(place, 'next', page), 'utf8')).toBe('as before');
  expect((await stat(join(place, 'next', page))).ino).toBe((await stat(join(place, 'site', page))).ino);
  expect(taken.files.get(page)?.digest).toBe('d1');
});

test('a file that would be made from something else is not', async () => {
  const taken = await open();
  expect(taken.take(page, 'k2')).toBe(false);
  expect(taken.take('news/other.html', 'k1')).toBe(false);
  expect(taken.files.size).toBe(0);
});

test.each([
  ['is written again', (file: string) => writeFile(file, 'AS BEFORE')],
  ['has another time', (file: string) => utimes(file, 1, 1)],
  ['is gone', (file: string) => rm(file)],
  ['is a link', async (file: string) => rm(file).then(() => symlink('/etc/hostname', file))],
])('a file of the last edition that %s is not taken over', async (_what, touch) => {
  await touch(join(place, 'site', page));
  expect((await open()).take(page, 'k1')).toBe(false);
});

test.each([
  ['empty', () => ''],
  ['cut short', (text: string) => text.slice(0, -1)],
  ['changed by a letter', (text: string) => text.replace('d1', 'd2')],
])('a record that is %s says nothing', async (_what, spoil) => {
  await writeFile(record, spoil(await readFile(record, 'utf8')));
  expect((await open()).take(page, 'k1')).toBe(false);
});

test('what was taken over is written down as it was', async () => {
  const before = await readRecord(record);
  const taken = await open();
  taken.take(page, 'k1');
  const finished = {
    digests: { [page]: 'd1' },
    keys: new Map<string, string>(),
    taken: taken.files,
    key: 'e1',
    audit: 'a2',
  };
  await writeRecord(record, join(place, 'next'), finished);
  expect(await readRecord(record)).toEqual({ ...before, audit: 'a2' });
});

test('an edition is whole while each file of it is as it was left, and nothing else lies there', async () => {
  await writeFile(join(place, 'site', 'edition.json'), '{}');
  const finished = { digests: { [page]: 'd1' }, keys: new Map(), taken: new Map(), key: 'e1', audit: 'a1' };
  await writeRecord(record, join(place, 'site'), finished);
  expect((await standing()).isWhole).toBe(true);
  await writeFile(join(place, 'site', 'stranger.html'), '');
  expect((await standing()).isWhole).toBe(false);
  await rm(join(place, 'site', 'stranger.html'));
  await utimes(join(place, 'site', 'edition.json'), 1, 1);
  expect((await standing()).isWhole).toBe(false);
});

test('what the edition before shares with the last is not linked again, all else of it is known', async () => {
  const kept = join(place, 'kept');
  await mkdir(join(kept, 'news'), { recursive: true });
  await link(join(place, 'site', page), join(kept, page));
  await writeFile(join(kept, 'old.html'), '');
  expect(await standing(kept)).toMatchObject({ unshared: new Set(), others: ['old.html'] });
  await rm(join(kept, page));
  await writeFile(join(kept, page), 'as before');
  expect((await standing(kept)).unshared).toEqual(new Set([page]));
});

test('an edition with a link in it is none to make the next of', async () => {
  await mkdir(join(place, 'kept'));
  await symlink('/etc', join(place, 'kept', 'elsewhere'));
  expect((await standing(join(place, 'kept'))).others).toBeUndefined();
});
