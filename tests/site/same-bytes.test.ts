import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
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

test('an edition that follows another is the same to the byte as one that is made from nothing', async () => {
  const content = join(elsewhere, 'a newsroom that goes on');
  const [out, anew] = [join(elsewhere, 'followed'), join(elsewhere, 'anew')];
  await cp(newsroom.content, content, { recursive: true });
  await buildEdition({ content, out, now: newsroom.now });
  const first = contentsOf(out);
  await rewrite(join(content, 'topics/ferry.md'), /en: Ferry/u, 'en: Boat');
  await rewrite(join(content, 'site.yaml'), /^timeZone: .*$/mu, 'timeZone: Asia/Riyadh');
  await rewrite(join(content, 'articles/2025/08/first-ferry/index.md'), /\n$/u, '\n\nOne line more.\n');
  await buildEdition({ content, out, now: newsroom.now });
  const copy = join(elsewhere, 'a newsroom that begins');
  await cp(content, copy, { recursive: true });
  await buildEdition({ content: copy, out: anew, now: newsroom.now });
  expect(differences(contentsOf(out), first).length).toBeGreaterThan(20);
  expect(differences(contentsOf(out), contentsOf(anew))).toEqual([]);
});

async function rewrite(file: string, what: RegExp, by: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(what);
  await writeFile(file, text.replace(what, by));
}
