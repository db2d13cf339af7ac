import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest, writeManifest } from './manifest.ts';

test('a manifest is read as it was written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  const manifest = { url: 'https://newsroom.example', files: { 'a.txt': 'e3b0', 'b/page.html': 'ba78' } };
  await writeManifest(folder, manifest);
  expect(await readManifest(folder)).toEqual(manifest);
});
