import { readFileSync, readdirSync } from 'node:fs';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readNewsroom, type Reading } from '../src/desk/read-newsroom.ts';
import { wording } from '../src/desk/wording.ts';
import { aboutHistory } from '../src/desk/wording/en/history.ts';
import { readChanged, smallestNewsroom } from './written-newsroom.ts';

type Pinned = Readonly<Record<'file' | 'field' | 'rule' | 'message', string>>;

const refused = fileURLToPath(new URL('./fixtures/refused', import.meta.url));
const reasons = readdirSync(refused).sort();

test('the smallest newsroom that has one of everything is sound', async () => {
  const { newsroom, problems } = await readNewsroom({ content: smallestNewsroom });
  expect(problems).toEqual([]);
  expect(newsroom?.articles).toHaveLength(11);
});

test.concurrent.each(reasons)('refused, with its exact sentence and place: %s', async (reason) => {
  const { newsroom, problems } = await readOverlaid(reason);
  expect(problems.map(({ severity: _, hint: __, ...pinned }) => pinned)).toEqual(expectedOf(reason));
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter(({ hint }) => hint.trim() === '')).toEqual([]);
  expect(newsroom).toBeUndefined();
});

test('every sentence that the desk can say of a folder has been seen, but for four that no small one can provoke', () => {
  const seen = new Set(reasons.flatMap(expectedOf).map(({ rule }) => rule));
  // What is said of a change is seen in history-refusals.test.ts.
  const unseen = Object.keys(wording).filter((rule) => !seen.has(rule) && !Object.hasOwn(aboutHistory, rule));
  expect(unseen.sort()).toEqual(['content-missing', 'file-unreadable', 'form', 'yaml-too-long']);
});

function expectedOf(reason: string): readonly Pinned[] {
  return JSON.parse(readFileSync(join(refused, reason, 'expected.json'), 'utf8')) as readonly Pinned[];
}

/** Reads the smallest newsroom with a fixture's files laid over it; `<name>.removed` takes a file away. */
function readOverlaid(reason: string): Promise<Reading> {
  return readChanged(async (content) => {
    const filter = (path: string) => !path.endsWith('expected.json');
    await cp(join(refused, reason), content, { recursive: true, verbatimSymlinks: true, filter });
    for (const name of (await readdir(content)).filter((one) => one.endsWith('.removed'))) {
      await rm(join(content, name));
      await rm(join(content, name.replace(/\.removed$/u, '')));
    }
  });
}
