import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deriveAll } from '../../pictures/derive/derive-all.ts';
import type { PictureRequest } from '../../pictures/source/request.ts';
import { cachePictures, type PictureDeriver } from './picture-cache.ts';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'kept-pictures-'))));
afterAll(() => rm(folder, { recursive: true }));

const write = async (background: string) =>
  writeFile(
    join(folder, 'pier.png'),
    await sharp({ create: { width: 32, height: 32, channels: 3, background } })
      .png()
      .toBuffer(),
  );
const request = (name: string, credit = 'Mira'): PictureRequest => ({
  ...{ file: join(folder, name), cache: join(folder, 'cache'), rights: { credit } },
});

function counted() {
  const asked: string[] = [];
  const derive: PictureDeriver = (requests) => {
    asked.push(...requests.map(({ file, rights }) => `${file.slice(folder.length + 1)} ${rights.credit}`));
    return deriveAll(requests);
  };
  return { asked, derive: cachePictures(derive) };
}

test('a picture is derived once while neither its file nor its credit changes', async () => {
  await write('red');
  const { asked, derive } = counted();
  const one = request('pier.png');
  const first = (await derive([one])).derived.get(one);
  const again = request('pier.png');
  expect((await derive([again])).derived.get(again)).toBe(first);
  await derive([request('pier.png', 'KCNA')]);
  await write('blue');
  const other = request('pier.png');
  expect((await derive([other])).derived.get(other)?.published).not.toEqual(first?.published);
  expect(asked).toEqual(['pier.png Mira', 'pier.png KCNA', 'pier.png Mira']);
});

test('a refusal is kept as well, until the picture is another', async () => {
  await writeFile(join(folder, 'pier.png'), 'no picture');
  const { asked, derive } = counted();
  const faults = async () => (await derive([request('pier.png')])).refused.map(({ fault }) => fault);
  const first = await faults();
  expect(first).toHaveLength(1);
  expect(await faults()).toEqual(first);
  expect(asked).toHaveLength(1);
  await write('green');
  expect(await faults()).toEqual([]);
});
