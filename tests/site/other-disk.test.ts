import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { root } from '../../src/edition/settings/paths.ts';
import { contentsOf, differences } from './finished-folder.ts';
import { buildNext } from './one-builder.ts';

/** Memory that most machines offer as a disk of its own. */
const memory = '/dev/shm';
const isAnother = existsSync(memory) && statSync(memory).dev !== statSync(root).dev;

const { content, folder, now } = inject('editions').second;

let place: string;

beforeAll(async () => {
  if (isAnother) place = await mkdtemp(join(memory, 'edition-'));
});

afterAll(async () => {
  if (isAnother) await rm(place, { recursive: true });
});

test.skipIf(!isAnother)('an edition on another disk than the project is the same, and can be made again', async () => {
  const out = join(place, 'edition');
  for (const _time of [1, 2]) {
    await buildNext({ content, out, now });
    expect(differences(contentsOf(out), contentsOf(folder))).toEqual([]);
  }
});
