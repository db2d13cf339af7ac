import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readNewsroom, type Reading } from '../src/desk/read-newsroom.ts';

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));
const reasons = readdirSync(join(fixtures, 'refused')).sort();

test('the smallest newsroom that has one of everything is sound', async () => {
  const { newsroom, problems } = await readNewsroom({ content: join(fixtures, 'newsroom') });
  expect(problems).toEqual([]);
  expect(newsroom?.articles).toHaveLength(11);
});

test('there is a fixture for more than a hundred ways to be wrong', () => {
  expect(reasons.length).toBeGreaterThan(100);
});

test.each(reasons)('refused, with its exact sentence and place: %s', async (reason) => {
  const { newsroom, problems } = await readOverlaid(reason);
  const expected: unknown = JSON.parse(await readFile(join(fixtures, 'refused', reason, 'expected.json'), 'utf8'));
  expect(problems.map(({ severity: _, hint: __, ...pinned }) => pinned)).toEqual(expected);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter(({ hint }) => hint.trim() === '')).toEqual([]);
  expect(newsroom).toBeUndefined();
});

/** Reads the smallest newsroom with a fixture's files laid over it; `<name>.removed` takes a file away. */
async function readOverlaid(reason: string): Promise<Reading> {
  const content = await mkdtemp(join(tmpdir(), 'refused-'));
  try {
    const overlay = join(fixtures, 'refused', reason);
    await cp(join(fixtures, 'newsroom'), content, { recursive: true });
    await cp(overlay, content, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith('expected.json'),
    });
    for (const name of await readdir(content)) {
      if (!name.endsWith('.removed')) continue;
      await rm(join(content, name));
      await rm(join(content, name.replace(/\.removed$/u, '')));
    }
    return await readNewsroom({ content });
  } finally {
    await rm(content, { recursive: true });
  }
}
