import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { aNewsroom, anArticle } from '../../../tests/support/examples.ts';
import { deriveAll } from '../../pictures/derive/derive-all.ts';
import { derivePictures } from './derived-pictures.ts';

const picture = { src: 'a.png', alt: 'Alt', caption: 'Caption.', credit: 'Agency' };

test.each([
  ['behind a warning', { warning: 'Describes injuries.' }, [720, 1224, 1740]],
  ['in the open', {}, [720, 1224, 1420, 1740]],
])('a picture %s is made in the widths that something asks for', async (_, fields, widths) => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'derived-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  const article = anArticle({ file: 'story/index.md', picture, ...fields });
  await mkdir(join(folder, 'story'));
  const create = { width: 2000, height: 400, channels: 3, background: '#567' } as const;
  await sharp({ create }).png().toFile(join(folder, 'story/a.png'));
  const folders = { content: folder, cache: join(folder, 'cache') };
  const derived = await derivePictures(aNewsroom([article]), folders, deriveAll);
  const made = derived.find('story/index.md', 'a.png')?.formats.map(({ files }) => files.map(({ width }) => width));
  expect(made).toEqual([widths, [720, 1224]]);
  expect([...derived.files.keys()].some((path) => path.endsWith('.css'))).toBe('warning' in fields);
});
