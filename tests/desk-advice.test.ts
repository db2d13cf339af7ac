import { readFileSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { adviceRules } from '../src/model/advice.ts';
import { layOver, readChanged } from './written-newsroom.ts';

type Pinned = Readonly<Record<'file' | 'field' | 'rule' | 'message', string>>;

const advised = fileURLToPath(new URL('./fixtures/advised', import.meta.url));
const reasons = readdirSync(advised).sort();

test.concurrent.each(reasons)(
  'advised, with its exact sentence and place, and built all the same: %s',
  async (reason) => {
    const { newsroom, problems } = await readChanged((content) => layOver(join(advised, reason), content));
    expect(problems.map(({ severity: _, hint: __, ...pinned }) => pinned)).toEqual(expectedOf(reason));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter(({ severity, hint }) => severity !== 'advice' || hint.trim() === '')).toEqual([]);
    expect(newsroom).toBeDefined();
  },
);

test.concurrent.each(reasons)('switched off in site.yaml, the advice is gone: %s', async (reason) => {
  const [first] = expectedOf(reason);
  const rule = first?.rule ?? '';
  const { problems } = await readChanged(async (content) => {
    await layOver(join(advised, reason), content);
    await switchOff(join(content, 'site.yaml'), rule);
  });
  expect(problems.map((problem) => problem.rule)).toEqual(
    expectedOf(reason)
      .map((one) => one.rule)
      .filter((one) => one !== rule),
  );
});

test('every advice of the newsroom has been seen', () => {
  const seen = new Set(reasons.flatMap(expectedOf).map(({ rule }) => rule));
  expect(adviceRules.filter((rule) => !seen.has(rule))).toEqual([]);
});

function expectedOf(reason: string): readonly Pinned[] {
  return JSON.parse(readFileSync(join(advised, reason, 'expected.json'), 'utf8')) as readonly Pinned[];
}

async function switchOff(file: string, rule: string): Promise<void> {
  const site = parseDocument(await readFile(file, 'utf8'));
  site.setIn(['advice', rule], 'no');
  await writeFile(file, site.toString());
}
