import { hash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConfidentialFacts } from '../../audit/confidential-facts.ts';
import { auditedManifest } from './audited-manifest.ts';
import { readManifest } from './manifest.ts';

const url = 'https://newsroom.example';
const confidences: ConfidentialFacts = {
  hidden: new Set(),
  host: 'newsroom.example',
  positions: new Set(),
  digits: 2,
  folders: ['/srv/desk'],
  isPublicText: (words) => words === '/srv/desk/manual',
};
/** So many, and so long, that a thread takes its share. */
const filler = 'The ministry did not answer. '.repeat(800);
const paths = Array.from({ length: 2400 }, (_, index) => `story-${String(index).padStart(4, '0')}.txt`);

let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'audited-'));
});
afterAll(() => rm(base, { recursive: true }));

async function edition(texts: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(base, 'edition-'));
  for (const path of paths) await writeFile(join(folder, path), texts[path] ?? path + filler);
  return folder;
}

async function audited(folder: string) {
  const audit = { confidences, made: new Set<string>() };
  return auditedManifest(folder, url, { paths, audit, cache: base, known: new Map() });
}

test('a manifest names every file with its digest, in order, whichever thread has read it', async () => {
  const folder = await edition({ 'story-0007.txt': 'abc' });
  const manifest = await audited(folder);
  expect(Object.keys(manifest.files)).toEqual(paths);
  expect(manifest.files['story-0007.txt']).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(new Set(Object.values(manifest.files)).size).toBe(paths.length);
  expect(await readManifest(folder)).toEqual({ url, files: manifest.files });
});

test('a leak is found in any of them, and there is no manifest then', async () => {
  const leaky = paths.filter((_, index) => index % 7 === 0);
  const folder = await edition(Object.fromEntries(leaky.map((path) => [path, `/srv/desk/drafts ${filler}`])));
  const refusal = await audited(folder).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ name: 'LeakyEdition' });
  expect((refusal as { leaks: readonly { file: string }[] }).leaks.map(({ file }) => file)).toEqual(leaky);
  await expect(readFile(join(folder, 'edition.json'))).rejects.toThrow('ENOENT');
});

test('a card is read, whoever says that it is clean', async () => {
  const folder = await mkdtemp(join(base, 'edition-'));
  const create = { width: 4, height: 4, channels: 3, background: '#567' } as const;
  const card = await sharp({ create })
    .withExif({ IFD0: { Make: 'Camera' } })
    .png()
    .toBuffer();
  await mkdir(join(folder, 'cards'));
  await writeFile(join(folder, 'cards/0a.png'), card);
  const audit = { confidences, made: new Set(['cards/0a.png']), clean: new Set([hash('sha256', card)]) };
  const settings = { paths: ['cards/0a.png'], audit, cache: base, known: new Map() };
  await expect(auditedManifest(folder, url, settings)).rejects.toMatchObject({
    leaks: [{ file: 'cards/0a.png', kind: 'format', detail: 'the EXIF tag Make' }],
  });
});

test('what readers may read anyway is no leak, whichever thread has read it', async () => {
  const folder = await edition(Object.fromEntries(paths.map((path) => [path, `/srv/desk/manual ${filler}`])));
  await expect(audited(folder)).resolves.toMatchObject({ url });
});
