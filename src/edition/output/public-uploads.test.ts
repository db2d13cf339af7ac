import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { uploadProblems } from './public-uploads.ts';

let place: string;
let folder: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'uploads-'));
  folder = join(place, 'public');
  await mkdir(join(folder, '.well-known'), { recursive: true });
});
afterEach(() => rm(place, { recursive: true }));

const reading = {
  addresses: new Map(
    ['/', '/robots.txt', '/sitemap.xml', '/404.html', '/news/', '/feed.xml'].map((path) => [path, '']),
  ),
};
const problems = () => uploadProblems({ folder, content: join(place, 'content'), reading });

test('drawings, typefaces and small text files may be published as they are', async () => {
  for (const name of ['favicon.svg', 'face.woff2', 'CNAME', '.well-known/security.txt'])
    await writeFile(join(folder, name), '');
  expect(await problems()).toEqual([]);
});

test.each(['photo.jpg', 'PHOTO.PNG', 'map.webp', 'a.heic', 'report.pdf', 'clip.mp4', 'noending', '.DS_Store'])(
  '%s is an upload, and is refused by its name',
  async (name) => {
    await writeFile(join(folder, '.well-known', name), '');
    expect(await problems()).toMatchObject([
      {
        ...{ severity: 'error', file: `../public/.well-known/${name}`, line: 1, column: 1, rule: 'public-upload' },
        message: `"public/.well-known/${name}" would be published as it is, with everything that is in it.`,
      },
    ]);
  },
);

test.each([
  'index.html',
  '404.html',
  'robots.txt',
  'sitemap-2.xml',
  'feed.xml',
  'news/index.html',
  'news/page/2/index.html',
])('%s would be shown in the place of a page, and is refused by its name', async (name) => {
  await mkdir(join(folder, 'news/page/2'), { recursive: true });
  await writeFile(join(folder, name), '');
  expect(await problems()).toMatchObject([
    {
      ...{ severity: 'error', file: `../public/${name}`, rule: 'public-page' },
      message: `"public/${name}" has the name of a page of this site, and would be shown in its place.`,
    },
  ]);
});

test('a page that somebody else asks for may stand beside those of the site', async () => {
  for (const name of ['google1234.html', 'embed/index.html', 'news/ads.txt']) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), '');
  }
  expect(await problems()).toEqual([]);
});

test('a link is no file that could be looked at', async () => {
  await symlink('/etc/hostname', join(folder, 'a.txt'));
  expect(await problems()).toHaveLength(1);
});

test('a project without the folder has no uploads', async () => {
  expect(await uploadProblems({ folder: join(place, 'nowhere'), content: place, reading })).toEqual([]);
});
