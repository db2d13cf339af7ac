import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readNewsroom } from '../src/desk/read-newsroom.ts';
import { wording } from '../src/desk/wording.ts';
import { adviceRules } from '../src/model/advice.ts';
import { layOver, readChanged, smallestNewsroom } from './written-newsroom.ts';

type Pinned = Readonly<Record<'file' | 'field' | 'rule' | 'message', string>>;

const refused = fileURLToPath(new URL('./fixtures/refused', import.meta.url));
const reasons = readdirSync(refused).sort();

test('the smallest newsroom that has one of everything is sound', async () => {
  const { newsroom, problems } = await readNewsroom({ content: smallestNewsroom });
  expect(problems).toEqual([]);
  expect(newsroom?.articles).toHaveLength(11);
});

test.concurrent.each(reasons)('refused, with its exact sentence and place: %s', async (reason) => {
  const { newsroom, problems } = await readChanged((content) => layOver(join(refused, reason), content));
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ severity: _, hint: __, ...pinned }) => pinned)).toEqual(expectedOf(reason));
  expect(errors.length).toBeGreaterThan(0);
  expect(problems.filter(({ hint }) => hint.trim() === '')).toEqual([]);
  expect(newsroom).toBeUndefined();
});

test('every refusal that the desk can say has been seen, but for six that no small folder can provoke', () => {
  const seen = new Set<string>([...adviceRules, ...reasons.flatMap(expectedOf).map(({ rule }) => rule)]);
  const unseen = Object.keys(wording).filter((rule) => !seen.has(rule));
  expect(unseen.sort()).toEqual([
    'content-missing',
    'file-unreadable',
    'form',
    'hidden-character-in-name',
    'no-file',
    'yaml-too-long',
  ]);
});

function expectedOf(reason: string): readonly Pinned[] {
  return JSON.parse(readFileSync(join(refused, reason, 'expected.json'), 'utf8')) as readonly Pinned[];
}
