import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { EditionFolders } from '../output/unchanged-since-last-edition.ts';
import { writePage } from './write-page.ts';

let folders: EditionFolders;

beforeEach(async () => {
  const staging = await mkdtemp(join(tmpdir(), 'page-'));
  folders = { staging, last: join(staging, 'none') };
});

test('a page is written as it was rendered', async () => {
  await writePage('новини/index.html', new Response('Усе, «як є».'), folders);
  expect(await readFile(join(folders.staging, 'новини/index.html'), 'utf8')).toBe('Усе, «як є».');
});

test('a page that failed is no page', async () => {
  const failed = new Response('Internal error', { status: 500 });
  await expect(writePage('index.html', failed, folders)).rejects.toThrow(
    'index.html was rendered with the status 500.',
  );
});
