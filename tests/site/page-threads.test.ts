import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { root } from '../../src/edition/settings/paths.ts';
import { contentsOf, differences } from './finished-folder.ts';

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
    const { PATH, HOME } = process.env;
    const script = join(root, 'tests', 'site', 'build-on-threads.ts');
    await promisify(execFile)(process.execPath, [script, content, out, now], { env: { PATH, HOME, TZ: 'UTC' } });
    expect(differences(contentsOf(out), contentsOf(folder))).toEqual([]);
  },
);
