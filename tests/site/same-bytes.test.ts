import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { root } from '../../src/edition/settings/paths.ts';
import { buildEdition } from './commands.ts';
import { contentsOf, differences } from './finished-folder.ts';

const { newsroom, grown } = inject('editions');

let elsewhere: string;

beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'another place '));
});

afterAll(async () => {
  await rm(elsewhere, { recursive: true });
});

test('built from another folder, into another, in another time zone, an edition is the same to the byte', async () => {
  const out = join(elsewhere, 'of the grown newsroom');
  await buildEdition(
    { content: grown.content, out, now: grown.now },
    { timeZone: 'America/St_Johns', from: elsewhere },
  );
  expect(contentsOf(out).size).toBeGreaterThan(150);
  expect(differences(contentsOf(out), contentsOf(grown.folder))).toEqual([]);
});

test('a copy of the project that has never encoded a picture makes the same bytes', async () => {
  const project = join(elsewhere, 'deep', 'copy');
  const parts = ['src', 'scripts', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'];
  for (const name of parts.filter((part) => existsSync(join(root, part))))
    await cp(join(root, name), join(project, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'));
  // What Node has compiled is nothing of an edition.
  await mkdir(join(project, '.cache'));
  await symlink(join(root, '.cache', 'compiled'), join(project, '.cache', 'compiled'));
  const content = join(elsewhere, 'words and pictures');
  await cp(newsroom.content, content, { recursive: true });
  const out = join(project, 'dist');
  await buildEdition({ content, out, now: newsroom.now }, { timeZone: 'Asia/Kathmandu', project });
  expect(differences(contentsOf(out), contentsOf(newsroom.folder))).toEqual([]);
});
