import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { contentsOf, differences } from './finished-folder.ts';
import { buildNext } from './one-builder.ts';

const editions = inject('editions');

let elsewhere: string;

beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'threads-'));
});

afterAll(async () => {
  await rm(elsewhere, { recursive: true });
});

test.each(['newsroom', 'second'] as const)(
  'which thread has rendered a page cannot be seen on it: %s',
  async (name) => {
    const { content, folder, now } = editions[name];
    const out = join(elsewhere, name);
    await buildNext({ content, out, now, manyPages: 0 });
    expect(differences(contentsOf(out), contentsOf(folder))).toEqual([]);
  },
);
