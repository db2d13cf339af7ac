import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptBundle } from '../../src/edition/bundle/kept-bundle.ts';
import { testFolder } from './editions.ts';

const folder = join(testFolder, 'bundles');
const site = { url: 'https://lookout.example/news' };
const settings = { folder, version: 'a-version-of-the-program' };

const clear = () => rm(folder, { recursive: true, force: true });
beforeAll(clear);
afterAll(clear);

/** Every file that is kept, and its bytes. */
async function kept(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'latin1')] as const)));
}

test('a site is bundled once for each version of the program; a bundle that is damaged is made anew', async () => {
  const made = await keptBundle(site, settings);
  const before = await kept();
  expect(made.assets.size).toBeGreaterThan(4);
  expect([...made.assets.keys()].filter((path) => !path.startsWith('assets/'))).toEqual([]);
  expect(await keptBundle(site, settings)).toEqual(made);
  const [sheet = ''] = [...made.assets.values()].filter((file) => file.endsWith('.css'));
  await writeFile(sheet, 'body { display: none }');
  const again = await keptBundle(site, settings);
  expect([...again.assets]).toEqual([...made.assets]);
  const after = await kept();
  expect(after.get(sheet)).toBe(before.get(sheet));
  expect(after.size).toBe(before.size);
});
